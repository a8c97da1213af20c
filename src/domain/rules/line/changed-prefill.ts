import { amount } from '../../amount.js';
import type { Line } from '../../takst.js';
import type { Value } from '../context.js';
import { exampleContext } from '../example.js';
import { hitAt, number, text } from '../hit.js';
import { defineRule } from '../rule.js';

export const changedPrefill = defineRule({
  id: 'R37',
  scope: 'line',
  title: 'Tal fra sidste år er ændret',
  message: '{column} er ændret i arket fra {own} til {read}. Systemets eget tal gælder.',
  fix: 'Intet skal rettes i arket. Er systemets tal forkert, så kontakt sekretariatet.',
  severity: 'advarsel',
  basis: 'ours',
  since: 2027,
  parameters: {},
  inputs: ['changedLocked', 'year'],
  example: {
    hits: [exampleContext({ changedLocked: [{ lineKey: 'L1', field: 'previousTakst', read: '2580', own: '2480' }] })],
    passes: [exampleContext()],
  },
  *check({ changedLocked, year }) {
    for (const { lineKey, field, read, own } of changedLocked) {
      yield hitAt(lineKey, field, { column: text(columnName(field, year)), read: figure(read), own: figure(own) });
    }
  },
});

function columnName(field: keyof Line, year: number): string {
  if (field === 'previousTakst') return `Takst ${year - 1}`;
  if (field === 'previousCleaned') return `Renset takst ${year - 1}`;
  return 'Et låst felt';
}

/** The canonical text of a number as a number; anything else as it was read. */
function figure(value: string): Value {
  if (/^-?\d+(\.\d+)?$/.test(value)) return number(amount(value));
  return text(value === '' ? 'tom' : `»${value}«`);
}
