import type { Amount } from '../amount.js';
import type { TilbudChange } from '../tilbud.js';
import type { PlainWorkbook } from './cells.js';
import { lettersByField } from './find-columns.js';
import { findCprCells } from './find-cpr-cells.js';
import { readChanges } from './read-changes.js';
import { type KnownLines, type ReadLines, readLines } from './read-lines.js';
import { readMeta, refuseMeta, type TakstskemaMeta } from './read-meta.js';
import { readPl } from './read-pl.js';
import { wantedColumns } from './read-rows.js';
import { joinFaults } from './reading-faults.js';
import { noticesOf, type ReadingNotice } from './reading-notices.js';
import { fetchAgain, foundSheet, notOurTakstskema, possibleCpr, type TakstskemaRefusal } from './refuse-takstskema.js';

export interface ReadingContext extends KnownLines {
  /** Of who is signed in; the sheet's own word identifies and does not authorise. */
  driftsherre: number;
}

export interface ReadTakstskema extends ReadLines {
  meta: TakstskemaMeta;
  /** Anvendt P/L, percentage points. */
  appliedPl: Amount | null;
  tilbudChanges: TilbudChange[];
  /** Row of each of tilbudChanges in the sender's sheet. */
  changeRows: number[];
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
  const wanted = {
    takster: wantedColumns(template.takster.columns, template.year),
    changes: wantedColumns(template.changes.columns, template.year),
  };
  const cpr = findCprCells(workbook, [template.takster, template.changes], template.year);
  if (cpr.length > 0) return { refusal: possibleCpr(cpr) };
  const meta = readMeta(workbook, template);
  const refused = refuseMeta(meta, context);
  if (!meta || refused) return { refusal: refused ?? notOurTakstskema(template.year) };
  const takster = foundSheet(workbook, template.takster.name, wanted.takster, fetchAgain(template.year));
  if ('refusal' in takster) return takster;
  const changes = foundSheet(workbook, template.changes.name, wanted.changes, fetchAgain(template.year));
  if ('refusal' in changes) return changes;
  const pl = readPl(takster.sheet, takster.headingRow, template);
  const read = readLines(takster, wanted.takster, context);
  const changed = readChanges(changes, template);
  return {
    ...read,
    places: {
      ...read.places,
      pl: pl.cell,
      changes: { sheet: changes.sheet.name, rows: changed.changeRows, columns: lettersByField(changes) },
    },
    meta,
    appliedPl: pl.appliedPl,
    faults: joinFaults([...pl.faults, ...read.faults, ...changed.faults]),
    tilbudChanges: changed.changes,
    changeRows: changed.changeRows,
    notices: noticesOf(read.lines, context.known),
  };
}
