import { exampleContext } from '../example.js';
import { defineRule } from '../rule.js';
import { cellsOf } from './group-cells.js';
import { exampleBasis, exampleLevels } from './group-examples.js';

export const basisWithoutActivity = defineRule({
  id: 'R30',
  scope: 'group',
  title: 'Basistakst uden aktivitetstakst',
  message: 'Takstgruppen har en basistakst, men ingen aktivitetstakst.',
  messages: { activity: 'Takstgruppen har aktivitetstakst, men ingen basistakst.' },
  fix: 'Skriv den samme Takstgruppe på basislinjen og dens aktivitetslinjer, også dem i timer, eller tilføj den linje, der mangler. Har tilbuddet kun én slags takst, så vælg gennemsnit eller niveau i Ydelsestype.',
  severity: 'fejl',
  basis: 'S2 item 4',
  since: 2027,
  parameters: {},
  inputs: ['serviceKind', 'groups'],
  example: {
    hits: [
      exampleBasis({ groupKey: 'Basis 1' }, { groupKey: 'Basis 2' }),
      exampleBasis({}, { serviceKind: 'tillæg' }),
      exampleLevels({ 3: { serviceKind: 'aktivitet' } }),
    ],
    passes: [exampleContext(), exampleLevels(), exampleBasis(), exampleBasis({}, { form: 'døgn', level: 1 })],
  },
  *check({ groups }) {
    for (const { lines } of groups) {
      const basis = lines.filter(({ serviceKind }) => serviceKind === 'basis');
      const activity = lines.filter(({ serviceKind }) => serviceKind === 'aktivitet');
      if (basis.length > 0 === activity.length > 0) continue;
      const cells = cellsOf([...basis, ...activity], 'serviceKind');
      yield { cells, values: {}, ...(basis.length === 0 && { message: 'activity' }) };
    }
  },
});
