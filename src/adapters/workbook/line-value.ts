import { Amount } from '../../domain/amount.js';
import type { Line } from '../../domain/takst.js';
import type { Column } from '../../domain/takstskema/template.js';

/** What a line holds for a column, as a cell takes it. Columns that only the sheet computes hold nothing. */
export function lineValue(line: Line, column: Column): string | number | Date | null {
  const { field } = column;
  if (field === 'calculated' || field === 'realChange' || field === 'groupBalance') return null;
  const value = line[field];
  if (value === null) return null;
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : null;
  if (value instanceof Amount) return value.toNumber();
  if (column.type === 'date') return dayOf(String(value));
  return value;
}

/** Midnight UTC of a day written "YYYY-MM-DD": what ExcelJS writes as that day wherever it runs. */
export function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
