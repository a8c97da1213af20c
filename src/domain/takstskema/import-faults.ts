import { plainText } from '../plain-text.js';
import { text } from './import-rows.js';
import type { ReadRowValues } from './read-rows.js';
import type { ReadingFault } from './reading-faults.js';
import type { Column } from './template.js';

/** The row with what it lacks: required cells and a known driftsherre. */
export function checked(
  row: ReadRowValues,
  columns: readonly Column<string>[],
  driftsherrer: readonly number[],
): ReadRowValues {
  const faulty = new Set(row.faults.flatMap((fault) => fault.cells.map((cell) => cell.field)));
  const missing = columns.filter(({ field, requiredFor }) => requiredFor && (row.values.get(field) ?? null) === null);
  const code = row.values.get('driftsherre');
  const unknown = typeof code === 'number' && !driftsherrer.includes(code);
  return {
    ...row,
    faults: [
      ...row.faults,
      ...missing.filter(({ field }) => !faulty.has(field)).map(({ field }) => row.faultIn(field, 'missing_value', '')),
      ...(unknown ? [row.faultIn('driftsherre', 'unknown_driftsherre', String(code))] : []),
    ],
  };
}

/** Every cell of a value that may stand once and stands more than once. "" is no value. */
export function doubled(
  rows: readonly ReadRowValues[],
  keyOf: (row: ReadRowValues) => string,
  field: string,
  code: 'doubled_line_key' | 'doubled_tilbud',
): ReadingFault[] {
  const count = new Map<string, number>();
  for (const row of rows) count.set(keyOf(row), (count.get(keyOf(row)) ?? 0) + 1);
  return rows
    .filter((row) => keyOf(row) !== '' && (count.get(keyOf(row)) ?? 0) > 1)
    .map((row) => row.faultIn(field, code, text(row, field) ?? ''));
}

/** Lines whose tilbud is not in the tilbudsvifte. */
export function unlisted(lines: readonly ReadRowValues[], tilbud: readonly ReadRowValues[]): ReadingFault[] {
  const listed = new Set(tilbud.map((row) => tilbudKey(row, 'name')));
  return lines
    .filter((row) => tilbudKey(row, 'tilbudName') !== '' && !listed.has(tilbudKey(row, 'tilbudName')))
    .map((row) => row.faultIn('tilbudName', 'tilbud_not_listed', text(row, 'tilbudName') ?? ''));
}

/** A tilbud by its driftsherre and name; "" where it has none. */
export function tilbudKey(row: ReadRowValues, field: 'name' | 'tilbudName'): string {
  const name = plainText(text(row, field));
  return name === '' ? '' : `${row.values.get('driftsherre')} ${name}`;
}
