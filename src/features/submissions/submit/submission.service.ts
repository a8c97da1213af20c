import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, MoreThan, Not } from 'typeorm';
import { denied } from '../../../domain/access/denied.js';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused, type Refused, refused } from '../../../domain/refusal.js';
import { refuse } from '../../../domain/workflow/refusals.js';
import { openRevision } from '../../revisions/open-revision.service.js';
import { SheetChanges } from '../../tilbud-changes/report/sheet-changes.service.js';
import { DecidedLineage } from '../../tilbud-changes/told/decided-lineage.service.js';
import { CheckedUpload } from '../check/checked-upload.service.js';
import type { JudgedUpload } from '../check/judged-upload.js';
import { explanationsMissing } from '../check/verdict.js';
import { LineRow } from '../line.entity.js';
import { NOT_CHECKED } from '../refusals.js';
import { Upload } from '../upload/upload.entity.js';
import { UploadService } from '../upload/upload.service.js';
import { allOrNothing } from './all-or-nothing.js';
import { isSameSubmission, lockedReporting } from './locked-reporting.js';
import { type Receipt, receiptOf } from './receipt.js';
import { StoreSubmission } from './store-submission.service.js';
import { fingerprintOf, itemsOf } from './submission-items.js';

/** What is asked of a submission. */
export interface SubmissionRequest {
  uploadId: number;
  declaration: boolean;
}

const NEWER_UPLOAD = refused(
  'newer_upload',
  'Der er uploadet et nyere takstskema siden. Åbn det nyeste, og indsend det i stedet.',
);
const OTHER_YEAR = refused('other_year', 'Takstskemaet hører til en anden runde. Åbn det fra den runde, det gælder.');

/** Submits a checked upload: its lines become items, and what is flagged waits for FU. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly uploads: UploadService,
    private readonly checked: CheckedUpload,
    private readonly storing: StoreSubmission,
    private readonly decided: DecidedLineage,
    private readonly changes: SheetChanges,
  ) {}

  /** Judged again as of now, in the transaction that stores it. The same submission once more answers the same receipt. */
  async submit(who: Who, year: number, { uploadId, declaration }: SubmissionRequest): Promise<Receipt | Refused> {
    const upload = await this.uploads.find(who, uploadId);
    if (isRefused(upload)) return upload;
    const no = denied('submission.create', { driftsherre: upload.organisation }, who);
    if (no) return no;
    if (upload.year !== year) return OTHER_YEAR;
    if (!declaration) return DECLARATION_MISSING;
    return allOrNothing(this.dataSource, (manager) => this.submitWithin(manager, who, upload));
  }

  private async submitWithin(manager: EntityManager, who: Who, upload: Upload): Promise<Receipt | Refused> {
    const { id: uploadId, year, organisation: driftsherre } = upload;
    const reporting = await lockedReporting(manager, year, driftsherre);
    if (isRefused(reporting)) return reporting;
    const stands = await refuseUnlessNewest(manager, upload);
    if (stands) return stands;
    const lines = await manager.find(LineRow, { where: { uploadId }, order: { row: 'ASC' } });
    await this.decided.record(manager, who, { year, driftsherre, lines });
    const judged = await this.checked.judge(uploadId, manager);
    const hash = fingerprintOf(judged, itemsOf(judged, 0));
    const { current } = reporting;
    if (isSameSubmission(current, hash, uploadId)) return receiptOf(current);
    const closed = upload.revisionId === null ? reporting.closed : await refuseRevision(manager, upload);
    if (closed) return closed;
    if (judged.counts.fejl + judged.counts.forklar > 0) return errorsRemain(judged);
    const submission = await this.storing.store(manager, who, reporting, {
      year,
      driftsherre,
      uploadId,
      hash,
      revisionId: upload.revisionId,
      itemsOf: (submissionId) => itemsOf(judged, submissionId),
    });
    if (isRefused(submission)) return submission;
    const isRevision = upload.revisionId !== null;
    await this.changes.refresh(manager, who, { year, driftsherre, rows: upload.tilbudChanges, isRevision });
    return receiptOf(submission);
  }
}

/** Only the newest upload can be submitted; one that was refused as a file does not count. */
async function refuseUnlessNewest(manager: EntityManager, { id, year, organisation }: Upload): Promise<Refused | null> {
  const checked = await manager.existsBy(Upload, { id, status: 'checked' });
  if (!checked) return NOT_CHECKED;
  const newer = await manager.existsBy(Upload, {
    kind: 'report',
    year,
    organisation,
    id: MoreThan(id),
    status: Not('refused'),
  });
  return newer ? NEWER_UPLOAD : null;
}

/** The deadlines of the round do not bind a revision: it is let in as long as it is open, on the day that it is opened for. */
async function refuseRevision(manager: EntityManager, upload: Upload): Promise<Refused | null> {
  const open = await openRevision(manager, upload.year, upload.organisation);
  if (!open) return REVISION_OVER;
  return open.id === upload.revisionId ? null : OTHER_REVISION;
}

const REVISION_OVER = refused(
  'revision_over',
  'Revisionen er afgjort. Begynd en ny revision, hvis der er mere, der skal ændres.',
);
const OTHER_REVISION = refused(
  'other_revision',
  'Revisionens dato eller begrundelse er ændret, siden filen blev uploadet. Upload takstskemaet igen, og indsend det.',
);

const DECLARATION_MISSING = { refusal: refuse('declaration_required') };

/** Refused with what is missing, in numbers; the upload's own page says where. */
function errorsRemain({ counts: { fejl, forklar }, lines }: JudgedUpload): Refused {
  const mend = fejl > 0 ? `${fejl} fejl skal rettes` : '';
  const missing = [mend, explanationsMissing(forklar, lines)].filter((part) => part !== '').join(', og ');
  return refused('errors_remain', `${missing}, før der kan indsendes.`);
}
