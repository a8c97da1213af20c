import type { Column, ColumnType, FilledBy } from './template.js';

/** A column as a year tells it: its number, its lock and what its type gives by itself are left out. */
export type Told<Field extends string> = Omit<Column<Field>, 'number' | 'locked' | 'format' | 'unit'> &
  Partial<Pick<Column<Field>, 'format' | 'unit'>>;

const FORMATS: Record<ColumnType, string> = {
  text: '@',
  choice: '@',
  keys: '@',
  number: 'General',
  integer: '0',
  percent: '0.0" %"',
  kroner: '#,##0',
  date: 'dd-mm-yyyy',
};
const UNITS: Partial<Record<ColumnType, string>> = { percent: '%', kroner: 'kr.' };
const LOCKED: readonly FilledBy[] = ['system', 'formula'];

/** Whole columns, numbered from 1 in the order they are told. */
export function columns<Field extends string>(told: readonly Told<Field>[]): Column<Field>[] {
  return told.map((column, index) => ({
    ...column,
    number: index + 1,
    locked: LOCKED.includes(column.filledBy),
    format: column.format ?? FORMATS[column.type],
    unit: column.unit ?? UNITS[column.type] ?? '',
  }));
}
