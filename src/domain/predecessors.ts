import { type Amount, amount, HUNDRED, sum, ZERO } from './amount.js';
import {
  addedUp,
  type Follows,
  type Lineage,
  namedPredecessors,
  type Predecessor,
  predecessorsOf,
  type YearBefore,
} from './lineage/lineage.js';
import { plainText } from './plain-text.js';
import type { PreviousLine } from './rules/context.js';
import type { Line } from './takst.js';

/** The approved takster of a year by lineKey. */
export type PreviousLines = YearBefore['previous'];

/**
 * What a line follows, as one: what is recorded, else itself last year, else its predecessors (takstskema.md, "Afløser
 * Linje-ID"). Of several the average, each weighed by the places it passes on, else by its units. null: a new line.
 * Several that cannot be averaged have takst 0, which compares with nothing.
 */
export function previousOf(line: Follows, before: YearBefore): PreviousLine | null {
  const found = passedOnTo([line], before).map(({ was }) => was);
  return asOne(found);
}

/** The lines of the year before that some lines follow, and what they come to as one: null where there are none. */
export function followed(lines: readonly Follows[], before: YearBefore): { keys: string[]; line: PreviousLine | null } {
  const found = passedOnTo(lines, before);
  return { keys: found.map(({ lineKey }) => lineKey), line: asOne(found.map(({ was }) => was)) };
}

function asOne([first, ...others]: readonly PreviousLine[]): PreviousLine | null {
  return first && others.length > 0 ? merged([first, ...others]) : (first ?? null);
}

/**
 * How much of a line comes from each line that it follows, by their lineKey: parts that add up to 1, by the places that each
 * passes on, else by its units. Empty where it follows none, or several that cannot be weighed.
 */
export function partsOf(line: Follows, before: YearBefore): ReadonlyMap<string, Amount> {
  const found = passedOnTo([line], before);
  const weights = found.length > 1 ? weightsOf(found.map(({ was }) => was)) : found.map(() => ONE);
  const total = sum(weights ?? []);
  return new Map(
    found.flatMap(({ lineKey }, index) => {
      const weight = weights?.[index];
      return weight ? [[lineKey, weight.dividedBy(total)] as const] : [];
    }),
  );
}

const ONE = amount(1);

function passedOnTo(lines: readonly Follows[], before: YearBefore): { lineKey: string; was: PreviousLine }[] {
  return addedUp(lines.flatMap((line) => predecessorsOf(line, before))).flatMap((one) => {
    const was = before.previous.get(one.lineKey);
    return was ? [{ lineKey: one.lineKey, was: passedOn(was, one) }] : [];
  });
}

/** The part of a line that passes on: its takst is what it was, its places and units are the share of them. */
function passedOn(was: PreviousLine, { share }: Predecessor): PreviousLine {
  if (share === null) return was;
  const part = (value: Amount | null | undefined) => value?.times(share).dividedBy(HUNDRED);
  return { ...was, places: part(was.places) ?? null, units: part(was.units) ?? null };
}

function merged(followed: PreviousLine[]): PreviousLine {
  const weights = weightsOf(followed);
  const cleaned = whole(followed.map((one) => one.cleaned));
  return {
    takst: weights
      ? average(
          followed.map((one) => one.takst),
          weights,
        )
      : ZERO,
    cleaned: weights && cleaned ? average(cleaned, weights) : null,
    unit: distinct(followed.map((one) => one.unit)),
    paragraf: distinct(followed.map((one) => one.paragraf)),
    serviceKind: distinct(followed.map((one) => one.serviceKind)),
    places: sum(followed.map((one) => one.places)),
  };
}

/** What the lines weigh, where they have the same unit: their places, else their units. */
function weightsOf(followed: readonly PreviousLine[]): Amount[] | null {
  if (new Set(followed.map(({ unit }) => unit)).size > 1) return null;
  return whole(followed.map(({ places }) => places)) ?? whole(followed.map(({ units }) => units ?? null));
}

/** The figures when all of them are there and above 0. */
function whole(values: (Amount | null)[]): Amount[] | null {
  const present = values.flatMap((value) => (value?.greaterThan(0) ? value : []));
  return present.length === values.length ? present : null;
}

function average(values: Amount[], weights: Amount[]): Amount {
  return sum(values.map((value, index) => value.times(weights[index] ?? 0))).dividedBy(sum(weights));
}

function distinct(values: string[]): string {
  return [...new Set(values)].join(' og ');
}

type Known = Follows & Pick<Line, 'tilbudName' | 'portalId'>;

/** The lines of a year, and what is recorded of the lines of the year after: which of these they follow. */
interface KnownYear {
  lines: readonly Known[];
  lineage: Lineage;
}

/**
 * The keys of the lines that were there in an earlier year: their tilbud was, or they, or a line that they follow. Actual
 * occupancy and result of that year are then asked for (R12, R17). `years` are the approved lines of that year and of
 * each year after it, oldest first.
 */
export function existedIn(lines: readonly Known[], years: readonly KnownYear[]): Set<string> {
  const then = years[0]?.lines ?? [];
  const tilbud = new Set(then.flatMap(namesOf));
  const keys = new Set(then.map(({ lineKey }) => lineKey));
  const follows = (line: Known, { lineage }: KnownYear) =>
    namedPredecessors(line, lineage).some(({ lineKey }) => keys.has(lineKey));
  years.slice(1).forEach((year, index) => {
    for (const line of year.lines) if (follows(line, years[index] as KnownYear)) keys.add(line.lineKey);
  });
  const last = years.at(-1);
  const existed = (line: Known) =>
    keys.has(line.lineKey) || (last && follows(line, last)) || namesOf(line).some((name) => tilbud.has(name));
  return new Set(lines.filter(existed).map(({ lineKey }) => lineKey));
}

/** What names the tilbud of a line: it keeps its Tilbudsportal-ID when it is renamed. */
function namesOf({ tilbudName, portalId }: Known): string[] {
  return [plainText(tilbudName), portalId ? `portal ${portalId}` : ''].filter((name) => name !== '');
}
