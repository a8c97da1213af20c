import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import { type Refused, refused } from '../../../domain/refusal.js';
import { isLate } from '../../../domain/submission-deadlines.js';
import { type ItemState, STATES } from '../../../domain/workflow/states.js';
import { WORKFLOW } from '../../../domain/workflow/workflow.js';
import { AuditService } from '../../audit/audit.service.js';
import { Item } from '../../review/item.entity.js';
import { type NewItem, ReportedItems } from '../../review/workflow/reported-items.service.js';
import { Submission } from '../submission.entity.js';
import type { LockedReporting } from './locked-reporting.js';
import { receiptNumber } from './receipt.js';

/** What is submitted: an upload's lines as items, or nothing. */
export interface NewSubmission {
  year: number;
  driftsherre: number;
  uploadId: number | null;
  hash: string;
  /** The revision during the year that it is of; null: the yearly round. */
  revisionId: number | null;
  itemsOf(submissionId: number): NewItem[];
}

/** What is approved can be revised, but not left out. */
const REPLACEABLE = WORKFLOW.filter(({ action }) => action === 'submit')
  .flatMap(({ from }) => from)
  .filter((state) => state !== 'approved');

/** Makes a submission the current one, and its lines items. Within the transaction that let it in. */
@Injectable()
export class StoreSubmission {
  constructor(
    private readonly reported: ReportedItems,
    private readonly audit: AuditService,
  ) {}

  /** A refusal leaves rows behind that the caller must roll back. */
  async store(
    manager: EntityManager,
    who: Who,
    { round, current, now }: LockedReporting,
    submitted: NewSubmission,
  ): Promise<Submission | Refused> {
    const { year, driftsherre: organisation, uploadId, hash, revisionId } = submitted;
    const number = 1 + (await manager.countBy(Submission, { year, organisation }));
    if (current) await manager.update(Submission, current.id, { state: 'replaced' });
    const submission = await manager.save(Submission, {
      year,
      organisation,
      uploadId,
      nothingToReport: uploadId === null,
      state: 'submitted' as const,
      receipt: receiptNumber(year, organisation, number),
      hash,
      submittedBy: who.userId,
      submittedAt: now,
      late: revisionId === null && isLate(round, now),
      revisionId,
    });
    const items = submitted.itemsOf(submission.id);
    const no =
      (await this.refuseGone(manager, current, items)) ?? (await this.bringIn(manager, who, submission, items));
    if (no) return no;
    await this.audit.append(manager, {
      userId: who.userId,
      action: uploadId === null ? 'submission.nothing' : 'submission.create',
      subject: `submission ${submission.id}`,
      data: { receipt: submission.receipt, uploadId, hash, lines: items.length, late: submission.late },
    });
    return submission;
  }

  /** A line that is decided, or lies with DAS, can't be left out any more than it can be changed. */
  private async refuseGone(manager: EntityManager, current: Submission | null, items: readonly NewItem[]) {
    if (!current) return null;
    const settled = await manager.findBy(Item, [
      { submissionId: current.id, state: Not(In(REPLACEABLE)) },
      { submissionId: current.id, inForceId: Not(IsNull()) },
    ]);
    const kept = new Set(items.map(({ lineKey }) => lineKey));
    const gone = settled.find(({ lineKey }) => !kept.has(lineKey));
    return gone ? lineSettled(gone.lineKey, gone.state) : null;
  }

  private async bringIn(manager: EntityManager, who: Who, { id, year }: Submission, items: readonly NewItem[]) {
    const known = await manager.findBy(Item, { year, lineKey: In(items.map(({ lineKey }) => lineKey)) });
    const byKey = new Map(known.map((item) => [item.lineKey, item]));
    const isSame = (item: NewItem) => byKey.get(item.lineKey)?.contentHash === item.contentHash;
    const kept = items.filter(isSame).map(({ lineKey, lineId }) => ({ id: byKey.get(lineKey)?.id ?? 0, lineId }));
    const steps = items
      .filter((item) => !isSame(item))
      .map((item) => ({
        item,
        request: { action: 'submit' as const, contentHash: item.contentHash, declaration: true, openErrors: 0 },
      }));
    if (kept.length > 0) await this.reported.carryOver(manager, id, kept);
    const stepped = steps.length > 0 ? await this.reported.stepAll(manager, who, steps) : { items: 0 };
    return 'refusal' in stepped ? stepped : null;
  }
}

const lineSettled = (lineKey: string, state: ItemState): Refused =>
  refused(
    'line_settled',
    `Linje ${lineKey} mangler, men dens takst står som »${STATES[state].label}«. Tag linjen med igen, eller bed om at få taksten sendt tilbage.`,
  );
