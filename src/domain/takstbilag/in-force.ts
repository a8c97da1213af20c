import type { PublishedTakst } from './model.js';
import { isSameTakst } from './replaced-takst.js';

/** A published edition of a takstår, and the day from which anybody could know it. */
export interface KnownEdition<T extends Dated> {
  number: number;
  /** "YYYY-MM-DD" in Denmark. */
  publishedOn: string;
  takster: readonly T[];
  /** Lines that await a decision. */
  awaiting: ReadonlySet<string>;
}

type Dated = Pick<PublishedTakst, 'lineKey' | 'takst' | 'unit' | 'validFrom'>;

/** How a line stands on a day, as far as some editions tell. */
export type Standing<T extends Dated> =
  /** `since`: the first edition that said so, and all after it. */
  | { kind: 'in_force'; takst: T; since: KnownEdition<T> }
  | { kind: 'begins_later'; takst: T }
  | { kind: 'awaiting'; edition: KnownEdition<T> }
  /** `edition`: the first one without it. */
  | { kind: 'gone'; edition: KnownEdition<T> }
  | { kind: 'not_listed'; edition: KnownEdition<T> }
  | { kind: 'not_published' };

/** The editions that were published by the end of a day. Oldest first, as they are given. */
export const knownBy = <T extends Dated>(editions: readonly KnownEdition<T>[], day: string): KnownEdition<T>[] =>
  editions.filter(({ publishedOn }) => publishedOn <= day);

/**
 * The takster that were charged on a day of the takstår, by the editions known (oldest first): those that the newest lists, each in its
 * newest version that has begun. A takst that an edition lets begin later leaves the one before in force until then; one
 * that an edition leaves out is not charged.
 */
export function inForce<T extends Dated>(known: readonly KnownEdition<T>[], day: string): T[] {
  const newest = known.at(-1);
  if (!newest) return [];
  const begun = new Map<string, T>();
  for (const { takster } of known) {
    for (const takst of takster) if (takst.validFrom <= day) begun.set(takst.lineKey, takst);
  }
  return newest.takster.flatMap(({ lineKey }) => begun.get(lineKey) ?? []);
}

/** The same for one line, and why there is none. */
export function standingOf<T extends Dated>(
  known: readonly KnownEdition<T>[],
  lineKey: string,
  day: string,
): Standing<T> {
  const newest = known.at(-1);
  if (!newest) return { kind: 'not_published' };
  const charged = inForce(known, day).find((takst) => takst.lineKey === lineKey);
  if (charged) return { kind: 'in_force', takst: charged, since: firstToSay(known, charged) };
  const listed = newest.takster.find((takst) => takst.lineKey === lineKey);
  if (listed) return { kind: 'begins_later', takst: listed };
  if (newest.awaiting.has(lineKey)) return { kind: 'awaiting', edition: newest };
  const last = known.findLastIndex(({ takster }) => takster.some((takst) => takst.lineKey === lineKey));
  const without = known[last + 1];
  return last >= 0 && without ? { kind: 'gone', edition: without } : { kind: 'not_listed', edition: newest };
}

/** The oldest edition from which on the takst stood unchanged until its newest version. */
function firstToSay<T extends Dated>(known: readonly KnownEdition<T>[], takst: T): KnownEdition<T> {
  const last = known.findLastIndex(({ takster }) => takster.includes(takst));
  const before = known
    .slice(0, last)
    .findLastIndex(
      ({ takster }) => !takster.some((other) => other.lineKey === takst.lineKey && isSameTakst(other, takst)),
    );
  return known[before + 1] as KnownEdition<T>;
}
