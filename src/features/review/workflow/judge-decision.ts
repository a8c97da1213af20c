import type { EntityManager } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import { mandateHasExpired } from '../../../domain/mandates/mandate.js';
import { NOT_FOUND, type Refused, refused } from '../../../domain/refusal.js';
import { type Decided, decide, type Outcome } from '../../../domain/workflow/decide.js';
import type { DecisionRequest } from '../../../domain/workflow/facts.js';
import { refuse } from '../../../domain/workflow/refusals.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import type { Item } from '../item.entity.js';
import { isLive } from '../item.entity.js';
import { holdProposals } from '../proposals/standing-proposals.js';
import { type ItemWithFacts, withFacts } from './item-facts.js';
import { danishDay, holdMandates } from './standing-facts.js';
import type { DecisionOnItems } from './workflow.service.js';

/** What is to be stored: one outcome for each item. */
export interface Judged {
  candidates: ItemWithFacts[];
  outcomes: Decided[];
}

/** Asks the workflow about each item of a request, all of them locked by the caller. The first no is the answer. */
export async function judge(
  manager: EntityManager,
  who: Who,
  request: DecisionOnItems,
  locked: readonly Item[],
): Promise<Judged | Refused> {
  const asked = new Map(request.items.map((item) => [item.id, item]));
  const items = locked.filter(({ id }) => asked.has(id));
  if (!items.every(isLive)) return { refusal: refuse('stale') };
  const meeting = await meetingOf(manager, request.meetingId ?? null);
  if (meeting === undefined) return NOT_FOUND;
  if (meeting && items.some(({ year }) => year !== meeting.year)) return OTHER_YEAR;
  const today = await danishDay(manager);
  if (request.action === 'delegate' && mandateHasExpired({ until: request.limits?.until ?? null }, today))
    return IN_THE_PAST;
  await holdMandates(manager);
  if (request.action === 'confirm') await holdProposals(manager, [...asked.keys()]);
  const candidates = await withFacts(manager, items, meeting);
  const outcomes: Decided[] = [];
  for (const candidate of candidates) {
    const outcome = outcomeOf(candidate, requestFor(request, asked.get(candidate.item.id)), who);
    if ('refusal' in outcome) return { refusal: outcome.refusal };
    outcomes.push(outcome);
  }
  return { candidates, outcomes };
}

/** What is only proposed, and what holds. */
export function parted({ candidates, outcomes }: Judged): [proposed: Judged, held: Judged] {
  const [proposed, held]: [Judged, Judged] = [NOTHING(), NOTHING()];
  for (const [i, outcome] of outcomes.entries()) {
    const part = outcome.awaitsConfirmation ? proposed : held;
    part.candidates.push(candidates[i] as ItemWithFacts);
    part.outcomes.push(outcome);
  }
  return [proposed, held];
}

const NOTHING = (): Judged => ({ candidates: [], outcomes: [] });

/** Locked, so that it can't be closed while something is decided in it. undefined: there is no such meeting. */
async function meetingOf(manager: EntityManager, id: number | null): Promise<Meeting | null | undefined> {
  if (id === null) return null;
  return (await manager.findOne(Meeting, { where: { id }, lock: { mode: 'pessimistic_read' } })) ?? undefined;
}

const IN_THE_PAST = refused('mandate_past', 'Mandatets sidste dag er allerede gået. Vælg en dag fra i dag og frem.');
const OTHER_YEAR = refused('wrong_meeting', 'Mødet hører til et andet takstår. Vælg et møde i dette takstår.');

function requestFor(request: DecisionOnItems, item: DecisionOnItems['items'][number] | undefined): DecisionRequest {
  const { action, comment, written } = request;
  const seen = item?.seenState === undefined ? {} : { seenState: item.seenState };
  const { contentHash = '', proposalId } = item ?? {};
  return { action, contentHash, proposalId, comment: comment ?? null, written: written ?? false, ...seen };
}

function outcomeOf(candidate: ItemWithFacts, request: DecisionRequest, who: Who): Outcome {
  const { judged, facts } = candidate;
  const moved = request.seenState !== undefined && request.seenState !== judged.state;
  const outcome = decide(judged, request, who, facts);
  if (!('refusal' in outcome)) return outcome;
  const isGone = request.action === 'confirm' && facts.proposal === null && outcome.refusal.kind === 'conflict';
  return moved || isGone || cameSecond(candidate, request, who) ? { refusal: refuse('stale') } : outcome;
}

/** True where it could have been done before the latest decision: somebody else was first. */
function cameSecond({ judged, facts }: ItemWithFacts, request: DecisionRequest, who: Who): boolean {
  if (!facts.latest) return false;
  const before = { ...judged, state: facts.latest.from };
  return !('refusal' in decide(before, request, who, { ...facts, latest: null }));
}
