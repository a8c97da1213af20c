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
  return [...outside, ...workbook.sheets.flatMap((sheet) => cellsOf(sheet, ownColumns(sheet, ours, year)))];
}

interface OwnSheet {
  name: string;
  columns: readonly Column<string>[];
}

/** The columns of ours on a sheet, by what they hold. */
interface OwnColumns {
  texts: ReadonlySet<number>;
  amounts: ReadonlySet<number>;
}

function ownColumns(sheet: PlainSheet, ours: readonly OwnSheet[], year: number): OwnColumns {
  const columns = ours.find((one) => plainText(one.name) === plainText(sheet.name))?.columns ?? [];
  const found = findColumns(sheet, wantedColumns(columns, year)).columns;
  const isText = ({ type }: Column<string>) => ['text', 'choice', 'keys'].includes(type);
  const numbersOf = (some: readonly Column<string>[]) => new Set(some.map(({ field }) => found.get(field) ?? 0));
  return {
    texts: numbersOf(columns.filter(isText)),
    amounts: numbersOf(columns.filter((column) => !isText(column))),
  };
}

function cellsOf(sheet: PlainSheet, { texts, amounts }: OwnColumns): CprCells {
  return sheet.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell) => {
      const at = `${lettersOf(cell.column)}${row}`;
      const text =
        amounts.has(cell.column) && cell.value?.kind === 'number' ? '' : textIn(cell, texts.has(cell.column));
      return [...masksOf(text, sheet.name, at), ...masksOf(cell.note ?? '', sheet.name, at)];
    }),
  );
}

/** A number in a column of texts has lost its first 0; anywhere else nine digits are an amount. */
function textIn({ value }: PlainCell, isInTexts: boolean): string {
  if (value?.kind === 'text') return value.text;
  if (value?.kind !== 'number' || !Number.isSafeInteger(value.number)) return '';
  const digits = String(value.number);
  return isInTexts && digits.length === 9 ? `0${digits}` : digits;
}

function masksOf(text: string, sheet: string, cell: string | null): CprCells {
  return text === '' ? [] : findCprNumbers(text).map(({ masked }) => ({ sheet, cell, masked }));
}
