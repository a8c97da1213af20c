import { plainText } from '../plain-text.js';

/** The Linje-ID'er written in "Afløser Linje-ID", as the system writes them, and those that are none of last year's lines. */
export interface FollowedKeys {
  keys: string[];
  unknown: string[];
}

/**
 * Finds each written Linje-ID among those that may be followed, whatever its case, so that no slip of the pen quietly makes a
 * line new. Where it is not known which may be followed, all are taken as they are written.
 */
export function followedKeys(
  written: readonly string[],
  followable: ReadonlyMap<string, string> | undefined,
): FollowedKeys {
  if (!followable) return { keys: [...written], unknown: [] };
  const found = written.map((key) => followable.get(plainText(key)) ?? key);
  return { keys: [...new Set(found)], unknown: written.filter((key) => !followable.has(plainText(key))) };
}

/** Linje-ID'er by the way they are compared. */
export const byPlainKey = (keys: Iterable<string>): ReadonlyMap<string, string> =>
  new Map([...keys].map((key) => [plainText(key), key]));
