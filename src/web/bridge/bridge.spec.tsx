import { describe, expect, it } from '@jest/globals';
import { sum } from '../../domain/amount.js';
import { bridgesBetween, DOEGN, lineWith } from '../../domain/bridge/bridge.fixture.js';
import { bridgeSum } from '../../domain/bridge/bridge-sum.js';
import { part } from '../render.js';
import { shownSteps } from './shown-steps.js';
import { StepCharts } from './step-charts.js';
import { stepRows } from './step-rows.js';
import { StepTable } from './step-table.js';
import { SumTable } from './sum-table.js';

const alone = bridgesBetween(
  [lineWith({ ...DOEGN, occupancy: 100, costPay: 7_300_000, takst: 1000 })],
  [lineWith({ ...DOEGN, occupancy: 99, costPay: 7_503_670, takst: '1038.28' })],
  3,
);
const level = (lineKey: string, units: number, takst: number, costPay: number | null) =>
  lineWith({ lineKey, groupKey: 'A', serviceKind: 'niveau', units, takst, costPay });
/** What one level gives up the other takes over: the group stands still. */
const shifted = bridgesBetween(
  [level('N1', 500, 80, 100_000), level('N2', 500, 120, null)],
  [level('N1', 500, 90, 100_000), level('N2', 500, 110, null)],
);

const plain = (html: string) => html.replaceAll(/<[^>]*>/g, '|').replaceAll('\u00a0', ' ');

describe('the step of a takst', () => {
  it('is a row for each part, between the two takster, and adds up', () => {
    const { line, group } = shownSteps(alone, 'L1');
    const rows = stepRows(2027, line, group);
    expect([rows[0]?.label, rows.at(-1)?.label]).toEqual(['Takst 2026', 'Takst 2027']);
    const total = sum(rows.slice(0, -1).map((row) => row.line));
    expect(total.toString()).toBe(line?.to.toString());
  });

  it('says what each part comes from', () => {
    const html = plain(part(<StepTable year={2027} {...shownSteps(alone, 'L1')} />));
    expect(html).toMatch(/Belægning\|+100,0 % → 99,0 %\|+\+10,24/);
    expect(html).toMatch(/Løn\|+7\.300\.000 kr\. → 7\.503\.670 kr\./);
    expect(html).toContain('Taksten, kr. pr. døgn');
    expect(html).not.toContain('Gruppen');
  });

  it('stands beside that of its group, which may stand still', () => {
    const steps = shownSteps(shifted, 'N1');
    const html = plain(part(<StepTable year={2027} {...steps} />));
    expect(html).toMatch(/Fordeling mellem gruppens takster\|+80,0 % → 90,0 %\|+\+10,00\|+–/);
    expect(html).toMatch(/Takst 2027\|+90,00\|+100,00/);
    const charts = part(<StepCharts year={2027} {...steps} />);
    expect(charts).toContain(
      'aria-label="Hele takstgruppen, kr. pr. sag: Gruppen 2026 100,00, Gruppen 2027 100,00. Ingen ændring."',
    );
  });

  it('of all takster together is told in kroner a year, with those that are left out', () => {
    const html = plain(part(<SumTable year={2027} sum={bridgeSum(alone)} leftOut={['Nyt tilbud']} />));
    expect(html).toMatch(/I alt\|+\+276\.650/);
    expect(html).toContain('1 takst er regnet med');
    expect(html).toContain('kan ikke sammenlignes: Nyt tilbud.');
  });
});
