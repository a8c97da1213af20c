import { type EntityManager, In } from 'typeorm';
import { NOT_FOUND, type Refused } from '../../../domain/refusal.js';
import { refuseSubmission } from '../../../domain/submission-deadlines.js';
import { type OwnRound, ownRound } from '../../rounds/extension/own-round.service.js';
import { lockReporting } from '../reporting-lock.service.js';
import { Submission } from '../submission.entity.js';

/** The reporting of a driftsherre: its round and what is current, locked until the transaction ends. */
export interface LockedReporting {
  /** With the driftsherre's own deadlines. */
  round: OwnRound;
  current: Submission | null;
  now: Date;
  /** Why nothing is let in now, by state or deadline; null: it is. */
  closed: Refused | null;
}

/** The round locked against change, the driftsherre's submissions against each other; NOT_FOUND without a round. */
export async function lockedReporting(
  manager: EntityManager,
  year: number,
  driftsherre: number,
): Promise<LockedReporting | Refused> {
  const round = await ownRound(manager, year, driftsherre, { lock: true });
  if (!round) return NOT_FOUND;
  await lockReporting(manager, driftsherre);
  const current = await lockCurrent(manager, year, driftsherre);
  // The time the locks were had, not the time the transaction began: whoever waited past a deadline is late.
  const [{ now }] = await manager.query('select clock_timestamp() as now');
  const standing = current ? (current.state === 'reopened' ? 'reopened' : 'submitted') : 'none';
  const refusal = refuseSubmission(round, standing, now);
  return { round, current, now, closed: refusal && { refusal } };
}

/** What is current already says the same: it is answered again, also when it came in at the last moment. */
export function isSameSubmission(
  current: Submission | null,
  hash: string,
  uploadId: number | null,
): current is Submission {
  return current?.state === 'submitted' && current.uploadId === uploadId && current.hash === hash;
}

/** The current submission, locked before its items are, as decisions do it too. */
export function lockCurrent(manager: EntityManager, year: number, organisation: number): Promise<Submission | null> {
  return manager.findOne(Submission, {
    where: { year, organisation, state: In(['submitted', 'reopened']) },
    lock: { mode: 'pessimistic_write' },
  });
}
