import { Injectable, type OnModuleInit } from '@nestjs/common';
import { filter, type Observable, Subject } from 'rxjs';
import { type JobEvent, JobQueue } from '../../adapters/queue/job-queue.js';

/** Progress of jobs, whichever process runs them, for the pages that wait. */
@Injectable()
export class JobEvents implements OnModuleInit {
  private readonly all = new Subject<JobEvent>();

  constructor(private readonly queue: JobQueue) {}

  onModuleInit(): void {
    this.queue.listen((event) => this.all.next(event));
  }

  of(jobId: string): Observable<JobEvent> {
    return this.all.pipe(filter((event) => event.id === jobId));
  }
}
