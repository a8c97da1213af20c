import type { Who } from '../access/roles.js';
import { CONDITIONS } from './conditions.js';
import { decide, type Outcome } from './decide.js';
import type { Facts, Item } from './facts.js';
import { awaitsConfirmation, isOwnCase } from './own-case.js';
import { refuse, type WorkflowRefusal } from './refusals.js';
import { REQUIREMENTS } from './requirements.js';
import type { Body } from './states.js';
import { type Action, isFor, requirementsOf, type Transition, WORKFLOW } from './workflow.js';

/** One button on an item. */
export interface AvailableAction {
  action: Action;
  label: string;
  body: Body;
  /** What follows from it. */
  consequence: string;
  /** An item of the own driftsherre: what is decided waits until somebody of another confirms it. */
  awaitsConfirmation: boolean;
  /** An item of the own driftsherre: it is told with the decision that one of its members registered it. */
  ownMember: boolean;
  needsComment: boolean;
  needsMeeting: boolean;
  allowed: boolean;
  /** Why not, when not allowed. */
  refusal: WorkflowRefusal | null;
}

/**
 * The decisions that the person's role may take on the item as it stands, in the order of the table. Not allowed, with
 * the reason, are those that this person or this item is excluded from; nothing to undo or to confirm is no button at all.
 */
export function actionsFor(item: Item, who: Who, facts: Facts): AvailableAction[] {
  const rows = WORKFLOW.filter((row) => row.from.includes(item.state) && isFor(row, who));
  return rows.flatMap((row) => {
    if (!row.body || isMoot(row, facts) || isSaidByAnother(row, rows, facts)) return [];
    const refusal = refusalOf(row, item, who, facts);
    return [{ ...describe(row, row.body, facts, item, who), allowed: refusal === null, refusal }];
  });
}

/** One button for an action: of the row that applies; where none does, of the first, which says why. */
function isSaidByAnother(row: Transition, rows: readonly Transition[], facts: Facts): boolean {
  const same = rows.filter((other) => other.action === row.action && other.body === row.body);
  const told = same.find((other) => !other.when || CONDITIONS[other.when].holds(facts)) ?? same[0];
  return told !== row;
}

const REACTIONS: readonly Action[] = ['undo', 'confirm'];

function isMoot(row: Transition, facts: Facts): boolean {
  return REACTIONS.includes(row.action) && row.when !== null && !CONDITIONS[row.when].holds(facts);
}

function refusalOf(transition: Transition, item: Item, who: Who, facts: Facts): WorkflowRefusal | null {
  const condition = transition.when && CONDITIONS[transition.when];
  if (condition && !condition.holds(facts)) return condition.refusal(facts);
  const request = { action: transition.action, contentHash: item.contentHash ?? '' };
  if (transition.to === 'proposed') return refusalIn(decide(item, request, who, facts));
  for (const name of requirementsOf(transition)) {
    if (!REQUIREMENTS[name].ofPerson) continue;
    const code = REQUIREMENTS[name].check({ item, request, who, facts, transition });
    if (code) return refuse(code);
  }
  return null;
}

const refusalIn = (outcome: Outcome): WorkflowRefusal | null => ('refusal' in outcome ? outcome.refusal : null);

function describe(
  row: Transition,
  body: Body,
  facts: Facts,
  item: Item,
  who: Who,
): Omit<AvailableAction, 'allowed' | 'refusal'> {
  const told = leadingTo(row, item, facts);
  const awaits = awaitsConfirmation(row, item, who, facts);
  return {
    action: row.action,
    label: row.label,
    body,
    consequence: (facts.kind === 'revision' ? told.inRevision : undefined) ?? told.consequence,
    awaitsConfirmation: awaits,
    ownMember: isOwnCase(row, item, who) && !awaits,
    needsComment: row.requires.includes('comment'),
    needsMeeting: row.requires.includes('meetingOrWritten'),
  };
}

/** The row that says what follows: of a confirmation, the one that was proposed. */
function leadingTo(row: Transition, item: Item, { proposal }: Facts): Transition {
  if (row.to !== 'proposed' || !proposal) return row;
  const { action, to } = proposal;
  return WORKFLOW.find((one) => one.action === action && one.to === to && one.from.includes(item.state)) ?? row;
}
