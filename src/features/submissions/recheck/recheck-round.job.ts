import { Injectable } from '@nestjs/common';
import type { JobData } from '../../../adapters/queue/job-queue.js';
import { HandlesJob, type RunsJob, type Sweeps } from '../../operations/job-handler.js';
import { RECHECK_ROUND, RecheckQueue } from '../../styringsaftale/recheck-queue.service.js';
import { RecheckService } from './recheck.service.js';

/** Judges what is not decided again, once a parameter has moved. */
@Injectable()
@HandlesJob({ name: RECHECK_ROUND, policy: 'job.recheck-round' })
export class RecheckRoundJob implements RunsJob, Sweeps {
  constructor(
    private readonly rechecks: RecheckService,
    private readonly queue: RecheckQueue,
  ) {}

  run({ parameterValueId }: JobData): Promise<void> {
    return this.rechecks.run(Number(parameterValueId));
  }

  async sweep(): Promise<void> {
    for (const id of await this.rechecks.waiting()) await this.queue.add(id);
  }
}
