import { describe, expect, it } from '@jest/globals';
import type { Tilbud } from '../tilbud.js';
import { exampleContext, exampleLine } from './example.js';
import { reportedTilbud } from './reported-tilbud.js';

const [example] = exampleContext().tilbud;
const tilbud = [
  { ...example, id: 1, name: 'Kærvej', portalId: '11' },
  { ...example, id: 2, name: 'Østerskoven', portalId: null },
] as Tilbud[];

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
