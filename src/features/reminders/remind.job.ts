import { Injectable } from '@nestjs/common';
import { JobQueue } from '../../adapters/queue/job-queue.js';
import { HandlesJob, type RunsJob, type Sweeps } from '../operations/job-handler.js';
import { Reminders } from './reminders.service.js';

const REMIND = 'remind';
/** A reminder is about days: it need not be looked for at each sweep. */
const EVERY_MS = 10 * 60 * 1000;

/** Looks for deadlines that are near or just passed. */
@Injectable()
@HandlesJob({ name: REMIND, policy: 'job.remind' })
export class RemindJob implements RunsJob, Sweeps {
  private lookedAt = 0;

  constructor(
    private readonly reminders: Reminders,
    private readonly queue: JobQueue,
  ) {}

  run(): Promise<void> {
    return this.reminders.remind();
  }

  async sweep(): Promise<void> {
    if (Date.now() - this.lookedAt < EVERY_MS) return;
    this.lookedAt = Date.now();
    await this.queue.add(REMIND, REMIND, {});
  }
}
