import { describe, expect, it } from '@jest/globals';
import { amount } from '../amount.js';
import { exampleLine } from '../rules/example.js';
import type { Line } from '../takst.js';
import { prefilledLines } from '../takstskema/prefill.js';
import { change, part, tilbud } from './change.fixture.js';
import { decidedTilbud, successionsOf } from './decided-tilbud.js';
import { decidedLinks } from './successions.js';

const line = (lineKey: string, tilbudName: string, changes: Partial<Line> = {}) =>
  exampleLine({ lineKey, tilbudName, portalId: null, predecessors: [], ...changes });

const kernen = line('KERNEN', 'Kernen', { paragraf: '§ 104' });
const afdeling = line('AFD', 'Kirketoften, afd. Aktivitet', { paragraf: '§ 104' });
const kaervej = line('KÆRVEJ', 'Kærvej', { paragraf: 'ABL § 105' });
const vifte = [
  tilbud(1, 'Kernen', { closedOn: '2026-12-31' }),
  tilbud(2, 'Kirketoften, afd. Aktivitet', { closedOn: '2026-12-31' }),
  tilbud(3, 'Aktivitetshuset Hobro'),
  tilbud(4, 'Kærvej'),
  tilbud(5, 'Kærvej, aktivitet'),
];
const merged = {
  ...change({ kind: 'merged', tilbudIds: [1, 2], parts: [part('Aktivitetshuset Hobro')] }),
  partIds: [3],
};
const split = {
  ...change({
    kind: 'split',
    tilbudIds: [4],
    parts: [
      part('Kærvej', { paragraf: 'ABL § 105', places: '15' }),
      part('Kærvej, aktivitet', { paragraf: '§ 104', form: 'dag', places: '17', internalPlaces: '13' }),
    ],
  }),
  partIds: [4, 5],
};
const links = (lines: Line[], lineage = new Map(), approved = [kernen, afdeling, kaervej]) =>
  decidedLinks(2027, successionsOf([merged, split]), { lines, approved, tilbud: vifte, lineage }).map(
    ({ lineKey, predecessors, kind }) => [
      lineKey,
      kind,
      ...(predecessors ?? []).map((one) => `${one.lineKey} ${one.share?.toFixed() ?? 'whole'}`),
    ],
  );

describe('decidedLinks', () => {
  it('gives a merged tilbud’s line all that it comes of', () => {
    expect(links([line('NEW', 'Aktivitetshuset Hobro', { paragraf: '§ 104' })])).toEqual([
      ['NEW', 'merged', 'KERNEN whole', 'AFD whole'],
    ]);
  });

  it('shares a split by the places, and leaves the line that goes on to itself', () => {
    expect(links([kaervej, line('NEW', 'Kærvej, aktivitet', { paragraf: '§ 104' })])).toEqual([
      ['NEW', 'split', 'KÆRVEJ 53.125'],
    ]);
  });

  it('shares what a tilbud takes over among its lines, never more than there was', () => {
    const three = [1, 2, 3].map((level) =>
      line(`N${level}`, 'Aktivitetshuset Hobro', { paragraf: '§ 104', level, places: amount(7) }),
    );
    expect(links(three).map(([, , first]) => first)).toEqual(Array(3).fill('KERNEN 33.3333'));
  });

  it('says nothing of lines that were there, that something is recorded of, or whose tilbud is another', () => {
    const recorded = new Map([['NEW', { predecessors: [], source: 'secretariat' as const }]]);
    expect(links([line('NEW', 'Aktivitetshuset Hobro')], recorded)).toEqual([]);
    expect(links([kernen, line('NEW', 'Noget andet')])).toEqual([]);
    expect(links([line('NEW', 'Aktivitetshuset Hobro')], new Map(), [])).toEqual([]);
  });
});

describe('the takstskema after a decision', () => {
  const filled = prefilledLines(
    2027,
    [kernen, afdeling, kaervej].map((one) => ({ line: one, cleaned: null })),
    vifte,
    decidedTilbud([merged, split]),
  );
  const row = (name: string) => filled.find(({ tilbudName }) => tilbudName === name);

  it('has a row for each new tilbud that says whom it follows, and none for those that ended', () => {
    expect(filled.map(({ tilbudName }) => tilbudName)).toEqual([
      'Kærvej',
      'Aktivitetshuset Hobro',
      'Kærvej, aktivitet',
    ]);
    expect(row('Aktivitetshuset Hobro')?.predecessors).toEqual(['KERNEN', 'AFD']);
    expect(row('Kærvej, aktivitet')).toMatchObject({
      predecessors: ['KÆRVEJ'],
      paragraf: '§ 104',
      form: 'dag',
      unit: 'dag',
    });
  });

  it('has the places that were decided, those for the house’s own among them', () => {
    expect(row('Kærvej')).toMatchObject({ lineKey: 'KÆRVEJ', paragraf: 'ABL § 105', predecessors: [] });
    expect([row('Kærvej')?.places, row('Kærvej, aktivitet')?.places].map(String)).toEqual(['15', '17']);
    expect(row('Kærvej, aktivitet')?.internalPlaces?.toFixed()).toBe('13');
  });

  it('has no places of a tilbud with several lines, and none that begin during the year', () => {
    const two = [line('A', 'Kærvej'), line('B', 'Kærvej')].map((one) => ({
      line: { ...one, places: null },
      cleaned: null,
    }));
    const decided = (effectiveDate: string) =>
      decidedTilbud([{ ...change({ tilbudIds: [4], effectiveDate }), partIds: [] }]);
    const placesOf = (lines: typeof two, from: string) =>
      prefilledLines(2027, lines, vifte.slice(3, 4), decided(from)).map(({ places }) => places?.toFixed() ?? null);
    expect(placesOf(two, '2027-01-01')).toEqual([null, null]);
    expect(placesOf(two.slice(0, 1), '2027-01-01')).toEqual(['27']);
    expect(placesOf(two.slice(0, 1), '2027-07-01')).toEqual([null]);
  });
});
