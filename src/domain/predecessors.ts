import { type Amount, sum, ZERO } from './amount.js';
import { plainText } from './plain-text.js';
import type { PreviousLine } from './rules/context.js';
import type { Line } from './takst.js';

type Follows = Pick<Line, 'lineKey' | 'predecessors'>;

/** The approved takster of a year by lineKey. */
export type PreviousLines = ReadonlyMap<string, PreviousLine>;

/**
 * What a line follows: itself last year, else its predecessors; of several the average by places, else by units
 * (takstskema.md, "Afløser Linje-ID"). null: a new line. Several that cannot be averaged have takst 0, which compares with nothing.
 */
export function previousOf(line: Follows, previous: PreviousLines): PreviousLine | null {
  return followed([line], previous).line;
}

/** The lines of the year before that some lines follow, and what they come to as one: null where there are none. */
export function followed(
  lines: readonly Follows[],
  previous: PreviousLines,
): { keys: string[]; line: PreviousLine | null } {
  const keys = [...new Set(lines.flatMap((line) => followedKeys(line, previous)))];
  const found = keys.flatMap((key) => previous.get(key) ?? []);
  return { keys, line: found.length > 1 ? merged(found) : (found[0] ?? null) };
}

/** Itself, else its predecessors. */
function followedKeys({ lineKey, predecessors }: Follows, previous: PreviousLines): string[] {
  return previous.has(lineKey) ? [lineKey] : predecessors.filter((key) => previous.has(key));
}

function merged(followed: PreviousLine[]): PreviousLine {
  const unit = distinct(followed.map((one) => one.unit));
  const sameUnit = followed.every((one) => one.unit === unit);
  const weights =
    sameUnit && (whole(followed.map((one) => one.places)) ?? whole(followed.map((one) => one.units ?? null)));
  const cleaned = whole(followed.map((one) => one.cleaned));
  return {
    takst: weights
      ? average(
          followed.map((one) => one.takst),
          weights,
        )
      : ZERO,
    cleaned: weights && cleaned ? average(cleaned, weights) : null,
    unit,
    paragraf: distinct(followed.map((one) => one.paragraf)),
    serviceKind: distinct(followed.map((one) => one.serviceKind)),
    places: sum(followed.map((one) => one.places)),
  };
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

type Known = Pick<Line, 'lineKey' | 'predecessors' | 'tilbudName' | 'portalId'>;

/**
 * The keys of the lines that were there in an earlier year: their tilbud was, or they, or a line that they follow. Actual
 * occupancy and result of that year are then asked for (R12, R17). `years` are the approved lines of that year and of
 * each year after it, oldest first.
 */
export function existedIn(lines: readonly Known[], years: readonly (readonly Known[])[]): Set<string> {
  const [then = [], ...later] = years;
  const tilbud = new Set(then.flatMap(namesOf));
  const keys = new Set(then.map(({ lineKey }) => lineKey));
  const follows = ({ predecessors }: Known) => predecessors.some((key) => keys.has(key));
  for (const line of later.flat()) if (follows(line)) keys.add(line.lineKey);
  const existed = (line: Known) =>
    keys.has(line.lineKey) || follows(line) || namesOf(line).some((name) => tilbud.has(name));
  return new Set(lines.filter(existed).map(({ lineKey }) => lineKey));
}

/** What names the tilbud of a line: it keeps its Tilbudsportal-ID when it is renamed. */
function namesOf({ tilbudName, portalId }: Known): string[] {
  return [plainText(tilbudName), portalId ? `portal ${portalId}` : ''].filter((name) => name !== '');
}
