import { amount } from '../../amount.js';
import { placesOf } from '../../places.js';
import { exampleContext, exampleWith } from '../example.js';
import { number, text } from '../hit.js';
import { reportedTilbud } from '../reported-tilbud.js';
import { defineRule } from '../rule.js';

export const fewPlaces = defineRule({
  id: 'R33',
  scope: 'submission',
  title: 'Få pladser',
  message: '{tilbud} har {places} pladser. Tallene kan vise, hvad én borger koster.',
  fix: 'Intet skal rettes. Skriv ikke noget i forklaringen, der kan føres tilbage til en borger.',
  severity: 'advarsel',
  basis: 'ours',
  since: 2027,
  parameters: {
    limit: { type: 'number', default: '2', min: '0', unit: 'pladser', label: 'Så få pladser, at det noteres' },
  },
  inputs: ['lines', 'tilbud', 'tilbudName', 'portalId', 'serviceKind', 'places', 'limit'],
  example: {
    hits: [exampleWith({ places: amount(2) }), exampleWith({ places: amount('0.5') })],
    passes: [exampleContext(), exampleWith({ places: amount('2.5') }), exampleWith({ places: null, form: 'time' })],
  },
  *check(context, { limit }) {
    for (const { name, lines } of reportedTilbud(context)) {
      const places = placesOf(lines);
      if (!places.greaterThan(0) || places.greaterThan(limit)) continue;
      const cells = lines.flatMap(({ lineKey, places }) => (places ? [{ lineKey, field: 'places' as const }] : []));
      const restsOn = lines.map(({ lineKey }) => lineKey);
      yield { cells, values: { tilbud: text(name), places: number(places) }, restsOn };
    }
  },
});
