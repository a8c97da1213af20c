import { amount } from '../../amount.js';
import type { Group } from '../../takst.js';
import type { Hit } from '../context.js';
import { exampleContext, exampleWith } from '../example.js';
import { kroner, text } from '../hit.js';
import { defineRule } from '../rule.js';
import { exampleLevels } from './group-examples.js';

export const reguleringWithoutResult = defineRule({
  id: 'R20',
  scope: 'group',
  title: 'Regulering uden resultat',
  message: 'Reguleringen er {regulation}, men der er intet resultat for {year} at regulere.',
  messages: { larger: 'Reguleringen på {regulation} er større end resultatet for {year} på {result} i alt.' },
  fix: 'Ret reguleringen, eller skriv i forklaringen, hvilke års over- eller underskud den stammer fra.',
  severity: 'markering',
  body: 'FU',
  basis: 'ours',
  since: 2027,
  parameters: {},
  inputs: ['regulation', 'resultY2', 'groups', 'year'],
  example: {
    hits: [
      exampleWith({ resultY2: null, regulation: amount(-52_000) }, { existedY2: new Set() }),
      exampleWith({ resultY2: amount(120_000), regulation: amount(-180_000) }),
      exampleLevels({ 2: { regulation: amount(300_000) } }),
    ],
    passes: [
      exampleContext(),
      exampleWith({ resultY2: null }),
      exampleWith({ resultY2: amount(900_000), regulation: amount(-900_000) }),
    ],
  },
  *check({ groups, year }) {
    for (const group of groups) {
      const { regulation, resultY2: result } = group;
      if (regulation.isZero() || result?.abs().greaterThanOrEqualTo(regulation.abs())) continue;
      const values = { regulation: kroner(regulation), year: text(String(year - 2)) };
      const cells = cellsOfAll(group);
      if (result) yield { cells, values: { ...values, result: kroner(result) }, message: 'larger' };
      else yield { cells, values };
    }
  },
});

/** All lines of the group go to FU, since all their takster rest on the regulering; the cell is the one it is written in. */
function cellsOfAll({ lines }: Group): Hit['cells'] {
  return lines.map(({ lineKey, regulation }) => ({ lineKey, field: regulation ? 'regulation' : null }));
}
