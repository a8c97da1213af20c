import { setTimeout } from 'node:timers/promises';
import { Job, Queue, QueueEvents, Worker } from 'bullmq';
import { type QueueConnection, queueClasses } from './queue-connection.js';

/** What runs when a job is taken up: ids in, nothing out. Runs at least once, so it may run twice. */
export type JobHandler = (data: JobData, progress: (step: JobProgress) => Promise<void>) => Promise<void>;
export type JobData = Record<string, number | string>;
export interface JobProgress {
  step: string;
  done: number;
  total: number;
}
export type JobEvent = { id: string; progress: JobProgress } | { id: string; done: true };

const ATTEMPTS = 12;
const LISTENER_MS = 3_000;
/** Short, so that the job of a killed worker is taken up again within seconds. */
const LOCK_MS = 6_000;
const STALLED_MS = 3_000;

/** The one job queue: adds, works and tells of progress, on PostgreSQL or on Redis. */
export class JobQueue {
  private readonly queue: Queue;
  private worker: Worker | null = null;
  private events: QueueEvents | null = null;
  private closing = false;

  constructor(
    private readonly name: string,
    private readonly connection: QueueConnection,
  ) {
    this.queue = new (queueClasses(connection).Queue)(name, connection.options);
    this.queue.on('error', this.onError);
  }

  /** Adds a job under a deterministic id (no ":"): one that waits or runs already is not added again. */
  async add(name: string, id: string, data: JobData): Promise<void> {
    await this.queue.add(name, data, {
      jobId: id,
      attempts: ATTEMPTS,
      backoff: { type: 'exponential', delay: 500 },
      removeOnComplete: true,
      removeOnFail: true,
    });
  }

  /** Takes up jobs, `concurrency` at a time, until closed. */
  work(handlers: ReadonlyMap<string, JobHandler>, concurrency: number): void {
    const run = async (job: Job) => {
      const handler = handlers.get(job.name);
      if (!handler) throw new Error(`no handler for the job ${job.name}`);
      await handler(job.data, (step) => job.updateProgress(step));
    };
    this.worker = new (queueClasses(this.connection).Worker)(this.name, run, {
      ...this.connection.options,
      concurrency,
      lockDuration: LOCK_MS,
      stalledInterval: STALLED_MS,
      maxStalledCount: 50,
    });
    this.worker.on('error', this.onError);
    this.worker.on('failed', (_job, fault) => this.onError(fault));
  }

  /** Tells of progress and ends of all jobs, wherever they run, until closed. */
  listen(tell: (event: JobEvent) => void): void {
    this.events = new (queueClasses(this.connection).QueueEvents)(this.name, this.connection.options);
    this.events.on('error', this.onError);
    this.events.on('progress', ({ jobId, data }) => tell({ id: jobId, progress: data as JobProgress }));
    this.events.on('completed', ({ jobId }) => tell({ id: jobId, done: true }));
    this.events.on('failed', ({ jobId }) => tell({ id: jobId, done: true }));
  }

  /** Whether the queue answers, and how many workers take jobs from it. */
  async state(): Promise<{ waiting: number; workers: number }> {
    return { waiting: await this.queue.getWaitingCount(), workers: await this.queue.getWorkersCount() };
  }

  /** Finishes the job in hand, then lets go. */
  async close(): Promise<void> {
    await this.worker?.close();
    this.closing = true;
    // An event listener that is closed while it still connects may never say that it is closed.
    await Promise.race([this.events?.close(), setTimeout(LISTENER_MS, undefined, { ref: false })]);
    await this.queue.close();
    await this.connection.close();
  }

  /** A connection that is cut while it is being made is no fault once we let go. */
  private readonly onError = (fault: Error): void => {
    if (!this.closing) this.connection.onError(fault);
  };
}
