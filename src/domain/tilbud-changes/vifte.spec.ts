import { describe, expect, it } from '@jest/globals';
import { tilbudOf } from '../tilbud-of.js';
import { change, part, tilbud } from './change.fixture.js';
import { effectsOf } from './effects.js';
import { type TilbudVersion, tilbudInYear, tilbudOn } from './vifte.js';

const kirketoften = tilbud(1, 'Botilbud Kirketoften');
const places = (from: string, count: string, until: string | null = null): TilbudVersion => ({
  tilbudId: 1,
  from,
  until,
  change: { places: count },
});

describe('a tilbud', () => {
  it('has the places decided for it from their day on', () => {
    const versions = effectsOf(change(), []);
    expect(tilbudOn(kirketoften, versions, '2026-12-31').places).toBe('28');
    expect(tilbudInYear(kirketoften, versions, 2026).places).toBe('28');
    expect(tilbudInYear(kirketoften, versions, 2027).places).toBe('27');
  });

  it('has places for a period until that ends by itself', () => {
    const versions = [places('2027-01-01', '12', '2027-06-30')];
    const at = (day: string) => tilbudOn(kirketoften, versions, day).places;
    expect(['2026-12-31', '2027-01-01', '2027-06-30', '2027-07-01'].map(at)).toEqual(['28', '12', '12', '28']);
  });

  it('is as the later of two decisions says, and as the later made of two from the same day', () => {
    const later = [places('2027-01-01', '20'), places('2026-01-01', '25'), places('2027-01-01', '21')];
    expect(tilbudInYear(kirketoften, later, 2027).places).toBe('21');
    expect(tilbudInYear(kirketoften, later, 2026).places).toBe('25');
  });

  it('that comes in during a year is in for that takstår, and not for the one before', () => {
    const fresh = tilbud(2, 'Bostedet Aars', { included: false });
    const versions: TilbudVersion[] = [{ tilbudId: 2, from: '2027-04-15', until: null, change: { included: true } }];
    expect([2026, 2027, 2028].map((year) => tilbudInYear(fresh, versions, year).included)).toEqual([false, true, true]);
  });

  it('closes the day before the closing applies, and says so before', () => {
    const versions = effectsOf(change({ kind: 'closed', effectiveDate: '2027-10-01' }), []);
    expect(tilbudInYear(kirketoften, versions, 2027).closedOn).toBe('2027-09-30');
  });

  it('is found by the name it had, and by the one it will have', () => {
    const renamed = change({ kind: 'renamed', parts: [part('Kirkehuset')] });
    const vifte = [tilbudInYear(kirketoften, effectsOf(renamed, [1]), 2027), tilbud(3, 'Kærvej')];
    expect(vifte[0]?.name).toBe('Kirkehuset');
    for (const tilbudName of ['Kirkehuset', 'botilbud kirketoften'])
      expect(tilbudOf({ tilbudName, portalId: null }, vifte)?.id).toBe(1);
  });

  it('gives way with an earlier name to one that has it now', () => {
    const vifte = [tilbud(1, 'Ny', { names: ['Gammel', 'Ny'] }), tilbud(2, 'Gammel')];
    expect(tilbudOf({ tilbudName: 'Gammel', portalId: null }, vifte)?.id).toBe(2);
  });
});

describe('what is approved', () => {
  const effects = (kind: Parameters<typeof change>[0], partIds: number[] = []) =>
    effectsOf(change(kind), partIds).map(({ tilbudId, from, change: says }) => [tilbudId, from, says]);

  it('takes a tilbud out, leaves some of its places outside the agreement, gives it a name', () => {
    expect(effects({ kind: 'ud' })).toEqual([[1, '2027-01-01', { included: false }]]);
    expect(effects({ outsidePlaces: '1' })).toEqual([[1, '2027-01-01', { places: '27', outsidePlaces: '1' }]]);
    expect(effects({ kind: 'renamed', parts: [part('Nyt')] }, [1])).toEqual([[1, '2027-01-01', { name: 'Nyt' }]]);
  });

  it('brings the merged one in and closes those it comes of', () => {
    const parts = [part('Aktivitetshuset Hobro', { paragraf: '§ 104', places: '31' })];
    expect(effects({ kind: 'merged', tilbudIds: [2, 3], parts }, [9])).toEqual([
      [9, '2027-01-01', { included: true, places: '31', paragraffer: ['§ 104'] }],
      [2, null, { closedOn: '2026-12-31' }],
      [3, null, { closedOn: '2026-12-31' }],
    ]);
  });

  it('splits a tilbud, which goes on where one of the parts is itself', () => {
    const parts = [part('Kærvej', { places: '15' }), part('Kærvej, aktivitet', { places: '17' })];
    expect(effects({ kind: 'split', parts }, [1, 9])).toEqual([
      [1, '2027-01-01', { included: true, places: '15' }],
      [9, '2027-01-01', { included: true, places: '17' }],
    ]);
  });
});
