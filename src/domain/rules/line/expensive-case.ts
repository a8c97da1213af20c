import { type Amount, amount } from '../../amount.js';
import { daysBetween } from '../../calendar.js';
import type { Line } from '../../takst.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, kroner, takst, text } from '../hit.js';
import { UNIT_LABELS } from '../lists.js';
import { defineRule } from '../rule.js';

const MONTHS = 12;

export const expensiveCase = defineRule({
  id: 'R32',
  scope: 'line',
  title: 'Mulig særligt dyr enkeltsag',
  message:
    'Taksten på {takst} {unit} er {yearly} på et år. En plads over {limit} om året er en mulig særligt dyr enkeltsag.',
  fix: 'Kontrollér Takst, Enhed og Dage pr. år. Er taksten rigtig, så skriv i Forklaring, hvad den dækker, uden noget der kan føres tilbage til en borger.',
  severity: 'advarsel',
  basis: 'S2 item 5',
  since: 2027,
  parameters: {
    limit: { type: 'kroner', default: '2000000', min: '0', label: 'Grænse for en særligt dyr enkeltsag, pr. år' },
  },
  inputs: ['lines', 'takst', 'unit', 'days', 'year', 'limit'],
  example: {
    hits: [
      exampleWith({ takst: amount('5479.46') }),
      exampleWith({ takst: amount(170_000), unit: 'måned', units: amount(12) }),
    ],
    passes: [
      exampleContext(),
      // × 365 is 1,999,999.25 kr.
      exampleWith({ takst: amount('5479.45') }),
      exampleWith({ takst: amount('4999.99'), form: 'dag', unit: 'dag', days: 250 }),
      exampleWith({ takst: amount(145_000), form: 'sag', unit: 'sag' }),
    ],
  },
  *check({ lines, year }, { limit }) {
    for (const line of lines) {
      const yearly = yearlyPrice(line, year);
      if (!line.takst || !line.unit || !yearly?.greaterThan(limit)) continue;
      yield hitAt(line.lineKey, 'takst', {
        takst: takst(line.takst),
        unit: text(UNIT_LABELS[line.unit]),
        yearly: kroner(yearly),
        limit: kroner(limit),
      });
    }
  },
});

/** What a place costs in a whole year: a takst that is new in July is as dear. null for hours and cases, which are no place. */
function yearlyPrice({ takst: charged, unit, days }: Line, year: number): Amount | null {
  if (unit === 'døgn') return charged?.times(daysBetween(`${year}-01-01`, `${year}-12-31`)) ?? null;
  if (unit === 'måned') return charged?.times(MONTHS) ?? null;
  return unit === 'dag' && days !== null ? (charged?.times(days) ?? null) : null;
}
