import { describe, expect, it } from '@jest/globals';
import { sum } from '../domain/amount.js';
import { paragrafferOf } from '../domain/rules/lists.js';
import { DIRECT_COSTS } from '../domain/takst.js';
import { EVERY, groups, grundlag, label, of, regulering, units } from './world-arithmetic.fixture.js';

describe('the stored figures', () => {
  it('balance: one-line groups within 1 krone a unit, larger groups within 0.1 %', () => {
    for (const group of groups(EVERY)) {
      const need = grundlag(group).plus(regulering(group));
      const off = sum(group.map((line) => line.takst.times(units(line))))
        .minus(need)
        .abs();
      const [only, ...others] = group;
      const allowed = only && others.length === 0 ? units(only) : need.dividedBy(1000);
      expect([group.map(label), off.lessThanOrEqualTo(allowed)]).toEqual([expect.anything(), true]);
    }
  });

  it('hold the cleaned takst to four decimals', () => {
    for (const group of groups(EVERY)) {
      const base = grundlag(group);
      for (const line of group) {
        const cleaned = line.takst
          .times(base)
          .dividedBy(base.plus(regulering(group)))
          .toDecimalPlaces(4);
        expect([label(line), line.cleaned.toFixed()]).toEqual([label(line), cleaned.toFixed()]);
      }
    }
  });

  it('carry what a result beyond 5 % must carry, and never the wrong way', () => {
    let beyond = 0;
    for (const group of groups(EVERY)) {
      const [base, result] = [sum(group.map((line) => line.baseY2)), sum(group.map((line) => line.resultY2))];
      const carried = regulering(group).negated();
      const excess = result.abs().minus(base.times(5).dividedBy(100));
      if (excess.greaterThan(0)) beyond += 1;
      expect([group.map(label), carried.times(result).lessThan(0)]).toEqual([expect.anything(), false]);
      expect(carried.abs().greaterThanOrEqualTo(excess)).toBe(true);
      expect(carried.abs().lessThanOrEqualTo(result.abs())).toBe(true);
    }
    expect(beyond).toBeGreaterThan(15);
  });

  it('rest on places in steps of a half, the days of the year, and an occupancy that follows the two years before', () => {
    for (const line of of(2027).filter((one) => one.places !== null)) {
      expect(Number(line.places?.times(2)) % 1).toBe(0);
      if (line.form !== 'dag') expect([label(line), line.days]).toEqual([label(line), 365]);
      if (line.dispensation) continue;
      const least = line.form === 'korttid' ? 90 : 95;
      expect(Number(line.occupancy)).toBeGreaterThanOrEqual(least);
      expect(Number(line.occupancy)).toBeLessThanOrEqual(98);
      if (!line.occupancyY3 || !line.occupancyY2) continue;
      const average = (Number(line.occupancyY3) + Number(line.occupancyY2)) / 2;
      const expected = Math.min(98, Math.max(least, average));
      expect([label(line), Math.abs(Number(line.occupancy) - expected) <= 0.1]).toEqual([label(line), true]);
    }
  });

  it('have an overhead within the norm, tilsyn where there is a socialtilsyn, and each amount once', () => {
    const supervised = ['§ 107', '§ 108', '§ 109', '§ 110', 'BL § 43', 'SUL § 141'];
    for (const group of groups(EVERY)) {
      const overhead = sum(group.map((line) => line.costOverhead));
      const direct = sum(group.flatMap((line) => DIRECT_COSTS.map((cost) => line[cost])));
      expect([group.map(label), overhead.dividedBy(direct).lessThanOrEqualTo('0.06')]).toEqual([
        expect.anything(),
        true,
      ]);
      expect(overhead.greaterThan(0)).toBe(true);
      if (supervised.includes(group[0]?.paragraf ?? '')) {
        expect(sum(group.map((line) => line.costTilsyn)).greaterThan(0)).toBe(true);
      }
      if (group[0]?.paragraf === 'ABL § 105') expect(sum(group.map((line) => line.costHealth)).isZero()).toBe(true);
      const levels = group.filter((line) => line.level !== null).map((line) => Number(line.takst));
      expect(levels).toEqual([...levels].sort((a, b) => a - b));
    }
  });

  it('name paragraffer of the list, results of what existed, and a takst of a likely size', () => {
    const likely: Record<string, [number, number]> = {
      døgn: [500, 15_000],
      dag: [100, 5_000],
      time: [100, 2_500],
      sag: [1_000, 150_000],
      måned: [5_000, 400_000],
    };
    for (const line of EVERY) {
      expect(paragrafferOf(line.year)).toContain(line.paragraf);
      const [least, most] = likely[line.unit ?? ''] ?? [0, 0];
      expect([label(line), Number(line.takst) >= least && Number(line.takst) <= most]).toEqual([label(line), true]);
    }
    for (const group of groups(of(2027))) {
      const isNew = group.every((line) => line.tilbudName === 'Botilbuddet Stjernehuset');
      expect([group.map(label), group.some((line) => line.resultY2 !== null)]).toEqual([expect.anything(), !isNew]);
    }
  });
});
