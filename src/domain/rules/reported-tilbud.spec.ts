import { describe, expect, it } from '@jest/globals';
import type { Tilbud } from '../tilbud.js';
import { exampleContext, exampleLine } from './example.js';
import { reportedTilbud, tilbudOf } from './reported-tilbud.js';

const [example] = exampleContext().tilbud;
const tilbud = [
  { ...example, id: 1, name: 'Kærvej', portalId: '11' },
  { ...example, id: 2, name: 'Østerskoven', portalId: null },
] as Tilbud[];

describe('tilbudOf', () => {
  it('goes by the Tilbudsportal-ID first, then by the name however it is spaced and composed', () => {
    expect(tilbudOf({ tilbudName: 'Østerskoven', portalId: '11' }, tilbud)?.id).toBe(1);
    expect(tilbudOf({ tilbudName: '  ØSTERSKOVEN ', portalId: '99' }, tilbud)?.id).toBe(2);
    expect(tilbudOf({ tilbudName: 'Kærvej'.normalize('NFD'), portalId: null }, tilbud)?.id).toBe(1);
    expect(tilbudOf({ tilbudName: null, portalId: null }, tilbud)).toBeNull();
    expect(tilbudOf({ tilbudName: 'Vestervang', portalId: null }, tilbud)).toBeNull();
  });
});

describe('reportedTilbud', () => {
  it('gathers the lines of one tilbud, also under two names', () => {
    const lines = [
      exampleLine({ lineKey: 'A', tilbudName: 'Nyt navn', portalId: '11' }),
      exampleLine({ lineKey: 'B', tilbudName: 'Ukendt' }),
      exampleLine({ lineKey: 'C', tilbudName: 'kærvej' }),
      exampleLine({ lineKey: 'D', tilbudName: null }),
    ];
    const reported = reportedTilbud({ lines, tilbud });
    expect(reported.map(({ name, lines }) => [name, lines.map((line) => line.lineKey).join()])).toEqual([
      ['Kærvej', 'A,C'],
      ['Ukendt', 'B'],
    ]);
  });
});
