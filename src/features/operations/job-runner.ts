import { Injectable, Logger } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { type JobHandler, JobQueue } from '../../adapters/queue/job-queue.js';
import { POLICIES } from '../../domain/access/policies.js';
import { Environment } from '../../environment.js';
import { JOB, type JobDeclaration, type RunsJob, type Sweeps } from './job-handler.js';

const SWEEP_MS = 15_000;

/** Finds the handlers of the jobs and works the queue with them; sweeps up what a lost job left waiting. */
@Injectable()
export class JobRunner {
  private readonly log = new Logger(JobRunner.name);
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly queue: JobQueue,
    private readonly environment: Environment,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  start(): void {
    this.queue.work(this.handlers(), this.environment.config.WORKER_CONCURRENCY);
    void this.sweep();
    this.timer = setInterval(() => void this.sweep(), SWEEP_MS);
    this.timer.unref();
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Every declared job; throws when one has a policy that does not exist or a name that is taken. */
  handlers(): ReadonlyMap<string, JobHandler> {
    const handlers = new Map<string, JobHandler>();
    for (const { declaration, instance } of this.declared()) {
      if (!(declaration.policy in POLICIES)) throw new Error(`the job ${declaration.name} has no policy`);
      if (handlers.has(declaration.name)) throw new Error(`the job ${declaration.name} is declared twice`);
      handlers.set(declaration.name, (data, progress) => instance.run(data, progress));
    }
    return handlers;
  }

  private declared(): { declaration: JobDeclaration; instance: RunsJob & Partial<Sweeps> }[] {
    return this.discovery.getProviders().flatMap(({ metatype, instance }) => {
      const declaration = metatype && this.reflector.get<JobDeclaration | undefined>(JOB, metatype);
      return declaration ? [{ declaration, instance }] : [];
    });
  }

  private async sweep(): Promise<void> {
    for (const { declaration, instance } of this.declared()) {
      await instance.sweep?.().catch((fault) => this.log.error(`sweep of ${declaration.name} failed`, fault));
    }
  }
}
