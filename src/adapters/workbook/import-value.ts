import { Amount } from '../../domain/amount.js';
import type { ColumnType } from '../../domain/takstskema/template.js';
import { dayOf } from './line-value.js';

/** A domain value as a cell of the column takes it; amounts may come as exact decimals or canonical text. */
export function plainCellValue(value: unknown, type: ColumnType): string | number | Date | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Amount) return value.toNumber();
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (type === 'date') return dayOf(String(value));
  if (type === 'number') return new Amount(String(value)).toNumber();
  return typeof value === 'number' ? value : String(value);
}
