import type { CellErrorValue, Worksheet } from 'exceljs';
import { TAKSTSKEMA_2027 } from '../domain/takstskema/2027.js';
import {
  columnUnder,
  emptyRow,
  inTakstskema,
  type OpenTakstskema,
  openTakstskema,
  rowWithKey,
  sheetOf,
} from './open-takstskema.js';

export type Typed = string | number | Date | null | { error: '#REF!' };

/** One cell that gets another value: found by Linje-ID and heading on the sheet Takster, or by sheet and address. */
export type CellChange =
  | { lineKey: string; heading: string; value: Typed }
  | { sheet: string; cell: string; value: Typed };

/** The workbook with some cells changed, also locked ones: what a person can do who removes the protection. */
export function changeCells(workbook: Buffer, changes: readonly CellChange[]): Promise<Buffer> {
  return inTakstskema(workbook, (open) => {
    for (const change of changes) changeCell(open, change);
  });
}

export function changeCell(open: OpenTakstskema, change: CellChange): void {
  const cell =
    'cell' in change
      ? sheetOf(open.workbook, change.sheet).getCell(change.cell)
      : open.takster.getCell(rowOf(open.takster, change.lineKey), columnUnder(open.takster, change.heading));
  cell.value = isError(change.value) ? ({ error: change.value.error } as CellErrorValue) : change.value;
}

/** The number in a cell, as a person reads it before typing another; throws where there is none. */
export async function numberIn(workbook: Buffer, lineKey: string, heading: string): Promise<number> {
  const { takster } = await openTakstskema(workbook);
  const { value } = takster.getCell(rowOf(takster, lineKey), columnUnder(takster, heading));
  if (typeof value !== 'number') throw new Error(`${lineKey}, ${heading}: no number`);
  return value;
}

/** A column typed anew in each row where another column holds a number. */
export function typeFrom(
  workbook: Buffer,
  source: string,
  heading: string,
  by: (value: number) => number,
): Promise<Buffer> {
  return inTakstskema(workbook, ({ takster }) => {
    const [from, to] = [columnUnder(takster, source), columnUnder(takster, heading)];
    for (let row = TAKSTSKEMA_2027.takster.firstRow; row <= takster.rowCount; row += 1) {
      const { value } = takster.getCell(row, from);
      if (typeof value === 'number') takster.getCell(row, to).value = by(value);
    }
  });
}

/** A row copied to the first empty row with everything on it, the Linje-ID too. */
export function copyRow(workbook: Buffer, lineKey: string): Promise<Buffer> {
  return inTakstskema(workbook, ({ takster }) => {
    const [from, to] = [rowOf(takster, lineKey), emptyRow(takster)];
    for (let column = 1; column <= TAKSTSKEMA_2027.takster.columns.length; column += 1) {
      const source = takster.getCell(from, column);
      if (!source.formula) takster.getCell(to, column).value = source.value;
    }
  });
}

/** Rows emptied of all that was typed in them, and of their Linje-ID. */
export function clearRows(workbook: Buffer, lineKeys: readonly string[]): Promise<Buffer> {
  return inTakstskema(workbook, ({ takster }) => {
    for (const lineKey of lineKeys) {
      takster.getRow(rowOf(takster, lineKey)).eachCell((cell) => {
        if (!cell.formula) cell.value = null;
      });
    }
  });
}

/** A value on the hidden sheet that says which takstskema this is. */
export function changeMeta(workbook: Buffer, key: string, value: string): Promise<Buffer> {
  return inTakstskema(workbook, (open) => {
    sheetOf(open.workbook, TAKSTSKEMA_2027.sheets.meta).eachRow((row) => {
      if (row.getCell(1).value === key) row.getCell(2).value = value;
    });
  });
}

function rowOf(takster: Worksheet, lineKey: string): number {
  const row = rowWithKey(takster, lineKey);
  if (row === null) throw new Error(`no row has the Linje-ID ${lineKey}`);
  return row;
}

function isError(value: Typed): value is { error: '#REF!' } {
  return value !== null && typeof value === 'object' && 'error' in value;
}
