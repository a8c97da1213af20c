import { type Amount, amount } from '../domain/amount.js';
import type { TilbudChange } from '../domain/tilbud.js';
import { DRIFTSHERRE_DATA } from './driftsherrer/all.js';
import type { DriftsherreData } from './world-data.js';
import { linesWithoutPrevious, type WorldLine } from './world-line.js';
import { previousOf } from './world-previous.js';
import { tilbudChangesOf, tilbudOf, type WorldTilbud } from './world-tilbud.js';

export { ACCOUNTS, type DemoAccount } from './accounts.js';
export { ROUND_2027 } from './round-2027.js';
export type { WorldLine } from './world-line.js';
export type { WorldTilbud } from './world-tilbud.js';

/** Said wherever the figures of the demo world are shown. */
export const INVENTED = 'Alle tal i demoen er opdigtede.';

/** Takstår that are approved and published when the demo starts; 2027 is the round that is open. */
export const PUBLISHED_YEARS = [2024, 2025, 2026] as const;

/** P/L of a takstår against the year before, percentage points; invented. */
export const PL: Readonly<Record<number, string>> = { 2025: '3.2', 2026: '3.0', 2027: '3.1' };

/** The twelve parties, by code. */
export const DRIFTSHERRER = DRIFTSHERRE_DATA.map(({ code, name, shortName }) => ({ code, name, shortName }));

/** The tilbudsvifte when the round of 2027 opens, closed tilbud and one that is not yet approved in included. */
export const TILBUD: readonly WorldTilbud[] = DRIFTSHERRE_DATA.flatMap(tilbudOf);

/** P/L of a takstår as an exact number; throws where the world has none. */
export function plOf(year: number): Amount {
  const value = PL[year];
  if (value === undefined) throw new RangeError(`no P/L for ${year}`);
  return amount(value);
}

/**
 * The lines of a driftsherre and takstår, 2024 to 2027, as stored: previousTakst and previousCleaned are those of the year
 * before (null in 2024). The lines of 2027 are what the driftsherre will type. Each call makes new objects.
 */
export function linesOf(year: number, code: number): WorldLine[] {
  const before = new Map(toldLines(year - 1, code).map((line) => [line.lineKey, line]));
  return toldLines(year, code).map((line) => ({
    ...line,
    predecessors: [...line.predecessors],
    ...previousOf(line, before),
  }));
}

const told = new Map<string, readonly WorldLine[]>();

/** As the tables tell them: read once, since the specs ask again and again. */
function toldLines(year: number, code: number): readonly WorldLine[] {
  const key = `${year} ${code}`;
  const known = told.get(key);
  if (known) return known;
  const data = dataOf(code);
  const lines = linesWithoutPrevious(data, new Map(tilbudOf(data).map((one) => [String(one.id), one])), year);
  told.set(key, lines);
  return lines;
}

/** What the driftsherre writes on the sheet Tilbudsændringer of 2027. */
export function tilbudChanges2027(code: number): TilbudChange[] {
  const data = dataOf(code);
  return tilbudChangesOf(data, tilbudOf(data));
}

function dataOf(code: number): DriftsherreData {
  const data = DRIFTSHERRE_DATA.find((one) => one.code === code);
  if (!data) throw new RangeError(`no driftsherre ${code}`);
  return data;
}
