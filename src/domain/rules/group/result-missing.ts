import { exampleContext, exampleWith } from '../example.js';
import { text } from '../hit.js';
import { defineRule } from '../rule.js';
import { whereWritten } from './group-cells.js';
import { exampleLevels } from './group-examples.js';

export const resultMissing = defineRule({
  id: 'R17',
  scope: 'group',
  title: 'Resultat mangler',
  message: 'Resultatet for {year} mangler, og tilbuddet fandtes det år.',
  messages: {
    base: 'Omkostningsgrundlaget for {year} mangler, så det kan ikke ses, om resultatet skal indregnes.',
  },
  fix: 'Skriv årets resultat og omkostningsgrundlag fra regnskabet, én gang i takstgruppen. Skriv 0, hvis der hverken var over- eller underskud.',
  severity: 'fejl',
  basis: 'agreement',
  since: 2027,
  parameters: {},
  inputs: ['resultY2', 'baseY2', 'existedY2', 'groups', 'year'],
  example: {
    hits: [exampleWith({ resultY2: null }), exampleLevels({ 1: { resultY2: null } }), exampleWith({ baseY2: null })],
    passes: [
      exampleContext(),
      exampleLevels(),
      exampleWith({ resultY2: null, baseY2: null }, { existedY2: new Set() }),
    ],
  },
  *check({ groups, existedY2, year }) {
    const values = { year: text(String(year - 2)) };
    for (const group of groups) {
      if (!group.resultY2) {
        const existed = group.lines.some(({ lineKey }) => existedY2.has(lineKey));
        if (existed) yield { cells: whereWritten(group, 'resultY2'), values };
      } else if (!group.resultY2.isZero() && !group.baseY2) {
        yield { cells: whereWritten(group, 'baseY2'), values, message: 'base' };
      }
    }
  },
});
