import { exampleContext } from '../example.js';
import { hitAt } from '../hit.js';
import { defineRule } from '../rule.js';

export const emptySubmission = defineRule({
  id: 'R65',
  scope: 'submission',
  title: 'Tom indberetning uden nulerklæring',
  message: 'Der er ingen linjer i indberetningen.',
  fix: 'Udfyld arket Takster, eller erklær på siden, at der ikke er noget at indberette.',
  severity: 'fejl',
  basis: 'S2 item 15',
  since: 2027,
  parameters: {},
  inputs: ['lines', 'nothingToReport'],
  example: {
    hits: [exampleContext({ lines: [] })],
    passes: [exampleContext(), exampleContext({ lines: [], nothingToReport: true })],
  },
  *check({ lines, nothingToReport }) {
    if (lines.length === 0 && !nothingToReport) yield hitAt(null, null);
  },
});
