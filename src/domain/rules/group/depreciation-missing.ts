import { amount, sum } from '../../amount.js';
import { exampleContext, exampleWith } from '../example.js';
import { defineRule } from '../rule.js';
import { whereWritten } from './group-cells.js';
import { exampleLevels } from './group-examples.js';

const BUILDING = ['costDepreciation', 'costInterest', 'costProperty'] as const;
const NONE = { costDepreciation: null, costInterest: null, costProperty: null };

export const depreciationMissing = defineRule({
  id: 'R21',
  scope: 'group',
  title: 'Afskrivning og forrentning mangler',
  message: 'Der er hverken afskrivning, forrentning eller ejendomsudgifter i omkostningsgrundlaget.',
  fix: 'Skriv afskrivning og forrentning af bygninger og inventar i kolonnerne Afskrivning og Forrentning, eller husleje i Ejendom. Skriv i Forklaring, hvis tilbuddet ingen lokaler bruger.',
  severity: 'advarsel',
  basis: 'practice',
  since: 2027,
  parameters: {},
  inputs: [...BUILDING, 'groups'],
  example: {
    hits: [exampleWith(NONE), exampleLevels({ 1: { ...NONE, costInterest: amount(0) } })],
    passes: [
      exampleContext(),
      exampleLevels(),
      exampleWith({ ...NONE, costProperty: amount(900_000) }),
      exampleLevels({ 1: NONE, 3: { costInterest: amount(350_000) } }),
    ],
  },
  *check({ groups }) {
    for (const group of groups) {
      const isZero = BUILDING.every((field) => sum(group.lines.map((line) => line[field])).isZero());
      if (!isZero) continue;
      const cells = [...whereWritten(group, 'costDepreciation'), ...whereWritten(group, 'costInterest')];
      yield { cells, values: {} };
    }
  },
});
