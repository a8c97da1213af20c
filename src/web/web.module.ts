import { type MiddlewareConsumer, Module, type NestModule, ValidationPipe } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { ErrorFilter } from './error.filter.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { InvalidInput } from './invalid-input.js';
import { OriginCheck } from './origin-check.js';
import { PolicyGuard } from './policy.guard.js';
import { RateLimit } from './rate-limit.js';
import { RefusalInterceptor } from './refusal.interceptor.js';
import { RouteCheck } from './route-check.js';

/** Bodies and queries are validated classes: what is not declared is refused, nothing is converted by guess. */
const validation = new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: true,
  transform: true,
  exceptionFactory: (errors) => new InvalidInput(errors),
});

/** What stands between a request and every slice: limits, origin, policy, validation, errors. */
@Module({
  imports: [DiscoveryModule, ThrottlerModule.forRoot([{ name: 'all', ttl: 60_000, limit: 600 }])],
  providers: [
    RouteCheck,
    { provide: APP_GUARD, useClass: RateLimit },
    { provide: APP_GUARD, useClass: PolicyGuard },
    { provide: APP_PIPE, useValue: validation },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_INTERCEPTOR, useClass: RefusalInterceptor },
    { provide: APP_FILTER, useClass: ErrorFilter },
  ],
})
export class WebModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(OriginCheck).forRoutes('{*path}');
  }
}
