import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import type { Line } from '../../takst.js';
import type { RegionTakst } from '../context.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { unlikePeers } from './unlike-peers.js';

/** Median 2,500 and MAD 100: with P/L 3.2 % 2,580 and 103.2, so 3.5 is 2,580 ± 535.5078… */
const PEERS = [2300, 2400, 2400, 2450, 2550, 2600, 2600, 2700];
const SCORE_3_5 = '535.507783';

const region = (values: (number | string)[], more: Partial<RegionTakst> = {}): RegionTakst[] =>
  values.map((value, index) => ({
    driftsherre: 860,
    lineKey: `P${index + 1}`,
    paragraf: 'SEL § 107',
    form: 'døgn',
    unit: 'døgn',
    takst: amount(value),
    cleaned: amount(value),
    ...more,
  }));
const found = (changes: Partial<Line>, takster = region([2400, 2400, 2400, 2400, 2600, 2600, 2600, 2600])) =>
  runRules([unlikePeers], exampleWith(changes, { region: takster })).map(({ message }) => message);

describe('R47', () => {
  it('has examples that do what they say', () => expect(testRule(unlikePeers)).toEqual([]));

  it('hits strictly beyond the limit, on both sides', () => {
    const at = (offset: string) => [amount(2580).plus(offset), amount(2580).minus(offset)];
    expect(at(SCORE_3_5).flatMap((takst) => found({ takst }, region(PEERS)))).toEqual([]);
    expect(at('535.507784').flatMap((takst) => found({ takst }, region(PEERS)))).toHaveLength(2);
  });

  it('says how far, from what and among how many', () => {
    expect(found({ takst: amount(3870) })).toEqual([
      'Renset for regulering er taksten 3.870,00\u00a0kr. Det er 50,0\u00a0% over medianen på 2.580,00\u00a0kr. for 8 sammenlignelige takster i regionen: 8,43 gange deres spredning, mere end 3,5. Sammenlignet er sidste års rensede takster med samme paragraf, tilbudsform og enhed, fremskrevet med P/L.',
    ]);
  });

  it('compares what is cleaned, and the takst itself where that is not known', () => {
    // 3,870 of which a third is an old deficit.
    expect(found({ takst: amount(3870), regulation: amount(9_125_000) })).toEqual([]);
    const charged = region([2400, 2400, 2400, 2400, 2600, 2600, 2600, 2600], { cleaned: null });
    expect(found({ takst: amount(3870) }, charged)).toHaveLength(1);
  });

  it('leaves the line and what it follows out of its peers', () => {
    const takster = region([...PEERS, 9000]);
    expect(found({ takst: amount(3870) }, takster)).toHaveLength(1);
    expect(found({ takst: amount(3870), lineKey: 'P9' }, takster)).toHaveLength(1);
    expect(found({ takst: amount(3870), lineKey: 'P1' }, region(PEERS))).toEqual([]);
    expect(found({ takst: amount(3870), predecessors: ['P1'] }, region(PEERS))).toEqual([]);
    const recorded = { predecessors: [{ lineKey: 'P1', share: null }], source: 'secretariat' } as const;
    const context = { region: region(PEERS), lineage: new Map([['L1', recorded]]) };
    expect(runRules([unlikePeers], exampleWith({ takst: amount(3870) }, context))).toEqual([]);
  });
});
