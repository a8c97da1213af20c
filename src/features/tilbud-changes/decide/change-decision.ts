import type { EntityManager } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import { NOT_FOUND, type Refused, refused } from '../../../domain/refusal.js';
import { missingIn } from '../../../domain/tilbud-changes/missing-in.js';
import { stepFrom, TILBUD_CHANGE } from '../../../domain/workflow/lifecycle.js';
import { refuse } from '../../../domain/workflow/refusals.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import type { TilbudChangeRow } from '../tilbud-change.entity.js';

/** What is decided of one request, as it was seen. */
export interface ChangeDecision {
  id: number;
  contentHash: string;
  /** Where it stood on the page that was acted on; another state by now is stale. Not said: what is decided may be decided anew. */
  seenState?: TilbudChangeRow['state'];
  outcome: 'approved' | 'refused';
  /** Required where it is not approved. */
  grounds: string | null;
}

/** Where DAS decided: in an open meeting, in writing, or before the system, as its minutes say. Exactly one of them. */
export interface DecidedWhere {
  meetingId?: number | null;
  written?: boolean;
  minutes?: string | null;
  /** The day, where it is not that of the meeting or today. */
  decidedOn?: string | null;
}

/** Why nothing can be registered as decided there, or null. */
export async function refuseWhere(
  manager: EntityManager,
  { meetingId = null, written = false, minutes = null }: DecidedWhere,
): Promise<Refused | null> {
  const named = [meetingId !== null, written, (minutes ?? '').trim() !== ''].filter(Boolean).length;
  if (named !== 1) return WHERE_MISSING;
  if (meetingId === null) return null;
  const meeting = await manager.findOne(Meeting, { where: { id: meetingId }, lock: { mode: 'pessimistic_read' } });
  if (!meeting) return NOT_FOUND;
  if (meeting.body !== 'DAS') return WRONG_MEETING;
  return meeting.state === 'closed' ? { refusal: refuse('meeting_closed') } : null;
}

/** Why a request can't be decided so, or null. */
export function refuseDecision(
  who: Who,
  change: TilbudChangeRow,
  { contentHash, seenState, outcome, grounds }: ChangeDecision,
): Refused | null {
  const { title, state, reportedBy } = change;
  if (contentHash !== change.contentHash) return stale(title);
  if (seenState !== undefined && seenState !== state) return moved(title, state);
  if (!stepFrom(TILBUD_CHANGE, outcome === 'approved' ? 'approve' : 'refuse', state)) return wrongState(title, state);
  if (reportedBy === who.userId) return OWN_REQUEST;
  if (outcome === 'refused' && (grounds ?? '').trim() === '')
    return refused('comment_required', `Skriv, hvorfor ændringen af ${title} ikke godkendes.`);
  const [missing] = outcome === 'approved' ? missingIn(change) : [];
  return missing
    ? refused('incomplete', `${title} mangler oplysninger og kan ikke godkendes endnu: ${missing.message}`)
    : null;
}

const WHERE_MISSING = refused(
  'meeting_required',
  'Vælg det møde, hvor DAS traf afgørelsen, eller skriftlig behandling, eller skriv, hvilket referat den står i.',
);
const WRONG_MEETING = refused('wrong_meeting', 'Ind- og udmeldinger afgøres af DAS. Vælg et møde i DAS.');
const OWN_REQUEST = refused(
  'own_submission',
  'Du har selv meldt ændringen og kan ikke registrere afgørelsen. Lad et medlem af DAS eller en anden i sekretariatet gøre det.',
);
const stale = (title: string): Refused =>
  refused('stale', `Meldingen om ${title} er ændret, siden du åbnede den. Intet er besluttet. Se den nye.`);
const moved = (title: string, state: TilbudChangeRow['state']): Refused =>
  refused('stale', `${title} står nu som »${TILBUD_CHANGE.states[state].label}«. Intet er besluttet. Se den igen.`);
const wrongState = (title: string, state: TilbudChangeRow['state']): Refused =>
  refused('change_decided', `${title} står som »${TILBUD_CHANGE.states[state].label}« og kan ikke afgøres sådan nu.`);
