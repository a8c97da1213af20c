import { amount } from '../../amount.js';
import type { Form, Group, Line } from '../../takst.js';
import { exampleContext } from '../example.js';
import { number, text } from '../hit.js';
import { defineRule } from '../rule.js';
import { cellsOf } from './group-cells.js';
import { exampleLevels, exampleScale } from './group-examples.js';
import { scalesOf } from './level-scale.js';

const LEVELS = { type: 'whole', min: '1', max: '30', unit: 'niveauer' } as const;
const MODEL_OF: Partial<Record<Form, 'botilbud' | 'day'>> = { døgn: 'botilbud', korttid: 'botilbud', dag: 'day' };

export const tooManyLevels = defineRule({
  id: 'R29',
  scope: 'group',
  title: 'For mange niveauer',
  message:
    'Takstgruppen har {count} niveauer op til niveau {highest}, men takstmodellen for {model} har højst {limit}.',
  fix: 'Saml niveauerne i kolonnen Niveau, så de holder sig inden for takstmodellen, eller ret Takstgruppe, hvis linjerne ikke har fælles budget. Skriv i Forklaring, hvis tilbuddet har en anden model.',
  severity: 'advarsel',
  basis: 'S2 item 4',
  since: 2027,
  parameters: {
    botilbud: { ...LEVELS, default: '9', label: 'Flest niveauer, botilbud (døgn og korttid)' },
    day: { ...LEVELS, default: '6', label: 'Flest niveauer, dagtilbud' },
  },
  inputs: ['level', 'serviceKind', 'form', 'groups', 'botilbud', 'day'],
  example: {
    hits: [
      exampleScale(10),
      exampleScale(7, { form: 'dag', unit: 'dag', days: 225 }),
      exampleLevels({ 3: { level: 12 } }),
    ],
    passes: [
      exampleContext(),
      exampleScale(9),
      exampleScale(6, { form: 'dag', unit: 'dag', days: 225 }),
      exampleScale(12, { form: 'sag', unit: 'sag', units: amount(20) }),
    ],
  },
  *check({ groups }, limits) {
    for (const group of groups) {
      for (const scale of scalesOf(group)) {
        const model = modelOf([...scale.flatMap(({ lines }) => lines), ...group.lines]);
        const highest = scale.at(-1)?.level;
        if (!model || highest === undefined) continue;
        // Unused levels count: niveau 12 of three is beyond a scale of nine.
        const beyond = scale.filter(({ level }, index) => level > limits[model] || index >= limits[model]);
        if (beyond.length === 0) continue;
        yield {
          cells: cellsOf(
            beyond.flatMap(({ lines }) => lines),
            'level',
          ),
          values: {
            count: number(scale.length),
            highest: number(highest),
            model: text(model === 'day' ? 'dagtilbud' : 'botilbud'),
            limit: number(limits[model]),
          },
        };
      }
    }
  },
});

/** By the form of the levels, else by that of the lines they share a budget with: hours follow the places they are given in. */
function modelOf(lines: Group['lines']): 'botilbud' | 'day' | undefined {
  return lines.flatMap(({ form }: Line) => (form && MODEL_OF[form]) ?? [])[0];
}
