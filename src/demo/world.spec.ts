import { describe, expect, it } from '@jest/globals';
import { sum } from '../domain/amount.js';
import { DRIFTSHERRER, linesOf, TILBUD, tilbudChanges2027, type WorldLine } from './world.js';
import { EVERY, groups, label, of, real, YEARS } from './world-arithmetic.fixture.js';

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
