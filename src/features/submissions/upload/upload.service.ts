import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { JobQueue } from '../../../adapters/queue/job-queue.js';
import { denied } from '../../../domain/access/denied.js';
import type { Who } from '../../../domain/access/roles.js';
import { refuseCpr } from '../../../domain/cpr.js';
import { isRefused, NOT_FOUND, type Refused } from '../../../domain/refusal.js';
import { isExtended } from '../../../domain/submission-deadlines.js';
import { cleanFileName, type ReceivedFile } from '../../../web/received-file.js';
import { AuditService } from '../../audit/audit.service.js';
import { Clock } from '../../operations/clock.js';
import { Item } from '../../review/item.entity.js';
import { openRevision } from '../../revisions/open-revision.service.js';
import { ownRound } from '../../rounds/extension/own-round.service.js';
import { driftsherreOf } from '../own-driftsherre.js';
import { DRIFTSHERRE_MISSING, EMPTY_FILE, NO_FILE, UPLOAD_CLOSED } from '../refusals.js';
import { lockReporting } from '../reporting-lock.service.js';
import { Submission } from '../submission.entity.js';
import { currentSubmission } from '../submit/current-submission.js';
import { keepBytes } from './stored-files.service.js';
import { Upload, type UploadStatus } from './upload.entity.js';
import { enqueueValidation } from './validation-job.js';

/** Receives filled takstskemaer and finds them again. */
@Injectable()
export class UploadService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  /** Stores the file as it came, to be read by a job. The newest file once more is the upload that is there. */
  async receive(
    who: Who,
    year: number,
    file: ReceivedFile | undefined,
    { note, driftsherre: named }: { note?: string | null | undefined; driftsherre?: number | null | undefined } = {},
  ): Promise<{ id: number; status: UploadStatus } | Refused> {
    const driftsherre = driftsherreOf(who, named);
    if (driftsherre === null) return DRIFTSHERRE_MISSING;
    const no = denied('upload.create', { driftsherre }, who);
    if (no) return no;
    // A form sent without a choice has a file without a name.
    if (!file || (file.bytes.length === 0 && file.name === '')) return NO_FILE;
    if (file.bytes.length === 0) return EMPTY_FILE;
    const refusal = refuseCpr([file.name, note ?? null]);
    if (refusal) return { refusal };
    const stored = await this.dataSource.transaction((manager) =>
      this.store(manager, who, { year, driftsherre, file, note: note?.trim() || null }),
    );
    if (!isRefused(stored) && stored.status === 'received') await enqueueValidation(this.queue, stored.id);
    return stored;
  }

  private async store(manager: EntityManager, who: Who, { year, driftsherre, file, note }: NewUpload) {
    const round = await ownRound(manager, year, driftsherre, { lock: true });
    if (!round) return NOT_FOUND;
    await lockReporting(manager, driftsherre);
    const current = await currentSubmission(manager, year, driftsherre);
    const lastly = current?.state === 'reopened' || isExtended(round, await this.clock.now(manager));
    const revision = round.state === 'open' ? null : await openRevision(manager, year, driftsherre);
    if (round.state !== 'open' && !(round.state === 'closed' && lastly) && !revision) return UPLOAD_CLOSED;
    const hash = await keepBytes(manager, file.bytes);
    const [newest] = await newestUploads(manager, year, driftsherre);
    const revisionId = revision?.id ?? null;
    if (newest?.sha256 === hash && newest.revisionId === revisionId && (await isGoodAsNew(manager, newest)))
      return { id: newest.id, status: newest.status };
    const { id, number } = await manager.save(Upload, {
      year,
      organisation: driftsherre,
      number: (newest?.number ?? 0) + 1,
      userId: who.userId,
      fileName: cleanFileName(file.name),
      sha256: hash,
      note,
      revisionId,
    });
    await this.audit.append(manager, {
      userId: who.userId,
      action: 'upload.create',
      subject: `upload ${id}`,
      data: { year, driftsherre, number, sha256: hash, size: file.bytes.length, revisionId },
    });
    return { id, status: 'received' as const };
  }

  /** An upload that the person may see, with who sent it. */
  async find(who: Who, id: number): Promise<Upload | Refused> {
    if (id > LARGEST_ID) return NOT_FOUND;
    const { manager } = this.dataSource;
    const upload = await manager.findOne(Upload, { where: { id }, relations: { organisationRow: true, user: true } });
    if (upload?.kind !== 'report') return NOT_FOUND;
    const submissions = await manager.findBy(Submission, { uploadId: id });
    const submitted = submissions.some(({ state }) => state !== 'withdrawn');
    return denied('upload.read', { driftsherre: upload.organisation, submitted }, who) ?? upload;
  }

  /** The uploads of a driftsherre for a year, the newest first. */
  async ofDriftsherre(who: Who, year: number, driftsherre: number): Promise<Upload[] | Refused> {
    const no = denied('upload.read', { driftsherre }, who);
    return no ?? newestUploads(this.dataSource.manager, year, driftsherre);
  }
}

/** What an id's column can hold: asked for more, the database would throw. */
const LARGEST_ID = 2 ** 31 - 1;

interface NewUpload {
  year: number;
  driftsherre: number;
  file: ReceivedFile;
  note: string | null;
}

function newestUploads(manager: EntityManager, year: number, organisation: number): Promise<Upload[]> {
  return manager.find(Upload, {
    where: { kind: 'report', year, organisation },
    relations: { user: true },
    order: { id: 'DESC' },
  });
}

/** The same file would be judged the same: unless it was turned away, or takster were sent back since (R68). */
async function isGoodAsNew(manager: EntityManager, { status, year, organisation }: Upload): Promise<boolean> {
  if (status !== 'checked') return status === 'received';
  const returned = ['sent_back', 'rejected'] as const;
  return !(await manager.existsBy(
    Item,
    returned.map((state) => ({ year, organisation, state })),
  ));
}
