import type { Who } from '../access/roles.js';
import { isCovered } from '../mandates/coverage.js';
import { CONDITIONS } from './conditions.js';
import type { DecisionRequest, Facts, Item } from './facts.js';
import { awaitsConfirmation, isOwnCase } from './own-case.js';
import { type RefusalCode, refuse, type WorkflowRefusal } from './refusals.js';
import { type Attempt, REQUIREMENTS, type Requirement } from './requirements.js';
import type { Body, ItemState, NONE } from './states.js';
import { type Action, isFor, requirementsOf, type Transition, WORKFLOW } from './workflow.js';

/** What is appended to the decisions, and what the item becomes: stored in one transaction by the caller. */
export interface Decided {
  to: ItemState | typeof NONE;
  decision: Decision;
  /** It is only proposed: the item stays as it is until somebody of another driftsherre confirms. */
  awaitsConfirmation: boolean;
}

export interface Decision {
  action: Action;
  /** null for a submission or an adoption, which no body decides. */
  body: Body | null;
  from: ItemState | typeof NONE;
  to: ItemState | typeof NONE;
  comment: string | null;
  contentHash: string;
  meetingId: number | null;
  /** "Skriftlig behandling": a body's decision outside a meeting. */
  written: boolean;
  /** The mandate under which FU approved or refused; a delegation is given its own by whoever stores it. */
  mandateId: number | null;
  /** null: the system itself. */
  registeredBy: number | null;
  /** It was taken by a member of FU on an item of the own driftsherre, and holds at once. */
  ownMember: boolean;
  /** The proposal that it confirms. */
  proposalId: number | null;
  /** The line in the log. */
  done: string;
}

export type Outcome = Decided | { refusal: WorkflowRefusal };

/**
 * Judges one step: where the item goes and the decision to append, or a coded refusal. Pure; everything it looks at is
 * loaded by the caller under the lock in which it stores the answer (domain.md, "States").
 */
export function decide(item: Item, request: DecisionRequest, who: Who | 'worker', facts: Facts): Outcome {
  const transition = findTransition(item, request.action, who, facts);
  if ('message' in transition) return { refusal: transition };
  const attempt = { item, request, who: who === 'worker' ? NO_PERSON : who, facts, transition };
  const refusal = firstUnmet(attempt, requirementsOf(transition));
  if (refusal) return { refusal: refuse(refusal) };
  return transition.to === 'proposed' ? confirmed(attempt) : decided(attempt);
}

const NO_PERSON: Who = { userId: 0, name: '', roles: [] };

/** The row of the table that applies, or why none does. Role comes first: a stranger learns nothing about the state. */
function findTransition(item: Item, action: Action, who: Who | 'worker', facts: Facts): Transition | WorkflowRefusal {
  const byRole = WORKFLOW.filter((row) => row.action === action && isFor(row, who));
  if (byRole.length === 0) return refuse('not_your_role');
  const fromHere = WORKFLOW.filter((row) => row.action === action && row.from.includes(item.state));
  if (fromHere.length === 0) return refuse('wrong_state');
  const candidates = fromHere.filter((row) => byRole.includes(row));
  const [first] = candidates;
  if (!first) return refuse('not_your_role');
  const applies = candidates.find((row) => conditionHolds(row, facts));
  return applies ?? (first.when ? CONDITIONS[first.when].refusal(facts) : refuse('wrong_state'));
}

const conditionHolds = (row: Transition, facts: Facts): boolean => !row.when || CONDITIONS[row.when].holds(facts);

function firstUnmet(attempt: Attempt, requirements: readonly Requirement[]): RefusalCode | undefined {
  for (const name of requirements) {
    const refusal = REQUIREMENTS[name].check(attempt);
    if (refusal) return refusal;
  }
  return undefined;
}

/** What was proposed, judged as things stand now; where it would lead elsewhere by now, it is not what was proposed. */
function confirmed({ item, request, who, facts }: Attempt): Outcome {
  const { proposal } = facts;
  if (!proposal) return { refusal: refuse('stale') };
  const { action, written, meeting } = proposal;
  const comment = [proposal.comment, request.comment?.trim()].filter(Boolean).join('\n\n');
  const asked = { action, contentHash: request.contentHash, comment, written };
  const outcome = decide(item, asked, who, { ...facts, meeting, proposal: null });
  if ('refusal' in outcome) return outcome;
  if (outcome.to !== proposal.to) return { refusal: refuse('stale') };
  return { ...outcome, decision: { ...outcome.decision, proposalId: proposal.id } };
}

function decided({ item, request, who, facts, transition }: Attempt): Outcome {
  const to = transition.to === 'previous' ? facts.latest?.from : transition.to;
  if (!to || to === 'proposed') return { refusal: refuse('nothing_to_undo') };
  const awaits = awaitsConfirmation(transition, item, who, facts);
  const decision: Decision = {
    action: request.action,
    body: transition.body,
    from: item.state,
    to,
    comment: request.comment?.trim() || null,
    contentHash: request.contentHash,
    meetingId: facts.meeting?.id ?? null,
    written: transition.body !== null && facts.meeting === null,
    mandateId: isFinalInFu(transition) && isCovered(facts.mandate) ? facts.mandate.id : null,
    registeredBy: who === NO_PERSON ? null : who.userId,
    ownMember: isOwnCase(transition, item, who) && !awaits,
    proposalId: null,
    done: transition.done,
  };
  return { to, decision, awaitsConfirmation: awaits };
}

/** FU settles the item: under a mandate where one covers it, and what it refuses as what it approves. */
const isFinalInFu = ({ when, action, body }: Transition): boolean =>
  when === 'fuDecides' || (body === 'FU' && action === 'reject');

/** All or none: every outcome, or the refusals by the position of the attempt (domain.md: "one stale item and nothing is decided"). */
export function decideAll(
  attempts: readonly { item: Item; request: DecisionRequest; facts: Facts }[],
  who: Who,
): { decided: Decided[] } | { refusals: { index: number; refusal: WorkflowRefusal }[] } {
  const outcomes = attempts.map(({ item, request, facts }) => decide(item, request, who, facts));
  const refusals = outcomes.flatMap((outcome, index) =>
    'refusal' in outcome ? [{ index, refusal: outcome.refusal }] : [],
  );
  if (refusals.length > 0) return { refusals };
  return { decided: outcomes.filter((outcome): outcome is Decided => !('refusal' in outcome)) };
}
