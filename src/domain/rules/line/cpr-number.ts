import { findCprNumbers } from '../../cpr.js';
import { exampleContext } from '../example.js';
import { hitAt, text } from '../hit.js';
import { defineRule } from '../rule.js';

/** Made here and not written down: no CPR number stands in the source. */
const example = [1, 2, 3]
  .map((part) => `0${part}`)
  .join('')
  .concat('-', String(1234));
const explained = (words: string) =>
  exampleContext({ explanations: new Map([['L1', { cause: 'andet', text: words }]]) });

export const cprNumber = defineRule({
  id: 'R34',
  scope: 'line',
  title: 'Muligt CPR-nummer',
  message: 'Forklaringen ser ud til at indeholde et CPR-nummer ({masked}).',
  fix: 'Fjern nummeret. Oplysninger om en borger må ikke stå i en indberetning.',
  severity: 'fejl',
  basis: { law: 'Databeskyttelsesforordningens artikel 5 (dataminimering)' },
  since: 2027,
  parameters: {},
  inputs: ['explanations', 'explanation'],
  example: {
    hits: [explained(`Nattevagt til ${example}`)],
    passes: [exampleContext(), explained('Der er ansat en nattevagt fra 1. januar 2027.')],
  },
  *check({ explanations }) {
    for (const [lineKey, explanation] of explanations) {
      for (const { masked } of findCprNumbers(explanation.text)) {
        yield hitAt(lineKey, 'explanation', { masked: text(masked) });
      }
    }
  },
});
