import { reportsFor, type Who } from '../../domain/access/roles.js';

/** The driftsherre that a request is about: the one it names, else the one the person reports for. */
export function driftsherreOf(who: Who, named?: number | null): number | null {
  return named ?? reportsFor(who)[0] ?? null;
}
