import { daysBetween } from '../../calendar.js';
import type { Line } from '../../takst.js';
import { closingDateOf, tilbudOf } from '../../tilbud-of.js';
import type { RuleContext } from '../context.js';
import { exampleContext, exampleInForce, exampleWith } from '../example.js';
import { hitAt, number } from '../hit.js';
import { defineRule } from '../rule.js';

export const calendarDays = defineRule({
  id: 'R06',
  scope: 'line',
  title: 'Forkert antal dage',
  message: 'Der står {days} dage. Fra Gyldig fra til 31. december eller lukkedatoen er der {expected} dage.',
  messages: {
    revision: 'Der står {days} dage. Taksten, der er i kraft, er beregnet på {expected} dage, og det er den nye også.',
  },
  fix: 'Ret Dage pr. år, eller ret Gyldig fra, hvis taksten ikke gælder fra 1. januar.',
  severity: 'fejl',
  basis: 'practice',
  since: 2027,
  parameters: {},
  inputs: ['days', 'form', 'validFrom', 'tilbudName', 'portalId', 'tilbud', 'tilbudChanges', 'year', 'inForce'],
  example: {
    hits: [
      exampleWith({ days: 366 }),
      exampleWith({ form: 'korttid', days: 365, validFrom: '2027-07-01' }),
      exampleContext({ year: 2028 }),
      exampleInForce('2530', {}, { validFrom: '2027-03-01', days: 306 }),
    ],
    passes: [
      exampleContext(),
      exampleWith({ days: 184, validFrom: '2027-07-01' }),
      exampleWith({ form: 'dag', days: 225 }),
      exampleWith({ days: 366, validFrom: '2028-01-01' }, { year: 2028 }),
      exampleInForce('2530', {}, { validFrom: '2027-03-01' }),
    ],
  },
  *check(context) {
    for (const line of context.lines) {
      if (line.days === null || (line.form !== 'døgn' && line.form !== 'korttid')) continue;
      // R62 tells of a takst that no day is left for.
      if (isClosedBefore(line, context)) continue;
      const inForce = context.inForce?.get(line.lineKey)?.days ?? null;
      const expected = inForce ?? daysInForce(line, context);
      if (line.days === expected) continue;
      const message = inForce === null ? {} : { message: 'revision' };
      yield hitAt(line.lineKey, 'days', { days: number(line.days), expected: number(expected) }, message);
    }
  },
});

/** Whether the tilbud is closed before the takst begins to apply. */
function isClosedBefore(line: Line, { tilbud, year }: RuleContext): boolean {
  const closedOn = tilbudOf(line, tilbud)?.closedOn;
  return closedOn ? closedOn < (line.validFrom ?? `${year}-01-01`) : false;
}

/** Calendar days of the takstår on which the line's takst applies, both ends included. */
function daysInForce(line: Line, context: RuleContext): number {
  const [first, last] = [`${context.year}-01-01`, `${context.year}-12-31`];
  const from = line.validFrom && line.validFrom > first ? line.validFrom : first;
  const closing = closingDateOf(line, context);
  return daysBetween(from, closing && closing < last ? closing : last);
}
