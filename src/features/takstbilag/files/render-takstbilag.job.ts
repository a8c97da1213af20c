import { Injectable } from '@nestjs/common';
import { type JobData, JobQueue } from '../../../adapters/queue/job-queue.js';
import { HandlesJob, type RunsJob, type Sweeps } from '../../operations/job-handler.js';
import { EditionFiles } from './edition-files.service.js';
import { RENDER_TAKSTBILAG, renderJobId } from './render-job.js';

/** Writes the files of an edition that was made. */
@Injectable()
@HandlesJob({ name: RENDER_TAKSTBILAG, policy: 'job.render-takstbilag' })
export class RenderTakstbilagJob implements RunsJob, Sweeps {
  constructor(
    private readonly files: EditionFiles,
    private readonly queue: JobQueue,
  ) {}

  run({ editionId }: JobData): Promise<void> {
    return this.files.write(Number(editionId));
  }

  async sweep(): Promise<void> {
    for (const editionId of await this.files.waiting())
      await this.queue.add(RENDER_TAKSTBILAG, renderJobId(editionId), { editionId });
  }
}
