import { describe, expect, it } from '@jest/globals';
import { amount } from '../../domain/amount.js';
import { part } from '../render.js';
import { mergedSteps } from './merged-steps.js';
import { Waterfall } from './waterfall.js';

const step = (label: string, kroner: number) => ({ label, amount: amount(String(kroner)) });
const drawn = (from: number, steps: ReturnType<typeof step>[]) => {
  const to = steps.reduce((level, one) => level.plus(one.amount), amount(String(from)));
  return part(
    <Waterfall
      name="Taksten"
      unit="pr. døgn"
      from={step('2026', from)}
      to={{ label: '2027', amount: to }}
      steps={steps}
    />,
  );
};

describe('a waterfall', () => {
  it('says its numbers in a sentence, with their signs', () => {
    expect(drawn(1000, [step('P/L', 30), step('Løn', -12.5)])).toContain(
      'aria-label="Taksten, kr. pr. døgn: 2026 1.000,00, 2027 1.017,50. P/L +30,00, Løn −12,50."',
    );
    expect(drawn(1000, [step('P/L', 0)])).toContain('Ingen ændring.');
  });

  it('draws each bar from where the one before ended, to the side it pulls', () => {
    const html = drawn(1000, [step('P/L', 30), step('Løn', -10), step('Ejendom', -40)]);
    const bars = [...html.matchAll(/<g class="(up|down)">.*?<rect x="([\d.]+)%"[^>]* width="([\d.]+)%"/g)].map(
      ([, side, left, width]) => ({ side, left: Number(left), right: Number(left) + Number(width) }),
    );
    const [up, down, further] = bars;
    expect(bars.map(({ side }) => side)).toEqual(['up', 'down', 'down']);
    expect(down?.right).toBeCloseTo(up?.right ?? 0, 1);
    expect(further?.right).toBeCloseTo(down?.left ?? 0, 1);
    expect(further?.left).toBeCloseTo(0, 1);
  });

  it('is drawn without NaN where nothing moves', () => {
    expect(drawn(1000, [])).not.toContain('NaN');
  });
});

describe('mergedSteps', () => {
  it('leaves out what is 0, and tells the smallest of many as one, in order', () => {
    expect(mergedSteps([step('P/L', 3), step('Tilsyn', 0)]).map(({ label }) => label)).toEqual(['P/L']);
    const many = Array.from({ length: 12 }, (_, index) => step(`D${index}`, index % 2 ? -index : index + 1));
    const merged = mergedSteps(many);
    expect(merged).toHaveLength(9);
    expect(merged.map(({ label }) => label)).toEqual([...many.slice(4).map(({ label }) => label), '4 mindre dele']);
    const total = (steps: typeof many) => steps.reduce((all, one) => all.plus(one.amount), amount('0')).toFixed();
    expect(total(merged)).toBe(total(many));
  });

  it('tells as one what would be too short to be seen, and never one alone', () => {
    const labels = (steps: ReturnType<typeof step>[]) => mergedSteps(steps).map(({ label }) => label);
    expect(labels([step('P/L', 100), step('Tilsyn', 1), step('Overhead', -1)])).toEqual(['P/L', '2 mindre dele']);
    expect(labels([step('P/L', 100), step('Tilsyn', 1)])).toEqual(['P/L', 'Tilsyn']);
  });
});
