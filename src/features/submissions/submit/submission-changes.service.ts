import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, Not } from 'typeorm';
import { denied } from '../../../domain/access/denied.js';
import type { Who } from '../../../domain/access/roles.js';
import { refuseCpr } from '../../../domain/cpr.js';
import { NOT_FOUND, type Refused, refused } from '../../../domain/refusal.js';
import { SUBMISSION, stepFrom } from '../../../domain/workflow/lifecycle.js';
import { AuditService } from '../../audit/audit.service.js';
import { Decision } from '../../review/decision.entity.js';
import { ownRound } from '../../rounds/extension/own-round.service.js';
import { driftsherreOf } from '../own-driftsherre.js';
import { DRIFTSHERRE_MISSING } from '../refusals.js';
import { lockReporting } from '../reporting-lock.service.js';
import { Submission, type SubmissionState } from '../submission.entity.js';
import { lockCurrent } from './locked-reporting.js';

export interface ChangedSubmission {
  id: number;
  state: SubmissionState;
}

const NOTHING_SUBMITTED = refused('wrong_state', 'Der er ikke indsendt noget, der kan trækkes tilbage.');
const TOO_LATE = refused(
  'deadline_passed',
  'Fristen er udløbet, så indberetningen kan ikke trækkes tilbage. Indsend en rettelse, eller skriv til sekretariatet.',
);
const DECIDED = refused(
  'already_decided',
  'FU eller DAS har truffet en afgørelse om mindst én takst, så indberetningen kan ikke trækkes tilbage.',
);
const REASON_MISSING = refused(
  'reason_required',
  'Skriv, hvorfor indberetningen åbnes igen. Driftsherren kan læse det.',
);
const NOT_REOPENABLE = refused('wrong_state', 'Indberetningen kan ikke åbnes igen, som den står nu.');

/** What happens to a submission after it was sent: withdrawn by its driftsherre, reopened by the secretariat. */
@Injectable()
export class SubmissionChanges {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** Until the announced deadline, and only while no body has decided anything of it. */
  async withdraw(who: Who, year: number, named?: number | null): Promise<ChangedSubmission | Refused> {
    const driftsherre = driftsherreOf(who, named);
    if (driftsherre === null) return DRIFTSHERRE_MISSING;
    const no = denied('submission.withdraw', { driftsherre }, who);
    if (no) return no;
    return this.dataSource.transaction(async (manager) => {
      const round = await ownRound(manager, year, driftsherre, { lock: true });
      if (!round) return NOT_FOUND;
      await lockReporting(manager, driftsherre);
      const current = await lockCurrent(manager, year, driftsherre);
      const state = current && stepFrom(SUBMISSION, 'withdraw', stateOf(current));
      if (!current || !state) return NOTHING_SUBMITTED;
      const [{ now }] = await manager.query('select clock_timestamp() as now');
      if (now > round.announcedDeadline || round.state !== 'open') return TOO_LATE;
      if (await isDecided(manager, current)) return DECIDED;
      return this.change(manager, who, current, { state }, 'submission.withdraw');
    });
  }

  /** So that what is submitted can be corrected after the last deadline. */
  async reopen(who: Who, id: number, reason: string): Promise<ChangedSubmission | Refused> {
    const { manager } = this.dataSource;
    const submission = await manager.findOneBy(Submission, { id });
    if (!submission) return NOT_FOUND;
    const { organisation: driftsherre } = submission;
    const no = denied('submission.reopen', { driftsherre, submitted: submission.state !== 'withdrawn' }, who);
    if (no) return no;
    const reopenReason = reason.trim();
    if (reopenReason === '') return REASON_MISSING;
    const refusal = refuseCpr([reopenReason]);
    if (refusal) return { refusal };
    return this.dataSource.transaction(async (manager) => {
      await lockReporting(manager, driftsherre);
      const current = await lockCurrent(manager, submission.year, driftsherre);
      const state = current?.id === id && stepFrom(SUBMISSION, 'reopen', stateOf(current));
      if (!state) return NOT_REOPENABLE;
      return this.change(manager, who, submission, { state, reopenReason }, 'submission.reopen');
    });
  }

  private async change(
    manager: EntityManager,
    who: Who,
    { id, receipt }: Submission,
    change: { state: SubmissionState; reopenReason?: string },
    action: 'submission.withdraw' | 'submission.reopen',
  ): Promise<ChangedSubmission> {
    await manager.update(Submission, id, change);
    const data = { receipt, ...(change.reopenReason ? { reason: change.reopenReason } : {}) };
    await this.audit.append(manager, { userId: who.userId, action, subject: `submission ${id}`, data });
    return { id, state: change.state };
  }
}

/** What is current is never 'replaced', which no step of the table leads to. */
const stateOf = ({ state }: Submission) => (state === 'replaced' ? 'none' : state);

/** Decisions are kept for good, so one on a takst of this submission shows itself, also when it was undone. */
function isDecided(manager: EntityManager, { id }: Submission): Promise<boolean> {
  return manager
    .createQueryBuilder(Decision, 'decision')
    .innerJoin('decision.item', 'item')
    .where({ body: Not(IsNull()) })
    .andWhere('item.submissionId = :id', { id })
    .getExists();
}
