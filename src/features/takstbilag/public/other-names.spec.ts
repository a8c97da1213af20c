import { describe, expect, it } from '@jest/globals';
import type { Lineage, RecordedLink } from '../../../domain/lineage/lineage.js';
import { type Names, otherNames } from './other-names.js';

const ofYear = (tilbud: Record<string, string>) =>
  new Map(Object.entries(tilbud).map(([lineKey, name]) => [lineKey, { tilbud: name }]));
const follows = (...keys: string[]): RecordedLink => ({
  source: 'secretariat',
  predecessors: keys.map((lineKey) => ({ lineKey, share: null })),
});

/** S1, item 8: Kernen and the day service of Kirketoften both became Aktivitetshuset Hobro, which is given another name later. */
const NAMES: Names = {
  years: new Map([
    [2025, ofYear({ K: 'Kernen', D: 'Kirketoften', X: 'Kærvej' })],
    [2026, ofYear({ H: 'Aktivitetshuset Hobro', X: 'Kærvej' })],
    [2027, ofYear({ H: 'Hobrohuset', X: 'Kærvej' })],
  ]),
  lineage: new Map<number, Lineage>([[2026, new Map([['H', follows('K', 'D')]])]]),
};

describe('otherNames', () => {
  it('are those it had before and has later', () => {
    expect(otherNames('H', 2027, NAMES)).toEqual(['Aktivitetshuset Hobro', 'Kernen', 'Kirketoften']);
    expect(otherNames('H', 2026, NAMES)).toEqual(['Kernen', 'Kirketoften', 'Hobrohuset']);
  });

  it('are not those of others that came to the same tilbud', () => {
    expect(otherNames('K', 2025, NAMES)).toEqual(['Aktivitetshuset Hobro', 'Hobrohuset']);
  });

  it('are none where the name has always been the same', () => {
    expect(otherNames('X', 2026, NAMES)).toEqual([]);
  });

  it('are none of a line that is recorded as new, though another had its Linje-ID', () => {
    const lineage = new Map<number, Lineage>([[2027, new Map([['H', follows()]])]]);
    expect(otherNames('H', 2027, { ...NAMES, lineage })).toEqual([]);
    expect(otherNames('H', 2026, { ...NAMES, lineage })).toEqual([]);
  });
});
