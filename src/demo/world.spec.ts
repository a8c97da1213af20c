import { describe, expect, it } from '@jest/globals';
import { type Amount, amount, sum } from '../domain/amount.js';
import { paragrafferOf } from '../domain/rules/lists.js';
import { COSTS, DIRECT_COSTS } from '../domain/takst.js';
import { DRIFTSHERRER, linesOf, PL, PUBLISHED_YEARS, TILBUD, tilbudChanges2027, type WorldLine } from './world.js';

/*
 * The world is checked by arithmetic of its own, written from domain.md and not by calling the code that it is the test
 * data of. Only Amount is shared.
 */
const YEARS = [...PUBLISHED_YEARS, 2027];
const ALL = new Map(YEARS.map((year) => [year, DRIFTSHERRER.flatMap(({ code }) => linesOf(year, code))]));
const of = (year: number): WorldLine[] => ALL.get(year) ?? [];
const EVERY = YEARS.flatMap(of);
const label = (line: WorldLine): string => `${line.lineKey} ${line.year} ${line.tilbudName}`;

const isTyped = (line: WorldLine): boolean => line.form === 'time' || line.form === 'sag' || line.unit === 'måned';

function units(line: WorldLine): Amount {
  if (isTyped(line)) return line.units ?? amount(0);
  return (line.places ?? amount(0))
    .times(line.days ?? 0)
    .times(line.occupancy ?? 0)
    .dividedBy(100);
}

function groups(lines: readonly WorldLine[]): WorldLine[][] {
  const byKey = new Map<string, WorldLine[]>();
  for (const line of lines) {
    const key = line.groupKey ? `${line.year}/${line.tilbudId}/${line.paragraf}/${line.groupKey}` : label(line);
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  return [...byKey.values()];
}

const grundlag = (group: readonly WorldLine[]): Amount =>
  sum(group.flatMap((line) => COSTS.map((cost) => line[cost]))).minus(sum(group.map((line) => line.income)));
const regulering = (group: readonly WorldLine[]): Amount => sum(group.map((line) => line.regulation));

/** Real change in percentage points; null where there is nothing of the same unit to compare with. */
function real(line: WorldLine, group: readonly WorldLine[]): number | null {
  if (!line.previousCleaned) return null;
  const base = grundlag(group);
  const cleaned = line.takst.times(base).dividedBy(base.plus(regulering(group)));
  const projected = line.previousCleaned.times(amount(PL[line.year] ?? '0').plus(100)).dividedBy(100);
  return cleaned.dividedBy(projected).minus(1).times(100).toNumber();
}

describe('what the world holds', () => {
  it('has the twelve parties, about 120 tilbud and about 300 lines', () => {
    expect(DRIFTSHERRER.map(({ code }) => code)).toEqual([773, 787, 810, 813, 820, 825, 840, 846, 849, 851, 860, 1081]);
    expect(TILBUD.filter((one) => one.closedOn === null)).toHaveLength(120);
    expect(TILBUD).toHaveLength(127);
    expect(YEARS.map((year) => of(year).length)).toEqual([249, 253, 297, 302]);
    expect(YEARS.flatMap((year) => linesOf(year, 825))).toEqual([]);
  });

  it('uses every takst model', () => {
    for (const kind of ['gennemsnit', 'niveau', 'basis', 'aktivitet', 'tillæg']) {
      expect(of(2027).some((line) => line.serviceKind === kind)).toBe(true);
    }
    for (const unit of ['døgn', 'dag', 'time', 'sag', 'måned']) {
      expect(of(2027).some((line) => line.unit === unit)).toBe(true);
    }
    expect(of(2027).some((line) => line.form === 'korttid')).toBe(true);
    expect(TILBUD.some((one) => one.category === 2)).toBe(true);
    expect(TILBUD.some((one) => one.paragraffer.length > 1)).toBe(true);
    expect(EVERY.filter((line) => line.form === 'døgn' && line.year === 2024 && line.days !== 366)).toEqual([]);
  });

  it("has Aalborg's model from 2026, with 9 and 6 levels, and one takst before", () => {
    for (const [name, levels] of [
      ['Botilbuddet Sømandshøj', 9],
      ['Dagtilbuddet Værkstedsgården', 6],
    ] as const) {
      const [before] = linesOf(2025, 851).filter((line) => line.tilbudName === name);
      const [basis, ...activity] = linesOf(2026, 851).filter((line) => line.tilbudName === name);
      expect(before?.serviceKind).toBe('gennemsnit');
      expect(basis?.predecessors).toEqual([before?.lineKey]);
      expect(activity.map((line) => line.level)).toEqual(Array.from({ length: levels }, (_, index) => index + 1));
      expect(sum(activity.map((line) => line.places))).toEqual(basis?.places);
    }
  });

  it('has the tilbud of the minutes with their places', () => {
    const places = (name: string): string | null | undefined => TILBUD.find((one) => one.name === name)?.places;
    expect(places('Botilbud Kirketoften')).toBe('27');
    expect(places('Aktivitetshuset Hobro')).toBe('31');
    expect(places('Botilbud Kærvej')).toBe('15');
    expect(places('Kærvej, samvær og aktivitet')).toBe('17');
    expect(places('Specialenheden')).toBe('30');
    for (const name of ['Attruphøj', 'Østerskoven', 'Børnehus Nord', 'Krisecenter for Kvinder', 'Bostedet Aars']) {
      expect(of(2027).some((line) => line.tilbudName === name)).toBe(true);
    }
  });

  it('keeps the history of what was renamed, merged, split and closed', () => {
    const hobro = linesOf(2026, 846).find((line) => line.tilbudName === 'Aktivitetshuset Hobro');
    expect(hobro?.predecessors).toHaveLength(2);
    expect(hobro?.previousTakst?.toFixed(2)).toBe(weightedByHand(hobro));
    const aars = linesOf(2025, 1081).filter((line) => line.tilbudName === 'Bostedet Aars');
    expect(aars.map((line) => [line.validFrom, line.days])).toEqual(Array(3).fill(['2025-04-15', 261]));
    const skovvaenget = linesOf(2025, 1081).find((line) => line.tilbudName === 'Bosted Skovvænget');
    expect([skovvaenget?.validTo, skovvaenget?.days]).toEqual(['2025-04-14', 104]);
    for (const one of TILBUD.filter((tilbud) => tilbud.closedOn !== null)) {
      expect(of(2027).filter((line) => line.tilbudId === one.id)).toEqual([]);
    }
  });

  it('is the same every time, and says nothing about a person', () => {
    expect(linesOf(2027, 851)).toEqual(linesOf(2027, 851));
    expect(new Set(EVERY.map(label)).size).toBe(EVERY.length);
    const texts = EVERY.flatMap((line) => [line.tilbudName, line.targetGroup, line.explanation, line.dispensation]);
    for (const text of texts) expect(text ?? '').not.toMatch(/\d{6}-?\d{4}|@|\bcpr\b/i);
  });
});

function weightedByHand(hobro: WorldLine | undefined): string {
  const before = linesOf(2025, 846).filter((line) => hobro?.predecessors.includes(line.lineKey));
  const total = before.reduce((so, line) => so + Number(line.takst) * Number(line.places), 0);
  return (total / before.reduce((so, line) => so + Number(line.places), 0)).toFixed(2);
}

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

describe('the round of 2027', () => {
  const changes = groups(of(2027)).flatMap((group) => group.map((line) => ({ line, change: real(line, group) })));
  const beyond = (limit: number) => changes.filter(({ change }) => change !== null && Math.abs(change) > limit);

  it('moves most lines little, some enough to be explained, a few enough for FU and DAS, up and down', () => {
    expect([beyond(3).length, beyond(5).length, beyond(10).length]).toEqual([38, 18, 4]);
    expect(changes.filter(({ change }) => change !== null && Math.abs(change) > 2.5 && Math.abs(change) <= 3)).toEqual(
      [],
    );
    expect(beyond(3).filter(({ change }) => Number(change) < 0).length).toBeGreaterThan(10);
    expect(new Set(beyond(3).map(({ line }) => line.driftsherre)).size).toBe(11);
  });

  it('explains what moves, what is new and what changes its model, and nothing else', () => {
    const isNew = changes.filter(({ line }) => !line.previousTakst).map(({ line }) => line);
    expect(isNew).toHaveLength(4);
    const expected = [...beyond(3).map(({ line }) => line), ...isNew].map(label).sort();
    const explained = of(2027).filter((line) => line.explanation !== null);
    expect(explained.map(label).sort()).toEqual(expected);
    for (const line of explained) {
      expect(line.cause).not.toBeNull();
      expect(line.explanation?.length).toBeGreaterThanOrEqual(60);
    }
  });

  it('reports the places of the tilbudsvifte, or tells of the change', () => {
    const counted = ['gennemsnit', 'niveau', 'basis'];
    for (const tilbud of TILBUD.filter((one) => one.closedOn === null && one.included)) {
      const lines = of(2027).filter((line) => line.tilbudId === tilbud.id);
      expect([tilbud.name, lines.length > 0]).toEqual([tilbud.name, true]);
      const places = sum(lines.filter((line) => counted.includes(line.serviceKind ?? '')).map((line) => line.places));
      const told = tilbudChanges2027(tilbud.driftsherre).find((change) => change.tilbudName === tilbud.name);
      expect([tilbud.name, places.toFixed()]).toEqual([tilbud.name, told?.placesAfter ?? tilbud.places ?? '0']);
    }
  });
});
