import { mayEnter } from '../../domain/access/policy.js';
import { holds, type Who } from '../../domain/access/roles.js';
import { WORKFLOW } from '../../domain/workflow/workflow.js';
import { DECISIONS, type DecisionName } from './decision-bodies.js';

/** The decisions that the person's roles may take on several cases at once, as the workflow has them. */
export function bulkActions(who: Who): { value: DecisionName; label: string }[] {
  if (!mayEnter('item.decide', who).allowed) return [];
  return DECISIONS.flatMap((action) => {
    const row = WORKFLOW.find((one) => one.action === action && one.by.some((role) => holds(who, role)));
    return row ? [{ value: action, label: row.label }] : [];
  });
}
