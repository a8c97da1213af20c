import { findCprNumbers } from '../cpr.js';
import { plainText } from '../plain-text.js';
import type { PlainCell, PlainSheet, PlainWorkbook } from './cells.js';
import { findColumns } from './find-columns.js';
import { wantedColumns } from './read-rows.js';
import type { TakstskemaRefusal } from './refuse-takstskema.js';
import { type Column, lettersOf } from './template.js';

type CprCells = NonNullable<TakstskemaRefusal['cells']>;

/**
 * Every place of a workbook with a possible CPR number, masked: cells, notes, names of sheets, texts outside cells.
 * A bare number counts too, but not in the columns of our own sheets (`ours`) that hold amounts, places and dates.
 */
export function findCprCells(workbook: PlainWorkbook, ours: readonly OwnSheet[], year: number): CprCells {
  const loose = [...workbook.names, ...workbook.sheets.map((sheet) => sheet.name)];
  const outside = loose.flatMap((text) => masksOf(text, 'Uden for cellerne', null));
  return [...outside, ...workbook.sheets.flatMap((sheet) => cellsOf(sheet, amountColumns(sheet, ours, year)))];
}

interface OwnSheet {
  name: string;
  columns: readonly Column<string>[];
}

function amountColumns(sheet: PlainSheet, ours: readonly OwnSheet[], year: number): ReadonlySet<number> {
  const columns = ours.find((one) => plainText(one.name) === plainText(sheet.name))?.columns ?? [];
  const found = findColumns(sheet, wantedColumns(columns, year)).columns;
  const amounts = columns.filter(({ type }) => !['text', 'choice', 'keys'].includes(type));
  return new Set(amounts.map(({ field }) => found.get(field) ?? 0));
}

function cellsOf(sheet: PlainSheet, amounts: ReadonlySet<number>): CprCells {
  return sheet.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell) => {
      const at = `${lettersOf(cell.column)}${row}`;
      const text = amounts.has(cell.column) && cell.value?.kind === 'number' ? '' : textIn(cell);
      return [...masksOf(text, sheet.name, at), ...masksOf(cell.note ?? '', sheet.name, at)];
    }),
  );
}

function textIn({ value }: PlainCell): string {
  if (value?.kind === 'text') return value.text;
  return value?.kind === 'number' && Number.isSafeInteger(value.number) ? String(value.number) : '';
}

function masksOf(text: string, sheet: string, cell: string | null): CprCells {
  return text === '' ? [] : findCprNumbers(text).map(({ masked }) => ({ sheet, cell, masked }));
}
