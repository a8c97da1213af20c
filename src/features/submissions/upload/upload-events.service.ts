import { Injectable } from '@nestjs/common';
import { concatMap, filter, from, interval, merge, type Observable, of, takeWhile } from 'rxjs';
import { DataSource } from 'typeorm';
import type { JobEvent, JobProgress } from '../../../adapters/queue/job-queue.js';
import { JobEvents } from '../../operations/job-events.js';
import { Upload, type UploadStatus } from './upload.entity.js';
import { stepsOf, validationJobId } from './validation-job.js';

/** What the page of a waiting upload is told. */
export type UploadEvent = { type: 'progress'; data: JobProgress } | { type: 'done'; data: { status: UploadStatus } };

/** How often the upload itself is looked at: events pass by whoever comes late or loses the queue. */
const LOOK_EVERY_MS = 2_000;

/** Follows the check of an upload. */
@Injectable()
export class UploadEvents {
  constructor(
    private readonly dataSource: DataSource,
    private readonly events: JobEvents,
  ) {}

  /** The current state first, for those who come late; ends when the upload is checked or refused. */
  of({ id, year }: Upload): Observable<UploadEvent> {
    const looks = merge(of('first' as const), interval(LOOK_EVERY_MS));
    return merge(looks, this.events.of(validationJobId(id))).pipe(
      concatMap((signal) => from(this.eventOf(id, year, signal))),
      filter((event) => event !== null),
      takeWhile((event) => event.type !== 'done', true),
    );
  }

  /** A job that ended without an outcome is tried again by the sweep: only the upload says that it is over. */
  private async eventOf(id: number, year: number, signal: JobEvent | 'first' | number): Promise<UploadEvent | null> {
    if (typeof signal === 'object' && 'progress' in signal) return { type: 'progress', data: signal.progress };
    const { status } = await this.dataSource.manager.findOneByOrFail(Upload, { id });
    if (status !== 'received') return { type: 'done', data: { status } };
    const steps = stepsOf(year);
    return signal === 'first' ? { type: 'progress', data: { step: steps[1], done: 1, total: steps.length } } : null;
  }
}
