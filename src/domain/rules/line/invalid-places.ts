import { amount } from '../../amount.js';
import { hasOccupancy } from '../../belaegning.js';
import type { Group, Line } from '../../takst.js';
import { exampleContext, exampleLine, exampleWith } from '../example.js';
import { hitAt, number } from '../hit.js';
import { defineRule } from '../rule.js';

export const invalidPlaces = defineRule({
  id: 'R03',
  scope: 'line',
  title: 'Ugyldigt antal pladser',
  message: 'Der står 0 pladser på linjen.',
  messages: {
    negative: 'Antallet af pladser er {places} og kan ikke være negativt.',
    step: '{places} pladser går ikke op i trin på {step}.',
  },
  fix: 'Skriv pladserne i de trin, der er fastsat for året. 0 pladser kan kun stå på en niveau- eller aktivitetslinje i en takstgruppe, der har pladser.',
  severity: 'fejl',
  basis: 'ours',
  since: 2027,
  parameters: { step: { type: 'number', default: '0.5', min: '0.01', label: 'Mindste trin i pladser' } },
  inputs: ['places', 'form', 'serviceKind', 'groups', 'step'],
  example: {
    hits: [
      exampleWith({ places: amount(0) }),
      exampleWith({ places: amount(-4) }),
      exampleWith({ places: amount('12.3') }),
    ],
    passes: [
      exampleContext(),
      exampleWith({ places: amount('12.5') }),
      exampleContext({
        lines: [
          exampleLine({ lineKey: 'L1', serviceKind: 'niveau', level: 1, groupKey: 'A' }),
          exampleLine({ lineKey: 'L2', serviceKind: 'niveau', level: 2, groupKey: 'A', places: amount(0) }),
        ],
      }),
    ],
  },
  *check({ groups }, { step }) {
    for (const group of groups) {
      for (const line of group.lines) {
        const { lineKey, places } = line;
        if (!places) continue;
        if (places.lessThan(0)) yield hitAt(lineKey, 'places', { places: number(places) }, { message: 'negative' });
        else if (!places.mod(step).isZero())
          yield hitAt(lineKey, 'places', { places: number(places), step: number(step) }, { message: 'step' });
        else if (places.isZero() && !mayHaveNone(line, group)) {
          yield hitAt(lineKey, 'places', {}, { restsOn: group.lines.map((other) => other.lineKey) });
        }
      }
    }
  },
});

/** An unused level or activity of a group with places; hours and cases have no places at all. */
function mayHaveNone({ form, serviceKind }: Line, group: Group): boolean {
  if (!hasOccupancy(form)) return true;
  const divides = serviceKind === 'niveau' || serviceKind === 'aktivitet';
  return divides && group.lines.some((line) => line.places?.greaterThan(0));
}
