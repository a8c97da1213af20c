import { Injectable } from '@nestjs/common';
import { DataSource, In, Not } from 'typeorm';
import { may } from '../../../../domain/access/policy.js';
import type { Who } from '../../../../domain/access/roles.js';
import { isRefused, NOT_FOUND, type Refused } from '../../../../domain/refusal.js';
import { Clock } from '../../../operations/clock.js';
import { Organisation } from '../../../organisations/organisation.entity.js';
import { ItemQuestions, type QuestionOnItem } from '../../../questions/item-questions.service.js';
import { Decision } from '../../../review/decision.entity.js';
import { Item } from '../../../review/item.entity.js';
import { openRevision } from '../../../revisions/open-revision.service.js';
import type { Revision } from '../../../revisions/revision.entity.js';
import { RevisionOpening } from '../../../revisions/revision-opening.service.js';
import { type OwnRound, ownRound } from '../../../rounds/extension/own-round.service.js';
import { Round } from '../../../rounds/round.entity.js';
import { CheckedUpload } from '../../check/checked-upload.service.js';
import type { JudgedUpload } from '../../check/judged-upload.js';
import { Rechecks, type Told, type ToldRecheck } from '../../recheck/rechecks.service.js';
import type { Submission } from '../../submission.entity.js';
import { Submissions } from '../../submissions.service.js';
import type { Upload } from '../../upload/upload.entity.js';
import { UploadService } from '../../upload/upload.service.js';

/** A reported takst with the decision of a body that gave it its state. */
export interface ReportedItem {
  item: Item;
  decision: Decision | null;
}

/** All that the page of a driftsherre's reporting for a year shows. */
export interface Reporting {
  /** With the driftsherre's own deadlines. */
  round: OwnRound;
  organisation: Organisation;
  now: Date;
  /** Newest first. */
  uploads: Upload[];
  newest: Upload | null;
  /** The newest upload as it is judged now; null unless it is checked. */
  judged: JudgedUpload | null;
  /** What counts: submitted, or reopened. */
  submission: Submission | null;
  items: ReportedItem[];
  /** What waits for an answer first. */
  questions: QuestionOnItem[];
  /** What parameters that moved since came to, newest first. */
  rechecks: ToldRecheck[];
  /** The revision during the year that is open; null: none is. */
  revision: Revision | null;
  /** Why none can be begun; null: one can. */
  noRevision: Refused | null;
  /** Other years with a round. */
  years: number[];
}

/** Where a driftsherre's reporting stands. */
@Injectable()
export class ReportingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly uploads: UploadService,
    private readonly checked: CheckedUpload,
    private readonly submissions: Submissions,
    private readonly rechecks: Rechecks,
    private readonly revisions: RevisionOpening,
    private readonly questions: ItemQuestions,
  ) {}

  /** The takstår that is reported for now: the newest round that is open, else the newest that was. */
  async currentYear(): Promise<number | null> {
    const rounds = await this.dataSource.manager.find(Round, {
      where: { state: Not('planned') },
      order: { year: 'DESC' },
    });
    return (rounds.find(({ state }) => state === 'open') ?? rounds[0])?.year ?? null;
  }

  /** The driftsherrer among which the person chooses: those one reports for; all for the secretariat. */
  async choices(who: Who): Promise<Organisation[]> {
    const all = await this.dataSource.manager.find(Organisation, { order: { name: 'ASC' } });
    return all.filter(({ code }) => may('upload.create', { driftsherre: code }, who).allowed);
  }

  /** NOT_FOUND where the person neither reports for the driftsherre nor is of the secretariat. */
  async of(who: Who, year: number, driftsherre: number): Promise<Reporting | Refused> {
    if (!may('upload.create', { driftsherre }, who).allowed) return NOT_FOUND;
    const { manager } = this.dataSource;
    const [round, organisation, uploads, now] = await Promise.all([
      ownRound(manager, year, driftsherre),
      manager.findOneBy(Organisation, { code: driftsherre }),
      this.uploads.ofDriftsherre(who, year, driftsherre),
      this.clock.now(),
    ]);
    if (!round || round.state === 'planned' || !organisation || isRefused(uploads)) return NOT_FOUND;
    const revision = round.state === 'open' ? null : await openRevision(manager, year, driftsherre);
    const newest = uploads.find(({ revisionId }) => !revision || revisionId === revision.id) ?? null;
    const submission = await this.currentSubmission(who, year, driftsherre);
    return {
      round,
      organisation,
      now,
      uploads,
      newest,
      judged: newest?.status === 'checked' ? await this.checked.judge(newest.id) : null,
      submission,
      items: await this.itemsOf(year, driftsherre),
      questions: await this.questions.ofDriftsherre(year, driftsherre),
      rechecks: await this.rechecks.of(year, toldOf(submission, newest)),
      revision,
      noRevision: round.state === 'open' ? NOT_FOUND : await this.revisions.refuse(year, driftsherre),
      years: await this.otherYears(year),
    };
  }

  private async currentSubmission(who: Who, year: number, driftsherre: number): Promise<Submission | null> {
    const current = await this.submissions.current(year, driftsherre);
    const found = current && (await this.submissions.find(who, current.id));
    return found && !isRefused(found) ? found : null;
  }

  private async itemsOf(year: number, organisation: number): Promise<ReportedItem[]> {
    const { manager } = this.dataSource;
    const items = await manager.find(Item, {
      where: { year, organisation },
      relations: { line: true },
      order: { line: { row: 'ASC' } },
    });
    const decisions = await manager.find(Decision, {
      where: { itemId: In(items.map(({ id }) => id)), body: In(['FU', 'DAS']) },
      order: { id: 'ASC' },
    });
    const latest = new Map(decisions.map((decision) => [decision.itemId, decision]));
    return items.map((item) => ({ item, decision: decisionOn(item, latest.get(item.id)) }));
  }

  private async otherYears(year: number): Promise<number[]> {
    const rounds = await this.dataSource.manager.find(Round, {
      where: { year: Not(year), state: Not('planned') },
      order: { year: 'DESC' },
    });
    return rounds.map((round) => round.year);
  }
}

/** What counts, and beside it a draft. */
function toldOf(submission: Submission | null, newest: Upload | null): Told[] {
  const submitted = submission?.uploadId
    ? [{ uploadId: submission.uploadId, submittedAt: submission.submittedAt }]
    : [];
  const isDraft = newest !== null && newest.id !== submission?.uploadId;
  return isDraft ? [...submitted, { uploadId: newest.id, submittedAt: null }] : submitted;
}

/** A decision on content that was replaced since does not carry over. */
function decisionOn(item: Item, decision: Decision | undefined): Decision | null {
  return decision && decision.contentHash === item.contentHash && decision.toState === item.state ? decision : null;
}
