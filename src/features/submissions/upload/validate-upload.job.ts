import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type JobData, type JobProgress, JobQueue } from '../../../adapters/queue/job-queue.js';
import { readStoredWorkbook } from '../../../adapters/workbook/read-stored-workbook.js';
import { HandlesJob, type RunsJob, type Sweeps } from '../../operations/job-handler.js';
import { CheckUpload } from '../check/check-upload.service.js';
import { bytesOf } from './stored-files.service.js';
import { Upload } from './upload.entity.js';
import { enqueueValidation, stepsOf, VALIDATE_UPLOAD } from './validation-job.js';

const LOST: Awaited<ReturnType<typeof readStoredWorkbook>> = {
  refusal: { code: 'file_gone', message: 'Filen er slettet, før den blev kontrolleret. Upload den igen.' },
};

/** Reads and checks an upload. An upload that is checked or refused already is left as it is. */
@Injectable()
@HandlesJob({ name: VALIDATE_UPLOAD, policy: 'job.validate-upload' })
export class ValidateUploadJob implements RunsJob, Sweeps {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queue: JobQueue,
    private readonly check: CheckUpload,
  ) {}

  async run(data: JobData, progress: (step: JobProgress) => Promise<void>): Promise<void> {
    const id = Number(data.uploadId);
    const { manager } = this.dataSource;
    const upload = await manager.findOneBy(Upload, { id, status: 'received' });
    if (!upload) return;
    const steps = stepsOf(upload.year);
    const tell = (done: 1 | 2 | 3) => progress({ step: steps[done], done, total: steps.length });
    await tell(1);
    const bytes = await bytesOf(manager, upload.sha256);
    const read = bytes ? await readStoredWorkbook(bytes) : LOST;
    await tell(2);
    await this.check.settle(id, read, () => tell(3));
  }

  /** What waits for more than 20 seconds has lost its job. */
  async sweep(): Promise<void> {
    const waiting = await this.dataSource.manager
      .createQueryBuilder(Upload, 'upload')
      .where(`upload.status = 'received' and upload.receivedAt < now() - interval '20 seconds'`)
      .orderBy('upload.id')
      .getMany();
    for (const { id } of waiting) await enqueueValidation(this.queue, id);
  }
}
