import { TAKSTSKEMA_2027 } from './2027.js';
import type { Takstskema } from './template.js';

/** Every shape of the takstskema there is, oldest first. Each applies from its takstår until another does (S2 item 9). */
export const TAKSTSKEMAER: readonly Takstskema[] = [TAKSTSKEMA_2027];

/** The takstskema of a takstår: the newest shape by then, as of that year; null before the first. */
export function takstskemaOf(year: number): Takstskema | null {
  const shape = TAKSTSKEMAER.findLast((one) => one.year <= year);
  return shape ? { ...shape, year } : null;
}

const TAKSTER = ['takst', 'calculated'];

/** The same takstskema in a takstår whose takster have so many decimals: they are written, shown and read with them. */
export function withDecimals(takstskema: Takstskema, decimals: number): Takstskema {
  const format = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  const columns = takstskema.takster.columns.map((column) => {
    if (!TAKSTER.includes(column.field)) return column;
    return { ...column, format, ...(column.decimals !== undefined && { decimals }) };
  });
  return { ...takstskema, takster: { ...takstskema.takster, columns } };
}
