import { findCprNumbers } from '../cpr.js';
import type { PlainCell, PlainSheet, PlainWorkbook } from './cells.js';
import type { TakstskemaRefusal } from './refuse-takstskema.js';
import { lettersOf } from './template.js';

type CprCells = NonNullable<TakstskemaRefusal['cells']>;

/**
 * Every place of a workbook with a possible CPR number, masked: cells, notes, names of sheets, texts outside cells.
 * A number cell counts where text is expected: `amountColumns` says which columns of a sheet hold amounts.
 */
export function findCprCells(
  workbook: PlainWorkbook,
  amountColumns: (sheet: PlainSheet) => ReadonlySet<number>,
): CprCells {
  const loose = [...workbook.names, ...workbook.sheets.map((sheet) => sheet.name)];
  const outside = loose.flatMap((text) => masksOf(text, 'Uden for cellerne', null));
  return [...outside, ...workbook.sheets.flatMap((sheet) => cellsOf(sheet, amountColumns(sheet)))];
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
