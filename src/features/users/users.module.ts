import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { AccountService } from './account.service.js';
import { SessionApi } from './session.api.js';
import { SignInController } from './sign-in.controller.js';
import { SignInService } from './sign-in.service.js';
import { WhoMiddleware } from './who.middleware.js';
import { WhoService } from './who.service.js';

/** Accounts, roles and sign-in. */
@Module({
  controllers: [SignInController, SessionApi],
  providers: [AccountService, SignInService, WhoService],
  exports: [AccountService, WhoService],
})
export class UsersModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(WhoMiddleware).forRoutes('{*path}');
  }
}
