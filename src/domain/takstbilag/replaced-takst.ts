import type { PublishedTakst, ReplacedTakst } from './model.js';

type Version = Pick<PublishedTakst, 'takst' | 'unit' | 'validFrom'>;

/** The same price for the same thing from the same day; other names for it are no change of the takst. */
export const isSameTakst = (one: Version, other: Version): boolean =>
  one.takst === other.takst && one.unit === other.unit && one.validFrom === other.validFrom;

/**
 * What was in force before a takst that begins on a day, by the edition before: the takst there, where the new one begins later;
 * what that one took the place of, where it is the same or corrected. null: nothing else has applied in the takstår.
 */
export function replacedTakst(validFrom: string, was: PublishedTakst | undefined): ReplacedTakst | null {
  if (!was) return null;
  if (validFrom > was.validFrom) return { takst: was.takst, unit: was.unit, validFrom: was.validFrom };
  return was.replaces && was.replaces.validFrom < validFrom ? was.replaces : null;
}
