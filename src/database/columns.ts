import { Column, type ColumnOptions } from 'typeorm';
import { Amount } from '../domain/amount.js';

const exact = {
  to: (value: Amount | null | undefined) => value?.toFixed() ?? value,
  from: (value: string | null) => (value === null ? null : new Amount(value)),
};

/** An exact decimal (numeric without scale, so that nothing is rounded on its way in); null where the cell is blank. */
export const AmountColumn = (options: ColumnOptions = {}) =>
  Column({ type: 'numeric', nullable: true, transformer: exact, ...options });

/** A point in time, with its zone. */
export const TimeColumn = (options: ColumnOptions = {}) => Column({ type: 'timestamptz', ...options });

/** A day as "YYYY-MM-DD". */
export const DayColumn = (options: ColumnOptions = {}) => Column({ type: 'date', nullable: true, ...options });

export const TextColumn = (options: ColumnOptions = {}) => Column({ type: 'text', ...options });

export const JsonColumn = (options: ColumnOptions = {}) => Column({ type: 'jsonb', ...options });
