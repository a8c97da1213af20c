import type { Lineage } from '../../../domain/lineage/lineage.js';
import type { TakstInForce } from './published-takster.service.js';

/** The takster of a takstår by lineKey. */
export type YearOfLines = ReadonlyMap<string, Pick<TakstInForce, 'tilbud'>>;

/** What is published of all takstår, and what is recorded of who follows whom in each. */
export interface Names {
  years: ReadonlyMap<number, YearOfLines>;
  lineage: ReadonlyMap<number, Lineage>;
}

/**
 * What the tilbud of a line is called in other takstår: that of the line itself, of those it follows, and of those that
 * follow it. Not of those that merely came to the same tilbud.
 */
export function otherNames(lineKey: string, year: number, names: Names): string[] {
  const own = names.years.get(year)?.get(lineKey)?.tilbud;
  const found = new Set([...namesBefore(lineKey, year, names), ...namesAfter(lineKey, year, names)]);
  return [...found].filter((name) => name !== own);
}

function namesBefore(lineKey: string, year: number, names: Names): string[] {
  if (!names.years.has(year - 1)) return [];
  const recorded = names.lineage
    .get(year)
    ?.get(lineKey)
    ?.predecessors.map((one) => one.lineKey);
  return (recorded ?? [lineKey]).flatMap((key) => [
    ...nameOf(key, year - 1, names),
    ...namesBefore(key, year - 1, names),
  ]);
}

function namesAfter(lineKey: string, year: number, names: Names): string[] {
  if (!names.years.has(year + 1)) return [];
  return followersOf(lineKey, year + 1, names).flatMap((key) => [
    ...nameOf(key, year + 1, names),
    ...namesAfter(key, year + 1, names),
  ]);
}

/** Those that are recorded to follow a line, and the line itself where nothing is recorded of it. */
function followersOf(lineKey: string, year: number, { lineage }: Names): string[] {
  const links = lineage.get(year);
  const recorded = [...(links ?? [])].flatMap(([key, { predecessors }]) =>
    predecessors.some((one) => one.lineKey === lineKey) ? [key] : [],
  );
  return links?.has(lineKey) ? recorded : [lineKey, ...recorded];
}

function nameOf(lineKey: string, year: number, { years }: Names): string[] {
  const name = years.get(year)?.get(lineKey)?.tilbud;
  return name === undefined ? [] : [name];
}
