import type { Who } from '../access/roles.js';
import { CONDITIONS } from './conditions.js';
import type { Facts, Item } from './facts.js';
import { refuse, type WorkflowRefusal } from './refusals.js';
import { REQUIREMENTS } from './requirements.js';
import type { Body } from './states.js';
import { type Action, isFor, requirementsOf, type Transition, WORKFLOW } from './workflow.js';

/** One button on an item. */
export interface AvailableAction {
  action: Action;
  label: string;
  body: Body;
  /** What confirming it means. */
  consequence: string;
  needsComment: boolean;
  needsMeeting: boolean;
  allowed: boolean;
  /** Why not, when not allowed. */
  refusal: WorkflowRefusal | null;
}

/**
 * The decisions that the person's role may take on the item as it stands, in the order of the table. Not allowed, with
 * the reason, are those that this person or this item is excluded from; nothing to undo is no button at all.
 */
export function actionsFor(item: Item, who: Who, facts: Facts): AvailableAction[] {
  const rows = WORKFLOW.filter((row) => row.from.includes(item.state) && isFor(row, who));
  return rows.flatMap((row) => {
    if (!row.body || isMootUndo(row, facts) || isSaidByAnother(row, rows, facts)) return [];
    const refusal = refusalOf(row, item, who, facts);
    return [{ ...describe(row, row.body, facts), allowed: refusal === null, refusal }];
  });
}

/** One button for an action: of the row that applies; where none does, of the first, which says why. */
function isSaidByAnother(row: Transition, rows: readonly Transition[], facts: Facts): boolean {
  const same = rows.filter((other) => other.action === row.action && other.body === row.body);
  const told = same.find((other) => !other.when || CONDITIONS[other.when].holds(facts)) ?? same[0];
  return told !== row;
}

function isMootUndo(row: Transition, facts: Facts): boolean {
  return row.action === 'undo' && row.when !== null && !CONDITIONS[row.when].holds(facts);
}

function refusalOf(transition: Transition, item: Item, who: Who, facts: Facts): WorkflowRefusal | null {
  const condition = transition.when && CONDITIONS[transition.when];
  if (condition && !condition.holds(facts)) return condition.refusal(facts);
  const request = { action: transition.action, contentHash: item.contentHash ?? '' };
  for (const name of requirementsOf(transition)) {
    if (!REQUIREMENTS[name].ofPerson) continue;
    const code = REQUIREMENTS[name].check({ item, request, who, facts, transition });
    if (code) return refuse(code);
  }
  return null;
}

function describe(row: Transition, body: Body, { kind }: Facts): Omit<AvailableAction, 'allowed' | 'refusal'> {
  return {
    action: row.action,
    label: row.label,
    body,
    consequence: (kind === 'revision' ? row.inRevision : undefined) ?? row.consequence,
    needsComment: row.requires.includes('comment'),
    needsMeeting: row.requires.includes('meetingOrWritten'),
  };
}
