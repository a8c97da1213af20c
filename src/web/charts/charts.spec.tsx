import { describe, expect, it } from '@jest/globals';
import { part } from '../render.js';
import { History } from './history.js';
import { Sparkline } from './sparkline.js';

const years = [
  { year: 2025, takst: '2745.50', projected: '2745.50' },
  { year: 2026, takst: '3275', projected: '2833.36' },
];

describe('charts', () => {
  it('say their figures in a sentence', () => {
    expect(part(<Sparkline years={years} />)).toContain('aria-label="Takst 2025–2026: fra 2.745,50 til 3.275,00 kr."');
    expect(part(<History years={years} unit="pr. døgn" />)).toContain(
      'aria-label="Takst pr. døgn: 2025 2.745,50 kr., 2026 3.275,00 kr."',
    );
  });

  it('draw a taller bar for a higher takst', () => {
    const heights = [...part(<History years={years} unit="pr. døgn" />).matchAll(/<rect[^>]* height="([\d.]+)"/g)];
    const [first = 0, second = 0] = heights.map((match) => Number(match[1]));
    expect(second / first).toBeCloseTo(3275 / 2745.5, 1);
  });

  it('draw a single year, equal years and none without NaN', () => {
    const same = [years[1], years[1], years[1]].map((at) => ({ year: 2026, takst: at?.takst ?? '0' }));
    for (const some of [[], same.slice(0, 1), same]) {
      expect(part(<Sparkline years={some} />) + part(<History years={some} unit="pr. dag" />)).not.toContain('NaN');
    }
  });

  it('draw the P/L line only where it is known', () => {
    expect(part(<History years={years} unit="pr. døgn" />)).toContain('Hvis kun P/L');
    const unknown = years.map(({ year, takst }) => ({ year, takst }));
    expect(part(<History years={unknown} unit="pr. døgn" />)).not.toContain('Hvis kun P/L');
  });
});
