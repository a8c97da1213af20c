import { Injectable } from '@nestjs/common';
import { JobQueue } from '../../adapters/queue/job-queue.js';

/** The job that judges again what is not decided, once a parameter has moved (submissions/recheck-round.job.ts). */
export const RECHECK_ROUND = 'recheck-round';

/** One job for each value: waiting or running once, however often it is asked for. */
@Injectable()
export class RecheckQueue {
  constructor(private readonly queue: JobQueue) {}

  add(parameterValueId: number): Promise<void> {
    return this.queue.add(RECHECK_ROUND, `recheck-${parameterValueId}`, { parameterValueId });
  }
}
