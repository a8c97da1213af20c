import { TAKSTSKEMA_2027 } from './2027.js';
import type { Takstskema } from './template.js';

/** Every takstskema there is, oldest first; an old year is always read with its own. */
export const TAKSTSKEMAER: readonly Takstskema[] = [TAKSTSKEMA_2027];

/** The takstskema of a takstår; null where the system has none. */
export function takstskemaOf(year: number): Takstskema | null {
  return TAKSTSKEMAER.find((one) => one.year === year) ?? null;
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
