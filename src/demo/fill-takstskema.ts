import type { Cell, Worksheet } from 'exceljs';
import { Amount } from '../domain/amount.js';
import type { Line } from '../domain/takst.js';
import { TAKSTSKEMA_2027 } from '../domain/takstskema/2027.js';
import { type Column, headingOf } from '../domain/takstskema/template.js';
import type { TilbudChange } from '../domain/tilbud.js';
import { type CellChange, changeCell } from './change-cells.js';
import { columnUnder, emptyRow, inTakstskema, rowWithKey, typeIn } from './open-takstskema.js';
import type { WorldLine } from './world.js';

/**
 * A downloaded takstskema of 2027, filled in as a person would: each line on the row of its Linje-ID, lines that are new in
 * the first empty rows without one, tilbudsændringer on their sheet, and at last `changes`. Locked cells are left alone
 * (typing in one throws), formulas stay where nothing is typed over them.
 */
export function fillTakstskema(
  workbook: Buffer,
  rows: readonly WorldLine[],
  changes: readonly CellChange[] = [],
  tilbudChanges: readonly TilbudChange[] = [],
): Promise<Buffer> {
  return inTakstskema(workbook, (open) => {
    for (const line of rows) {
      typeRow(open.takster, rowWithKey(open.takster, line.lineKey) ?? emptyRow(open.takster), line);
    }
    for (const change of tilbudChanges) typeTilbudChange(open.changes, change);
    for (const change of changes) changeCell(open, change);
  });
}

function typeRow(sheet: Worksheet, row: number, line: Line): void {
  for (const column of TAKSTSKEMA_2027.takster.columns) {
    if (column.locked) continue;
    const cell = sheet.getCell(row, columnUnder(sheet, headingOf(column, TAKSTSKEMA_2027.year)));
    const value = typedValue(line, column);
    if (value === null && leavesAsIs(cell, column)) continue;
    if (!sameValue(cell.value, value)) typeIn(cell, value);
  }
}

/** Nothing is typed over a formula, and what a line follows is told once. */
function leavesAsIs(cell: Cell, column: Column): boolean {
  return cell.formula !== undefined || column.type === 'keys';
}

function typedValue(line: Line, column: Column): string | number | Date | null {
  const value = line[column.field as keyof Line];
  if (value === null) return null;
  if (value instanceof Amount) return value.toNumber();
  if (Array.isArray(value)) return value.join(', ') || null;
  return column.type === 'date' ? dayOf(String(value)) : value;
}

function sameValue(stands: Cell['value'], value: string | number | Date | null): boolean {
  if (stands instanceof Date && value instanceof Date) return stands.getTime() === value.getTime();
  return (stands ?? null) === value;
}

function typeTilbudChange(sheet: Worksheet, change: TilbudChange): void {
  const row = emptyRow(sheet);
  for (const column of TAKSTSKEMA_2027.changes.columns) {
    const cell = sheet.getCell(row, columnUnder(sheet, column.heading));
    const value = change[column.field];
    if (value === null || value === undefined) continue;
    if (column.field === 'kind') typeIn(cell, TAKSTSKEMA_2027.changeKinds[String(value)] ?? String(value));
    else if (typeof value === 'boolean') typeIn(cell, value ? 'ja' : 'nej');
    else if (column.type === 'date') typeIn(cell, dayOf(value));
    else typeIn(cell, column.type === 'number' ? Number(value) : value);
  }
}

function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
