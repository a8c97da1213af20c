import { describe, expect, it } from '@jest/globals';
import { groupLines } from '../../balance.js';
import type { Lineage, LinkSource } from '../../lineage/lineage.js';
import type { TilbudChange } from '../../tilbud.js';
import { exampleContext, exampleLine } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { missingTilbud } from './missing-tilbud.js';

const [known] = exampleContext().tilbud;
if (!known) throw new Error('the example has a tilbud');
const vifte = [known, { ...known, id: 2, name: 'Kærvej', portalId: '4711' }];
const change: TilbudChange = {
  tilbudName: 'kærvej ',
  portalId: null,
  kind: 'sammenlægning',
  effectiveDate: '2026-12-01',
  placesBefore: null,
  placesAfter: null,
  exempt: null,
  agreementWith: null,
  reason: null,
};
const messages = (changes: Partial<Parameters<typeof exampleContext>[0]>) =>
  runRules([missingTilbud], exampleContext({ tilbud: vifte, ...changes })).map(({ message }) => message);

describe('R60', () => {
  it('has examples that do what they say', () => expect(testRule(missingTilbud)).toEqual([]));

  it('names each tilbud that is missing', () => {
    const missing = ['Botilbuddet Eksemplet', 'Kærvej'].map(
      (name) => `${name} er i tilbudsviften, men har ingen linje i indberetningen.`,
    );
    expect(messages({})).toEqual(missing.slice(1));
    expect(messages({ lines: [], nothingToReport: true })).toEqual(missing);
  });

  it('knows a renamed tilbud by its Tilbudsportal-ID', () => {
    const lines = [exampleLine(), exampleLine({ lineKey: 'L2', tilbudName: 'Nyt navn', portalId: ' 4711' })];
    expect(messages({ lines })).toEqual([]);
  });

  it('does not ask for what goes on in other lines, as the secretariat or a decision says', () => {
    const gone = [
      exampleLine({ lineKey: 'K1', tilbudName: 'Kærvej' }),
      exampleLine({ lineKey: 'K2', tilbudName: 'Kærvej' }),
    ];
    const lastYear = new Map(
      groupLines(gone).flatMap((group) => group.lines.map((line) => [line.lineKey, { line, group }] as const)),
    );
    const recorded = (successor: string, source: LinkSource, keys: string[], moved = false): Lineage =>
      new Map([[successor, { predecessors: keys.map((lineKey) => ({ lineKey, share: null })), source, moved }]]);
    const missing = (lineage: Lineage) => messages({ lastYear, lineage }).length;
    expect(missing(new Map())).toBe(1);
    expect(missing(recorded('L1', 'secretariat', ['K1', 'K2']))).toBe(0);
    expect(missing(recorded('L1', 'secretariat', ['K1']))).toBe(1);
    expect(missing(recorded('L1', 'page', ['K1', 'K2']))).toBe(1);
    expect(missing(recorded('ELSEWHERE', 'change', ['K1', 'K2']))).toBe(1);
    expect(missing(recorded('ELSEWHERE', 'change', ['K1', 'K2'], true))).toBe(0);
  });

  it('does not ask for what is told to leave before the year', () => {
    expect(messages({ tilbudChanges: [change] })).toEqual([]);
    expect(messages({ tilbudChanges: [{ ...change, kind: 'closed' }] })).toEqual([]);
    expect(messages({ tilbudChanges: [{ ...change, kind: 'places' }] })).toHaveLength(1);
    expect(messages({ tilbudChanges: [{ ...change, effectiveDate: null }] })).toHaveLength(1);
  });
});
