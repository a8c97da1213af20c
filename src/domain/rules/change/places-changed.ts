import { amount } from '../../amount.js';
import { hasOccupancy } from '../../belaegning.js';
import { countsPlaces, placesOf } from '../../places.js';
import type { Line } from '../../takst.js';
import type { TilbudChange } from '../../tilbud.js';
import { tilbudOf } from '../../tilbud-of.js';
import type { RuleContext } from '../context.js';
import { exampleContext, exampleInForce, exampleWith } from '../example.js';
import { number, text } from '../hit.js';
import { reportedTilbud } from '../reported-tilbud.js';
import { defineRule } from '../rule.js';

const TOLD: TilbudChange = {
  tilbudName: 'Botilbuddet Eksemplet',
  portalId: null,
  kind: 'places',
  effectiveDate: '2027-01-01',
  placesBefore: '20',
  placesAfter: '18',
  exempt: null,
  agreementWith: null,
  reason: 'To pladser nedlægges.',
};

export const placesChanged = defineRule({
  id: 'R44',
  scope: 'submission',
  title: 'Pladser ændret uden ind-/udmelding',
  message:
    '{tilbud} er indberettet med {places} pladser, men tilbudsviften har {known}, og der er ikke meldt en ændring.',
  messages: {
    other:
      '{tilbud} er indberettet med {places} pladser. Tilbudsviften har {known}, og den meldte ændring giver {after}.',
  },
  fix: 'Ret pladserne, eller meld ændringen med de rigtige pladser på arket Tilbudsændringer. Taksten behandles af FU.',
  severity: 'markering',
  basis: 'S1 item 8',
  since: 2027,
  parameters: {},
  inputs: ['lines', 'tilbudName', 'portalId', 'form', 'serviceKind', 'places', 'tilbud', 'tilbudChanges', 'inForce'],
  example: {
    hits: [
      exampleWith({ places: amount(18) }),
      exampleWith({ places: amount(18) }, { tilbudChanges: [{ ...TOLD, placesAfter: '19' }] }),
    ],
    passes: [
      exampleContext(),
      exampleInForce('2530', { places: amount(18) }, { places: amount(18) }),
      exampleWith({ places: amount(18) }, { tilbudChanges: [TOLD] }),
      exampleWith({ places: amount(18) }, { tilbudChanges: [{ ...TOLD, placesAfter: null }] }),
    ],
  },
  *check(context) {
    const reported = context.tilbudChanges.filter(({ refused }) => !refused);
    for (const { name, tilbud, lines } of reportedTilbud(context)) {
      if (!tilbud?.places) continue;
      // R13 tells of places that are not filled in.
      if (lines.some((line) => countsPlaces(line) && hasOccupancy(line.form) && !line.places)) continue;
      const withPlaces = lines.filter((line) => line.places);
      // A revision is not asked again for what was treated with the takster in force.
      if (withPlaces.length > 0 && withPlaces.every((line) => isAsInForce(line, context))) continue;
      const places = placesOf(withPlaces);
      if (withPlaces.length === 0 || places.equals(tilbud.places)) continue;
      const told = reported.filter((change) => tilbudOf(change, context.tilbud)?.id === tilbud.id);
      const [after] = told.map(({ placesAfter }) => placesAfter && amount(placesAfter));
      if (told.some(({ placesAfter }) => !placesAfter || places.equals(placesAfter))) continue;
      yield {
        cells: withPlaces.map(({ lineKey }) => ({ lineKey, field: 'places' })),
        values: {
          tilbud: text(name),
          places: number(places),
          known: number(amount(tilbud.places)),
          ...(after && { after: number(after) }),
        },
        ...(after && { message: 'other' }),
        restsOn: lines.map(({ lineKey }) => lineKey),
      };
    }
  },
});

const isAsInForce = ({ lineKey, places }: Line, { inForce }: RuleContext): boolean =>
  (places && inForce?.get(lineKey)?.places?.equals(places)) ?? false;
