import { typesUnits } from '../balance.js';
import type { Line } from '../takst.js';
import type { RowFault } from './read-line.js';
import type { Column, Takstskema } from './template.js';

/** The blank cells of a filled row that its form or ydelsestype needs; those that only the balance misses are told by R13. */
export function missingCells(line: Line, faults: readonly RowFault[], { takster }: Takstskema): RowFault[] {
  const unread = new Set(faults.map(({ column }) => column.field));
  return takster.columns
    .filter((column) => isRequired(column, line) && !unread.has(column.field) && !isToldByBalance(column.field, line))
    .filter(({ field }) => line[field as keyof Line] === null)
    .map((column) => ({ column, fault: { code: 'missing_value', read: '' } }));
}

function isRequired({ requiredFor, requiredOf = [] }: Column, { form, serviceKind }: Line): boolean {
  if (serviceKind !== null && requiredOf.includes(serviceKind)) return true;
  return requiredFor === 'all' || (form !== null && requiredFor?.includes(form) === true);
}

function isToldByBalance(field: string, line: Line): boolean {
  return ['takst', ...(typesUnits(line) ? ['units'] : ['places', 'days', 'occupancy'])].includes(field);
}
