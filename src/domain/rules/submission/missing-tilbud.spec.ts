import { describe, expect, it } from '@jest/globals';
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

  it('does not ask for what is told to leave before the year', () => {
    expect(messages({ tilbudChanges: [change] })).toEqual([]);
    expect(messages({ tilbudChanges: [{ ...change, kind: 'closed' }] })).toEqual([]);
    expect(messages({ tilbudChanges: [{ ...change, kind: 'places' }] })).toHaveLength(1);
    expect(messages({ tilbudChanges: [{ ...change, effectiveDate: null }] })).toHaveLength(1);
  });
});
