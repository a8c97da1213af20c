import { type BeforeApplicationShutdown, Global, Logger, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { JobQueue } from '../../adapters/queue/job-queue.js';
import { queueConnection } from '../../adapters/queue/queue-connection.js';
import { QUEUE_SCHEMA } from '../../database/migrate.js';
import { Environment } from '../../environment.js';
import { Clock } from './clock.js';
import { HealthController } from './health.controller.js';
import { JobEvents } from './job-events.js';
import { JobRunner } from './job-runner.js';

const jobQueue = {
  provide: JobQueue,
  inject: [Environment],
  useFactory({ config, databaseUrl }: Environment) {
    const log = new Logger('JobQueue');
    const address = { redisUrl: config.REDIS_URL, databaseUrl, schema: QUEUE_SCHEMA };
    return new JobQueue(
      config.QUEUE_NAME,
      queueConnection(address, (fault) => log.error(fault.message, fault.stack)),
    );
  },
};

/** What keeps the house running: the clock, the job queue and its runner, health. */
@Global()
@Module({
  imports: [DiscoveryModule, TerminusModule],
  controllers: [HealthController],
  providers: [Clock, jobQueue, JobEvents, JobRunner],
  exports: [Clock, JobQueue, JobEvents],
})
export class OperationsModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly queue: JobQueue,
    private readonly runner: JobRunner,
    private readonly environment: Environment,
  ) {}

  onApplicationBootstrap(): void {
    if (this.environment.config.WORKER_IN_WEB) this.runner.start();
  }

  /** Before the database goes: the job in hand is finished. */
  async beforeApplicationShutdown(): Promise<void> {
    this.runner.stop();
    await this.queue.close();
  }
}
