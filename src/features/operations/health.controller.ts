import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { HealthCheck, HealthCheckService, TypeOrmHealthIndicator } from '@nestjs/terminus';
import { JobQueue } from '../../adapters/queue/job-queue.js';
import { Policy } from '../../web/policy.js';

/** For the container engine: the process answers, and so do its database and its queue. */
@Controller('health')
@ApiExcludeController()
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly database: TypeOrmHealthIndicator,
    private readonly queue: JobQueue,
  ) {}

  @Get()
  @Policy('health')
  @HealthCheck()
  check() {
    return this.health.check([
      () => this.database.pingCheck('database'),
      async () => ({ queue: { status: 'up', ...(await this.queue.state()) } }),
    ]);
  }
}
