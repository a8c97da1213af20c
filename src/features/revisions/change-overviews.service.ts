import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Who } from '../../domain/access/roles.js';
import { previousOf } from '../../domain/predecessors.js';
import { isRefused, NOT_FOUND, type Refused } from '../../domain/refusal.js';
import { type ChangeOverview, changeOverview, type OverviewInput } from '../../domain/revision/change-overview.js';
import { asApproved, previousLine } from '../review/approved/approved-lines.service.js';
import { ApprovedTakst } from '../review/approved/approved-takst.entity.js';
import { Item } from '../review/item.entity.js';
import { CheckedUpload } from '../submissions/check/checked-upload.service.js';
import { Submission } from '../submissions/submission.entity.js';
import { Upload } from '../submissions/upload/upload.entity.js';
import { UploadService } from '../submissions/upload/upload.service.js';
import { Revision } from './revision.entity.js';

/** With the driftsherre as the papers of a meeting call it. */
export type SubmittedOverview = ChangeOverview & { shortName: string };

/** The overview of changes of an upload in a revision: before it is submitted, and ever after as it was then. */
@Injectable()
export class ChangeOverviews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly uploads: UploadService,
    private readonly checked: CheckedUpload,
  ) {}

  /** NOT_FOUND also for an upload of the yearly round, and for one that could not be read. */
  async ofUpload(who: Who, uploadId: number): Promise<ChangeOverview | Refused> {
    const upload = await this.uploads.find(who, uploadId);
    if (isRefused(upload)) return upload;
    return (await this.overview(upload)) ?? NOT_FOUND;
  }

  /** Of what is submitted in a revision, for a meeting; null: no revision. Whether it may be seen is the caller's to ask. */
  async ofSubmitted(manager: EntityManager, uploadId: number): Promise<SubmittedOverview | null> {
    const upload = await manager.findOne(Upload, { where: { id: uploadId }, relations: { organisationRow: true } });
    const overview = upload && (await this.overview(upload, manager));
    return overview && { ...overview, shortName: upload.organisationRow.shortName };
  }

  private async overview(
    upload: Upload,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ChangeOverview | null> {
    const { id, year, organisation, revisionId, status, organisationRow } = upload;
    if (revisionId === null || status !== 'checked') return null;
    const { appliesFrom, reason } = await manager.findOneByOrFail(Revision, { id: revisionId });
    const { context } = await this.checked.load(id, manager);
    const submission = await manager.findOne(Submission, { where: { uploadId: id }, order: { id: 'DESC' } });
    const items = submission ? await manager.findBy(Item, { submissionId: submission.id, kind: 'revision' }) : [];
    return changeOverview({
      year,
      driftsherre: { code: organisation, name: organisationRow.name },
      appliesFrom,
      reason,
      pl: context.pl,
      groups: context.groups,
      inForce: await inForceAt(manager, upload, submission?.submittedAt ?? null),
      lastYear: new Map(context.lines.map((line) => [line.lineKey, previousOf(line, context)])),
      explanations: new Map([
        ...[...context.explanations].map(([key, { cause, text }]) => [key, { cause, text }] as const),
        ...items.flatMap(({ lineKey, explanation }) => (explanation ? [[lineKey, explanation] as const] : [])),
      ]),
      states: new Map(items.map(({ lineKey, state }) => [lineKey, state])),
    });
  }
}

/** What was in force of a driftsherre's takster at a moment, without what was taken back; null: now. */
async function inForceAt(
  manager: EntityManager,
  { year, organisation }: Upload,
  at: Date | null,
): Promise<OverviewInput['inForce']> {
  const approved = await manager
    .createQueryBuilder(ApprovedTakst, 'approved')
    .innerJoinAndSelect('approved.item', 'item')
    .innerJoinAndSelect('approved.line', 'line')
    .where('item.year = :year and item.organisation = :organisation', { year, organisation })
    .andWhere('approved.approvedAt <= coalesce(:at, now())', { at })
    .andWhere('not exists (select 1 from decision undoing where undoing.undoes = approved.decision_id)')
    .orderBy('approved.id')
    .getMany();
  const newest = new Map(approved.map((one) => [one.item.lineKey, one]));
  return new Map(
    [...newest].map(([lineKey, inForce]) => {
      const item = asApproved({ ...inForce.item, inForce });
      return [lineKey, { line: item.line, previous: previousLine(item) }];
    }),
  );
}
