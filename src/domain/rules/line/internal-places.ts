import { amount } from '../../amount.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, number } from '../hit.js';
import { defineRule } from '../rule.js';

export const internalPlaces = defineRule({
  id: 'R05',
  scope: 'line',
  title: 'Interne pladser overstiger pladser',
  message: 'Der står {internal} interne pladser, men kun {places} pladser i alt.',
  fix: 'Ret de interne pladser: de er en del af pladserne og kan højst være lige så mange.',
  severity: 'fejl',
  basis: 'ours',
  since: 2027,
  parameters: {},
  inputs: ['internalPlaces', 'places'],
  example: {
    hits: [exampleWith({ places: amount(20), internalPlaces: amount('20.5') })],
    passes: [exampleContext(), exampleWith({ places: amount(20), internalPlaces: amount(20) })],
  },
  *check({ lines }) {
    for (const { lineKey, places, internalPlaces: internal } of lines) {
      if (!places || !internal?.greaterThan(places)) continue;
      yield hitAt(lineKey, 'internalPlaces', { internal: number(internal), places: number(places) });
    }
  },
});
