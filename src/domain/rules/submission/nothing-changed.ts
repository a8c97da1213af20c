import { amount } from '../../amount.js';
import type { Line } from '../../takst.js';
import type { ReturnedItem, RuleContext } from '../context.js';
import { exampleContext, exampleLine } from '../example.js';
import { explanationOf } from '../explanation.js';
import { explanationText, figuresOf } from '../judged-content.js';
import { defineRule } from '../rule.js';

const before = exampleContext();
const returned = before.lines.map((line) => itemOf(line, before)).filter((item) => item !== null);

export const nothingChanged = defineRule({
  id: 'R68',
  scope: 'submission',
  title: 'Intet er ændret siden sidst',
  message: 'Det, der blev sendt tilbage eller afvist, er uændret: hverken tal eller forklaring er rettet.',
  fix: 'Ret tallene, eller uddyb forklaringen, på mindst en af linjerne, før du sender ind igen.',
  severity: 'fejl',
  basis: 'ours',
  since: 2027,
  parameters: {},
  inputs: ['lines', 'groups', 'returned', 'explanations', 'cause', 'explanation'],
  example: {
    hits: [exampleContext({ returned })],
    passes: [
      before,
      exampleContext({ returned, lines: [exampleLine({ takst: amount(2520) })] }),
      exampleContext({ returned, lines: [exampleLine({ explanation: 'Der er ansat en nattevagt.' })] }),
      exampleContext({ returned, lines: [] }),
    ],
  },
  *check(context) {
    const unchanged = context.returned.filter((item) => isUnchanged(item, context));
    if (unchanged.length === 0 || unchanged.length < context.returned.length) return;
    yield { cells: unchanged.map(({ lineKey }) => ({ lineKey, field: 'takst' })), values: {} };
  },
});

function isUnchanged(item: ReturnedItem, context: RuleContext): boolean {
  const line = context.lines.find(({ lineKey }) => lineKey === item.lineKey);
  const now = line && itemOf(line, context);
  return now?.figures === item.figures && now.explanation === item.explanation;
}

function itemOf(line: Line, { groups, explanations }: RuleContext): ReturnedItem | null {
  const group = groups.find(({ lines }) => lines.some(({ lineKey }) => lineKey === line.lineKey));
  const said = explanationOf(line, explanations);
  return group ? { lineKey: line.lineKey, figures: figuresOf(line, group), explanation: explanationText(said) } : null;
}
