import type { Tilbud } from '../tilbud.js';
import type { TilbudUser } from './tilbud-users.js';

/** What is known of a tilbud on a day. */
export interface TilbudFacts extends Omit<Tilbud, 'id' | 'driftsherre' | 'names'> {
  /** Places that stand outside the agreement, and are not counted in `places`. */
  outsidePlaces: string | null;
  paragraffer: readonly string[];
  users: readonly TilbudUser[];
}

/** What became otherwise of a tilbud from a day on, by a decision or by the secretariat. */
export interface TilbudVersion {
  tilbudId: number;
  /** "YYYY-MM-DD"; null: what is said is dated in itself, as a closing is. */
  from: string | null;
  /** The last day; null: for good. */
  until: string | null;
  change: Partial<TilbudFacts>;
}

/** A tilbud of the tilbudsvifte as of a day, with every name that it has had or will have. */
export type TilbudInVifte = Pick<Tilbud, 'id' | 'driftsherre'> & TilbudFacts & { names: readonly string[] };

/** The tilbud on a day: as it was first, and what became otherwise until then. `versions` are its own, oldest first. */
export function tilbudOn(
  first: Pick<Tilbud, 'id' | 'driftsherre'> & TilbudFacts,
  versions: readonly TilbudVersion[],
  day: string,
): TilbudInVifte {
  const counts = ({ from, until }: TilbudVersion) => (from === null || from <= day) && (until === null || day <= until);
  const inForce = versions.filter(counts).toSorted(byDay);
  return Object.assign({ ...first, names: namesOf(first, versions) }, ...inForce.map(({ change }) => change));
}

/**
 * The tilbud as of a takstår: on its first day; one that comes in during the year as on the day it does. Places for a period
 * that begins later in the year are not those of the year.
 */
export function tilbudInYear(
  first: Pick<Tilbud, 'id' | 'driftsherre'> & TilbudFacts,
  versions: readonly TilbudVersion[],
  year: number,
): TilbudInVifte {
  const atFirst = tilbudOn(first, versions, `${year}-01-01`);
  if (atFirst.included) return atFirst;
  const comesIn = versions
    .flatMap(({ from, change }) => (change.included && from ? [from] : []))
    .filter((from) => from.startsWith(`${year}-`))
    .toSorted()[0];
  return comesIn ? tilbudOn(first, versions, comesIn) : atFirst;
}

/** Of two from the same day the later one counts: the sort keeps their order. */
const byDay = ({ from: one }: TilbudVersion, { from: other }: TilbudVersion): number =>
  (one ?? '') < (other ?? '') ? -1 : Number((one ?? '') > (other ?? ''));

const namesOf = ({ name }: TilbudFacts, versions: readonly TilbudVersion[]): string[] => [
  ...new Set([name, ...versions.flatMap(({ change }) => change.name ?? [])]),
];
