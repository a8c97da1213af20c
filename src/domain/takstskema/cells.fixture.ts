import type { PlainCell, PlainSheet, PlainValue, PlainWorkbook } from './cells.js';
import { headingOf, type Takstskema } from './template.js';
import { takstskemaOf } from './years.js';

/** Workbooks of tests as plain cells, written the short way: a row is field → value. */
export const TEMPLATE = takstskemaOf(2027) as Takstskema;

export type Written = string | number | boolean | null | PlainValue | Partial<PlainCell>;
export type WrittenRow = Record<string, Written>;

/** A complete line as a person fills it in. */
export const LINE: WrittenRow = {
  tilbudName: 'Kærvej',
  paragraf: '§ 107',
  form: 'døgn',
  serviceKind: 'gennemsnit',
  category: 3,
  places: 20,
  days: 365,
  occupancy: 98,
  costPay: 18_250_000,
  takst: 2551.02,
  unit: 'døgn',
};

export function takstskemaOfCells(
  rows: WrittenRow[],
  over: {
    meta?: Record<string, string>;
    changes?: WrittenRow[];
    pl?: Written;
    more?: PlainSheet[];
    template?: Takstskema;
  } = {},
): PlainWorkbook {
  const { template = TEMPLATE } = over;
  const { year, version } = template;
  const meta = { takstskemaId: 't1', year: String(year), version, driftsherre: '846', ...over.meta };
  const takster = sheetOfRows(template.takster, rows, year);
  const { row, label, labelColumn, valueColumn } = template.takster.pl;
  takster.rows.unshift({ row, cells: [cellOf(labelColumn, label), cellOf(valueColumn, over.pl ?? 3.2)] });
  return {
    sheets: [
      takster,
      sheetOfRows(template.changes, over.changes ?? [], year),
      { name: '_meta', state: 'veryHidden', rows: Object.entries(meta).map((pair, index) => rowOf(index + 1, pair)) },
      ...(over.more ?? []),
    ],
    names: [],
  };
}

/** A row of values from column A on. */
export function rowOf(row: number, values: readonly Written[]): PlainSheet['rows'][number] {
  return { row, cells: values.map((value, index) => cellOf(index + 1, value)) };
}

function sheetOfRows(
  definition: Takstskema['takster'] | Takstskema['changes'],
  rows: WrittenRow[],
  year: number,
): PlainSheet {
  const { columns, headingRow, unitRow, firstRow, name } = definition;
  const headings = columns.map((column) => headingOf(column, year));
  const cells = (row: WrittenRow) =>
    columns.flatMap(({ field, number }) => (row[field] === undefined ? [] : [cellOf(number, row[field])]));
  return {
    name,
    state: 'visible',
    rows: [
      rowOf(headingRow, headings),
      rowOf(
        unitRow,
        columns.map((column) => column.unit),
      ),
      ...rows.map((row, index) => ({ row: firstRow + index, cells: cells(row) })),
    ],
  };
}

export function cellOf(column: number, written: Written): PlainCell {
  if (written === null || typeof written !== 'object') return { column, value: plainOf(written), formula: false };
  if ('kind' in written) return { column, value: written, formula: false };
  return { column, value: null, formula: false, ...written };
}

function plainOf(written: string | number | boolean | null): PlainValue | null {
  if (typeof written === 'string') return { kind: 'text', text: written };
  if (typeof written === 'number') return { kind: 'number', number: written, percentFormat: false };
  return written === null ? null : { kind: 'boolean', boolean: written };
}
