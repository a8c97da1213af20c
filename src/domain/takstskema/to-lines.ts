import type { Amount } from '../amount.js';
import type { TilbudChange } from '../tilbud.js';
import type { PlainSheet, PlainWorkbook } from './cells.js';
import { type FoundSheet, findColumns, sheetNamed, type WantedColumn } from './find-columns.js';
import { findCprCells } from './find-cpr-cells.js';
import { readChanges } from './read-changes.js';
import { type KnownLines, type ReadLines, readLines } from './read-lines.js';
import { readMeta, refuseMeta, type TakstskemaMeta } from './read-meta.js';
import { readPl } from './read-pl.js';
import { noticesOf, type ReadingNotice } from './reading-notices.js';
import {
  notOurTakstskema,
  possibleCpr,
  refuseColumns,
  sheetMissing,
  type TakstskemaRefusal,
} from './refuse-takstskema.js';
import { type Column, headingOf, type Takstskema } from './template.js';

export interface ReadingContext extends KnownLines {
  /** Of who is signed in; the sheet's own word identifies and does not authorise. */
  driftsherre: number;
}

export interface ReadTakstskema extends ReadLines {
  meta: TakstskemaMeta;
  /** Anvendt P/L, percentage points. */
  appliedPl: Amount | null;
  tilbudChanges: TilbudChange[];
  notices: ReadingNotice[];
}

/**
 * From cells to lines (rules.md, "Reading"; takstskema.md). Read by heading and Linje-ID, never by position. The whole file is
 * turned away for what makes it another file than asked for, and for a possible CPR number; a cell that cannot be
 * read is null with a fault. Pure: the same cells give the same lines but for new Linje-ID'er.
 */
export function toLines(
  workbook: PlainWorkbook,
  context: ReadingContext,
): { refusal: TakstskemaRefusal } | ReadTakstskema {
  const { template } = context;
  const wanted = { takster: wantedOf(template.takster, template), changes: wantedOf(template.changes, template) };
  const cpr = findCprCells(workbook, (sheet) => amountColumnsOf(sheet, wanted, template));
  if (cpr.length > 0) return { refusal: possibleCpr(cpr) };
  const meta = readMeta(workbook, template);
  const refused = refuseMeta(meta, context);
  if (!meta || refused) return { refusal: refused ?? notOurTakstskema(template.year) };
  const takster = findSheet(workbook, template.takster.name, wanted.takster, template);
  if ('refusal' in takster) return takster;
  const changes = findSheet(workbook, template.changes.name, wanted.changes, template);
  if ('refusal' in changes) return changes;
  const pl = readPl(takster.sheet, takster.headingRow, template);
  const read = readLines(takster, wanted.takster, context);
  const changed = readChanges(changes, wanted.changes, template);
  return {
    ...read,
    meta,
    appliedPl: pl.appliedPl,
    faults: [...pl.faults, ...read.faults, ...changed.faults],
    tilbudChanges: changed.changes,
    notices: noticesOf(read.lines, context.known),
  };
}

function wantedOf(sheet: { columns: readonly Column<string>[] }, template: Takstskema): WantedColumn[] {
  return sheet.columns.map((column) => ({
    field: column.field,
    heading: headingOf(column, template.year),
    unit: column.unit,
  }));
}

/** Columns of our own sheets whose numbers are amounts, and so cannot be CPR numbers. */
function amountColumnsOf(
  sheet: PlainSheet,
  wanted: { takster: WantedColumn[]; changes: WantedColumn[] },
  { takster, changes }: Takstskema,
): ReadonlySet<number> {
  for (const [definition, columns] of [
    [takster, wanted.takster],
    [changes, wanted.changes],
  ] as const) {
    if (sheet.name !== definition.name) continue;
    const found = findColumns(sheet, columns).columns;
    const amounts = definition.columns.filter(({ type }) => !['text', 'choice', 'keys'].includes(type));
    return new Set(amounts.map(({ field }) => found.get(field) ?? 0));
  }
  return new Set();
}

function findSheet(
  workbook: PlainWorkbook,
  name: string,
  wanted: WantedColumn[],
  { year }: Takstskema,
): FoundSheet | { refusal: TakstskemaRefusal } {
  const sheet = sheetNamed(workbook, name);
  if (!sheet) return { refusal: sheetMissing(name, year) };
  const found = findColumns(sheet, wanted);
  const refusal = refuseColumns(found, year);
  return refusal ? { refusal } : found;
}
