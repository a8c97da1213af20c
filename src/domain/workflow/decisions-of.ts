import type { Who } from '../access/roles.js';
import { ACTIONS, type Action, isFor, WORKFLOW } from './workflow.js';

/** The decisions of a body that the person's roles may take on some item, in the order of the actions; undo has a way of its own. */
export function decisionsOf(who: Who): { action: Action; label: string }[] {
  return ACTIONS.filter((action) => action !== 'undo').flatMap((action) => {
    const row = WORKFLOW.find((one) => one.action === action && one.body && isFor(one, who));
    return row ? [{ action, label: row.label }] : [];
  });
}
