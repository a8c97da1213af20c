import { reportsFor, type Who } from '../../../domain/access/roles.js';

/** The page of a driftsherre's reporting for a year; who reports for one only needs not name it. */
export function homeOf(year: number, driftsherre: number, who: Who): string {
  return `/indberetning/${year}${choiceOf(driftsherre, who)}`;
}

/** "?driftsherre=851" where the person might mean another; '' where there is only one. */
export function choiceOf(driftsherre: number, who: Who): string {
  const own = reportsFor(who);
  return own.length === 1 && own[0] === driftsherre ? '' : `?driftsherre=${driftsherre}`;
}
