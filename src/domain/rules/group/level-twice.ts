import type { Group, Line } from '../../takst.js';
import type { Hit } from '../context.js';
import { exampleContext } from '../example.js';
import { number } from '../hit.js';
import { defineRule } from '../rule.js';
import { cellsOf } from './group-cells.js';
import { exampleLevels } from './group-examples.js';
import { scalesOf } from './level-scale.js';

export const levelTwice = defineRule({
  id: 'R27',
  scope: 'group',
  title: 'Niveau går igen',
  message: 'Niveau {level} står på {count} linjer i takstgruppen.',
  messages: { hole: 'Takstgruppen har niveau {lower} og niveau {higher}, men ingen niveauer imellem dem.' },
  fix: 'Giv hver linje sit eget niveau, eller ret Takstgruppe, hvis linjerne ikke har fælles budget. Et niveau, der ikke er i brug, kan udelades.',
  severity: 'fejl',
  basis: 'ours',
  since: 2027,
  parameters: {},
  inputs: ['level', 'serviceKind', 'groups'],
  example: {
    hits: [exampleLevels({ 3: { level: 2 } }), exampleLevels({ 3: { level: 5 } })],
    passes: [exampleLevels(), exampleContext()],
  },
  *check({ groups }) {
    for (const group of groups) yield* hitsOf(group);
  },
});

function* hitsOf(group: Group): Iterable<Hit> {
  for (const scale of scalesOf(group)) {
    for (const { level, lines } of scale) {
      if (lines.length > 1)
        yield { cells: levelCells(lines), values: { level: number(level), count: number(lines.length) } };
    }
    for (const [index, { level: higher, lines }] of scale.entries()) {
      const lower = scale[index - 1]?.level ?? higher - 1;
      if (higher - lower < 2) continue;
      const values = { lower: number(lower), higher: number(higher) };
      yield { cells: levelCells(lines), values, message: 'hole', severity: 'advarsel' };
    }
  }
}

const levelCells = (lines: readonly Line[]): Hit['cells'] => cellsOf(lines, 'level');
