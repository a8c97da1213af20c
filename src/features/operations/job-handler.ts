import { SetMetadata } from '@nestjs/common';
import type { JobData, JobProgress } from '../../adapters/queue/job-queue.js';
import type { PolicyName } from '../../domain/access/policies.js';

export const JOB = 'takstportalen:job';

/** The name under which a job is enqueued, and the policy that lets the system run it. */
export interface JobDeclaration {
  name: string;
  policy: PolicyName;
}

/** Marks a provider as the handler of a job; it is found at start. */
export const HandlesJob = (declaration: JobDeclaration) => SetMetadata(JOB, declaration);

/** Runs at least once for each job: running twice changes nothing. */
export interface RunsJob {
  run(data: JobData, progress: (step: JobProgress) => Promise<void>): Promise<void>;
}

/** Whatever waits on a job: enqueues again what waits too long. One line in the sweep for each such state. */
export interface Sweeps {
  sweep(): Promise<void>;
}
