import type { Who } from '../access/roles.js';
import { ACTIONS, type Action, isFor, WORKFLOW } from './workflow.js';

interface NamedAction {
  action: Action;
  label: string;
}

/** What answers to a decision that is there, and has a way of its own. */
const ANSWERS: readonly Action[] = ['undo', 'confirm'];

/** The decisions of a body that the person's roles may take on some item, in the order of the actions. */
export function decisionsOf(who: Who): NamedAction[] {
  return ACTIONS.filter((action) => !ANSWERS.includes(action)).flatMap((action) => named(action, who));
}

/** The confirming of what others have proposed, where the person's roles may do it. */
export const confirmationsOf = (who: Who): NamedAction[] => named('confirm', who);

function named(action: Action, who: Who): NamedAction[] {
  const row = WORKFLOW.find((one) => one.action === action && one.body && isFor(one, who));
  return row ? [{ action, label: row.label }] : [];
}
