import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import type { RegionTakst } from '../context.js';
import { kindOf, peersByKind, without } from './peers.js';

const of = (lineKey: string, takst: number, more: Partial<RegionTakst> = {}): RegionTakst => ({
  driftsherre: 860,
  lineKey,
  paragraf: '§ 107',
  form: 'døgn',
  unit: 'døgn',
  takst: amount(takst),
  cleaned: null,
  ...more,
});
const region = [
  of('C', 30),
  of('A', 10),
  of('X', 5, { unit: 'måned' }),
  of('D', 99, { cleaned: amount(40) }),
  of('B', 20),
];
const kind = { paragraf: 'SEL § 107', form: 'døgn', unit: 'døgn' };

function left(...lineKeys: string[]): string[] {
  const peers = peersByKind(region, amount(0)).get(kindOf(kind));
  if (!peers) throw new Error('there are peers');
  const values = without(peers, lineKeys);
  return Array.from({ length: values.length }, (_, place) => values.at(place).toFixed());
}

describe('the peers of a line', () => {
  it('are those of its kind in ascending order, cleaned where that is known', () => {
    expect(left()).toEqual(['10', '20', '30', '40']);
  });

  it('are looked up without the line and what it follows', () => {
    expect(left('A', 'B')).toEqual(['30', '40']);
    expect(left('D', 'A', 'A', 'gone')).toEqual(['20', '30']);
    expect(left('B', 'C')).toEqual(['10', '40']);
  });

  it('are projected with P/L', () => {
    const peers = peersByKind([of('A', 2500)], amount('3.1')).get(kindOf(kind));
    expect(peers?.ascending.map((value) => value.toFixed())).toEqual(['2577.5']);
  });
});
