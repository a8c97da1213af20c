import type { Amount } from '../amount.js';
import type { Line } from '../takst.js';
import type { PlainWorkbook } from './cells.js';
import { findColumns, rowsOf, sheetNamed } from './find-columns.js';
import { readCell } from './read-cell.js';
import { blankLine, type RowCells } from './read-line.js';
import { wantedColumns } from './read-rows.js';
import { textOf } from './show-value.js';
import type { TaksterField, Takstskema } from './template.js';

/**
 * The lines that a takstskema was prefilled with, by its own word: Linje-ID and last year's takst from its locked cells.
 * For a check without the system's figures; an upload is never read against them.
 */
export function ownLines(workbook: PlainWorkbook, template: Takstskema): Line[] {
  const sheet = sheetNamed(workbook, template.takster.name);
  if (!sheet) return [];
  const wanted = wantedColumns(template.takster.columns, template.year);
  return rowsOf(findColumns(sheet, wanted), wanted).flatMap(({ cells }) => {
    const key = cells.get('lineKey')?.value;
    return key ? [{ ...blankLine(textOf(key)), ...lastYear(cells, template) }] : [];
  });
}

function lastYear(cells: RowCells, template: Takstskema): Pick<Line, 'previousTakst' | 'previousCleaned'> {
  return {
    previousTakst: amountIn(cells, 'previousTakst', template),
    previousCleaned: amountIn(cells, 'previousCleaned', template),
  };
}

function amountIn(cells: RowCells, field: TaksterField, { takster }: Takstskema): Amount | null {
  const column = takster.columns.find((one) => one.field === field);
  // A kroner column is read as an amount or not at all.
  return column ? (readCell(cells.get(field), column).value as Amount | null) : null;
}
