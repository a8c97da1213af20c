import { exampleContext, exampleWith } from '../example.js';
import { hitAt, text } from '../hit.js';
import { isListed } from '../lists.js';
import { defineRule } from '../rule.js';

export const auditorStatement = defineRule({
  id: 'R26',
  scope: 'line',
  title: 'Revisorpåtegning mangler',
  message: 'Takster efter {paragraf} skal påtegnes af revisor, men i Revisorpåtegning står der »{stated}«.',
  messages: { blank: 'Takster efter {paragraf} skal påtegnes af revisor, men Revisorpåtegning er ikke udfyldt.' },
  fix: 'Få taksten påtegnet af revisor, og vælg ja i kolonnen Revisorpåtegning. Uden påtegning behandles taksten af FU; når kravet er trådt i kraft, kan den ikke indsendes.',
  severity: 'markering',
  body: 'FU',
  fejlWhen: 'isDue',
  basis: ['S2 item 8', { law: 'Bekendtgørelsen om Tilbudsportalen' }],
  since: 2027,
  parameters: {
    paragraffer: { type: 'list', default: '§ 110, § 109', label: 'Paragraffer, hvis takster skal påtegnes af revisor' },
    isDue: {
      type: 'boolean',
      default: 'nej',
      label: 'Kravet om revisorpåtegning er trådt i kraft, så en takst uden er en fejl',
    },
  },
  inputs: ['lines', 'auditorStatement', 'paragraf', 'paragraffer', 'isDue'],
  example: {
    hits: [
      exampleWith({ paragraf: '§ 110', auditorStatement: 'nej' }),
      exampleWith({ paragraf: '§ 109', auditorStatement: '–' }),
      exampleWith({ paragraf: '§ 109', auditorStatement: null }),
    ],
    passes: [exampleContext(), exampleWith({ paragraf: '§ 110', auditorStatement: 'ja' })],
  },
  *check({ lines }, { paragraffer }) {
    for (const { lineKey, paragraf, auditorStatement: stated } of lines) {
      if (stated === 'ja' || !isListed(paragraffer, paragraf)) continue;
      const values = { paragraf: text(paragraf) };
      if (stated === null) yield hitAt(lineKey, 'auditorStatement', values, { message: 'blank' });
      else yield hitAt(lineKey, 'auditorStatement', { ...values, stated: text(stated) });
    }
  },
});
