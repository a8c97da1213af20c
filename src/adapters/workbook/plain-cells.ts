import type { Cell, CellValue, Worksheet } from 'exceljs';
import type { PlainCell, PlainRow, PlainSheet, PlainValue } from '../../domain/takstskema/cells.js';
import { columnNumber } from './cell-address.js';
import { EMPTY_RESULT } from './clean-sheet.js';
import { isPercentFormat } from './clean-styles.js';
import { Refused } from './refuse.js';
import type { WorkbookLimits } from './workbook-limits.js';
import type { SheetPart } from './workbook-parts.js';

/** A sheet's cells as plain data, with the notes at their cells. Rows and columns in order; blank cells left out. */
export function plainSheet(part: SheetPart, sheet: Worksheet | undefined, limits: WorkbookLimits): PlainSheet {
  const rows = new Map<number, PlainCell[]>();
  sheet?.eachRow((row, number) => {
    const cells: PlainCell[] = [];
    row.eachCell((cell, column) => {
      const plain = plainCell(cell, column);
      if (plain) cells.push(plain);
    });
    rows.set(number, cells);
  });
  for (const [reference, note] of part.notes) addNote(rows, reference, note);
  for (const cells of rows.values()) checkTexts(cells, limits);
  const filled = [...rows].filter(([, cells]) => cells.length > 0).sort(([a], [b]) => a - b);
  return { name: part.name, state: part.state, rows: filled.map(([row, cells]): PlainRow => ({ row, cells })) };
}

function plainCell(cell: Cell, column: number): PlainCell | null {
  const { value } = cell;
  // A result of 0 or false is missing in `value` and stands in `result` alone.
  if (value !== null && typeof value === 'object' && 'formula' in value) {
    return { column, value: plainValue(cell.result ?? null, cell.numFmt), formula: true };
  }
  const plain = plainValue(value, cell.numFmt);
  return plain && { column, value: plain, formula: false };
}

function plainValue(value: CellValue, format: string | undefined): PlainValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return { kind: 'text', text: value === EMPTY_RESULT ? '' : value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (typeof value === 'number') return { kind: 'number', number: value, percentFormat: isPercentFormat(format) };
  if (value instanceof Date) return plainDate(value);
  if ('error' in value) return { kind: 'error', error: value.error };
  if ('richText' in value) return { kind: 'text', text: value.richText.map((run) => run.text).join('') };
  return { kind: 'error', error: '#VALUE!' };
}

/** ExcelJS gives the day in UTC, so the text in UTC is the day that the sheet shows. */
function plainDate(date: Date): PlainValue {
  const day = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return /^\d{4}-/.test(day) ? { kind: 'date', date: day.slice(0, 10) } : { kind: 'error', error: '#NUM!' };
}

function addNote(rows: Map<number, PlainCell[]>, reference: string, note: string): void {
  const [, letters = 'A', row = '1'] = /^([A-Z]{1,3})(\d{1,7})/.exec(reference) ?? [];
  const column = columnNumber(letters);
  const cells = rows.get(Number(row)) ?? [];
  rows.set(Number(row), cells);
  const noted = cells.find((cell) => cell.column === column);
  if (noted) noted.note = note;
  else cells.push({ column, value: null, formula: false, note });
  cells.sort((a, b) => a.column - b.column);
}

function checkTexts(cells: PlainCell[], limits: WorkbookLimits): void {
  for (const { value } of cells) {
    if (value?.kind === 'text' && value.text.length > limits.textLength) throw new Refused('text_too_long');
  }
}
