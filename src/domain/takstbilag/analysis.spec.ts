import { describe, expect, it } from '@jest/globals';
import { type Amount, amount } from '../amount.js';
import { groupLines } from '../balance.js';
import { exampleLine } from '../rules/example.js';
import type { Line } from '../takst.js';
import { analysis } from './analysis.js';
import { twoPartLines } from './full.example.js';
import type { ApprovedInput } from './input.js';
import { PARTIES } from './takstbilag.example.js';

const NONE = amount(0);

describe('the analysis', () => {
  it('weights by the kroner a takst brings in, and by its places', () => {
    const dear = entry('1', { takst: amount(3300), places: amount(1) }, '3000');
    const cheap = entry('2', { takst: amount(1000), places: amount(9) }, '1000');
    expect(of([dear, cheap])).toMatchObject({
      byMoney: '2.5', // 3300 + 9 × 1000 against 3000 + 9 × 1000
      moneyTakster: 2,
      byPlaces: '1', // (1 × 10 % + 9 × 0 %) / 10
      placesTakster: 2,
      notCompared: 0,
    });
  });

  it('is beyond P/L, and cleaned of earlier years', () => {
    expect(of([entry('1', { takst: amount(1032) }, '1000')], amount('3.2'))).toMatchObject({ byMoney: '0' });
    const carried = entry('1', { takst: amount(1100), costPay: amount(100), regulation: amount(10) }, '1000');
    expect(of([carried])).toMatchObject({ byMoney: '0', byPlaces: '0' });
  });

  it('counts what cannot be compared: a new takst, and one that is paid in another unit', () => {
    const fresh = entry('1', {}, null);
    const monthly = entry('2', { unit: 'måned', units: amount(12) }, '1000');
    expect(of([fresh, monthly, entry('3', {}, '1000')])).toMatchObject({
      takster: 3,
      moneyTakster: 1,
      placesTakster: 1,
      notCompared: 2,
    });
    expect(of([fresh])).toMatchObject({ byMoney: null, byPlaces: null, moneyTakster: 0, notCompared: 1 });
  });

  it('weights only places by places: hours and a tillæg count by money alone', () => {
    const hours = entry(
      '1',
      { unit: 'time', form: 'time', units: amount(100), places: null, takst: amount(1100) },
      '1000',
    );
    const tillaeg = entry('2', { serviceKind: 'tillæg', takst: amount(1100) }, '1000', 'tillæg');
    expect(of([hours, tillaeg])).toMatchObject({ byMoney: '10', moneyTakster: 2, byPlaces: null, placesTakster: 0 });
  });

  it('counts the places of a basis once, with the change of basis and activity together', () => {
    const lines = twoPartLines();
    const together = of(lines);
    expect(together.byPlaces).toBe(together.byMoney);
    expect(together).toMatchObject({ moneyTakster: 3, placesTakster: 3, notCompared: 0 });
  });

  it('stands for each driftsherre and paragraf that has approved takster', () => {
    const entries = [
      { ...entry('1', { takst: amount(1100) }, '1000'), driftsherre: 860 },
      entry('2', { takst: amount(1000), paragraf: '§ 85' }, '1000'),
    ];
    const { parties, paragraffer } = analysis(PARTIES, entries, NONE);
    expect(parties.map(({ party, byMoney }) => [party.code, byMoney])).toEqual([
      [851, '0'],
      [860, '10'],
    ]);
    expect(paragraffer.map(({ paragraf, byMoney }) => [paragraf, byMoney])).toEqual([
      ['§ 85', '0'],
      ['§ 107', '10'],
    ]);
  });
});

const of = (entries: ApprovedInput[], pl: Amount = NONE) => analysis(PARTIES, entries, pl).total;

/** One line alone: 365 days, fully used, costs of 100 kr. */
function entry(lineKey: string, changes: Partial<Line>, before: string | null, kind = 'gennemsnit'): ApprovedInput {
  const costs = { costPay: amount(100), costOther: null, costProperty: null, costTraining: null, costTilsyn: null };
  const none = { costDepreciation: null, costInterest: null, costPension: null, costOverhead: null, income: null };
  const line = exampleLine({ ...costs, ...none, lineKey, occupancy: amount(100), takst: amount(1000), ...changes });
  const [group] = groupLines([line]);
  if (!group) throw new Error('the line is a group');
  const previous =
    before === null
      ? null
      : {
          takst: amount(before),
          cleaned: amount(before),
          unit: kind === 'tillæg' ? 'døgn' : line.form === 'time' ? 'time' : 'døgn',
        };
  return {
    driftsherre: 851,
    line,
    group,
    previous: previous && { ...previous, paragraf: '§ 107', serviceKind: kind, places: null },
  };
}
