import { type OwnCaseOf, ownCaseTold } from './own-case.js';
import { type Body, type ItemState, type NONE, STATES } from './states.js';
import { type Action, WORKFLOW } from './workflow.js';

/** What is stored of a step. */
interface Done {
  action: Action;
  body: Body | null;
  fromState: ItemState | typeof NONE;
  toState: ItemState | typeof NONE;
}

/** What was done, in the words of the workflow table: "Sendt tilbage af FU". */
export function doneText({ action, body, fromState, toState }: Done): string {
  const rows = WORKFLOW.filter((row) => row.action === action && row.body === body && row.from.includes(fromState));
  const row = rows.find(({ to }) => to === toState) ?? rows[0];
  if (row) return row.done;
  return toState === 'none' ? 'Taget ud' : STATES[toState].label;
}

/** The same, and how it came about where FU decided by a member of the item's own driftsherre. */
export function doneAndHow(decision: Done & OwnCaseOf): string {
  const how = ownCaseTold(decision);
  return how ? `${doneText(decision)} (${how})` : doneText(decision);
}
