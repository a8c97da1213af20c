import { amount } from '../../amount.js';
import type { Line } from '../../takst.js';
import type { RuleContext } from '../context.js';
import { exampleContext, exampleLine, exampleWith } from '../example.js';
import { explanationOf, plainText } from '../explanation.js';
import { hitAt, number, text } from '../hit.js';
import { defineRule } from '../rule.js';
import {
  CHANGE_INPUTS,
  changeMessage,
  changeValues,
  type LineChange,
  lineChanges,
  linesHitBy,
} from './line-changes.js';
import { newTakst } from './new-takst.js';
import { placesChanged } from './places-changed.js';
import { takstModelChanged } from './takst-model-changed.js';

/** The rules whose hits want an explanation whatever the change. R46 and R47 join them when they are written. */
const EXPLAINED = [newTakst, placesChanged, takstModelChanged];
const NEEDED = 'Årsag og en forklaring på mindst {length} tegn mangler';

export const missingExplanation = defineRule({
  id: 'R42',
  scope: 'change',
  title: 'Forklaring mangler',
  message: `${NEEDED}: taksten {direction} reelt {change}, mere end {limit}.`,
  messages: {
    notCleaned: `${NEEDED}: taksten {direction} reelt {change} (ikke renset), mere end {limit}.`,
    flagged: `${NEEDED}: {title} ({rule}).`,
  },
  fix: 'Vælg en årsag, og skriv forklaringen i arket eller på siden. Skriv aldrig noget om en enkelt borger.',
  severity: 'forklar',
  basis: 'S2 item 9',
  since: 2027,
  parameters: {
    limit: { type: 'percent', default: '3', min: '0', max: '1000', label: 'Grænse for reel ændring, forklaring' },
    length: { type: 'whole', default: '30', min: '1', max: '1500', unit: 'tegn', label: 'Korteste forklaring' },
  },
  inputs: [
    ...CHANGE_INPUTS,
    'cause',
    'explanation',
    'explanations',
    'tilbud',
    'tilbudChanges',
    'existedY2',
    'parameters',
    'year',
    'limit',
    'length',
  ],
  example: {
    hits: [
      exampleWith({ takst: amount(2480) }),
      exampleWith({ takst: amount(2750), cause: 'besparelse', explanation: 'Se bilag.' }),
      exampleWith({ takst: amount(2750), explanation: 'Der er ansat en nattevagt fra 1. januar.' }),
      exampleWith({ takst: amount(2750), previousCleaned: null }),
      exampleWith({ previousTakst: null }),
    ],
    passes: [
      // 2,480 × 1.032 × 1.03: exactly the limit is not above it.
      exampleWith({ takst: amount('2636.1408') }),
      exampleWith({ takst: amount(2750), cause: 'andet', explanation: 'Der er ansat en nattevagt fra 1. januar.' }),
      exampleContext({
        lines: [exampleLine({ takst: amount(2750) })],
        explanations: new Map([['L1', { cause: 'andet', text: 'Der er ansat en nattevagt fra 1. januar.' }]]),
      }),
    ],
  },
  *check(context, { limit, length }) {
    const changes = new Map([...lineChanges(context)].map((found) => [found.line.lineKey, found]));
    const flagged = flaggedLines(context);
    for (const line of context.lines) {
      const { lineKey } = line;
      if (isExplained(line, context, length)) continue;
      const found = changes.get(lineKey);
      const rule = flagged.get(lineKey);
      const values = { length: number(length) };
      if (found && isAbove(found, limit)) {
        yield hitAt(
          lineKey,
          ['cause', 'explanation'],
          { ...values, ...changeValues(found, limit) },
          changeMessage(found),
        );
      } else if (rule) {
        const named = { ...values, title: text(rule.title), rule: text(rule.id) };
        yield hitAt(lineKey, ['cause', 'explanation'], named, { message: 'flagged' });
      }
    }
  },
});

function isAbove({ change }: LineChange, limit: LineChange['change']['real']): boolean {
  return change.real.abs().greaterThan(limit);
}

/** The first of the rules that wants each line explained. */
function flaggedLines(context: RuleContext): Map<string, { id: string; title: string }> {
  const byLine = EXPLAINED.flatMap((rule) => [...linesHitBy(rule, context)].map((lineKey) => [lineKey, rule] as const));
  return new Map(byLine.reverse());
}

/** A cause and a text long enough, of the newer of page and sheet. Blanks in a row count as one character. */
function isExplained(line: Line, { explanations }: RuleContext, length: number): boolean {
  const { cause, text } = explanationOf(line, explanations);
  return cause !== null && plainText(text).length >= length;
}
