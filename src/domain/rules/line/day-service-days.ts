import { exampleContext, exampleWith } from '../example.js';
import { hitAt, number } from '../hit.js';
import { defineRule } from '../rule.js';

export const dayServiceDays = defineRule({
  id: 'R07',
  scope: 'line',
  title: 'Usædvanligt antal dage i dagtilbud',
  message: 'Der står {days} dage; dagtilbud har normalt {least} til {most} dage om året.',
  fix: 'Kontrollér antallet af åbningsdage, og ret det, hvis det er forkert.',
  severity: 'advarsel',
  basis: 'ours',
  since: 2027,
  parameters: {
    least: { type: 'whole', default: '200', min: '0', max: '366', label: 'Færrest dage' },
    most: { type: 'whole', default: '366', min: '0', max: '366', label: 'Flest dage' },
  },
  inputs: ['days', 'form', 'least', 'most'],
  example: {
    hits: [exampleWith({ form: 'dag', unit: 'dag', days: 47 }), exampleWith({ form: 'dag', unit: 'dag', days: 367 })],
    passes: [exampleWith({ form: 'dag', unit: 'dag', days: 225 }), exampleContext()],
  },
  *check({ lines }, { least, most }) {
    for (const { lineKey, form, days } of lines) {
      if (form !== 'dag' || days === null || (days >= least && days <= most)) continue;
      yield hitAt(lineKey, 'days', { days: number(days), least: number(least), most: number(most) });
    }
  },
});
