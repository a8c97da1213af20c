import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { AccountService } from './account.service.js';
import { UserAdministration } from './administration.service.js';
import { Directory } from './directory.service.js';
import { OwnAccountController } from './own-account.controller.js';
import { OwnAccount } from './own-account.service.js';
import { RolesService } from './roles.service.js';
import { SessionApi } from './session.api.js';
import { SignInController } from './sign-in.controller.js';
import { SignInService } from './sign-in.service.js';
import { UsersController } from './users.controller.js';
import { WhoMiddleware } from './who.middleware.js';
import { WhoService } from './who.service.js';

/** Accounts, roles and sign-in. */
@Module({
  controllers: [SignInController, SessionApi, UsersController, OwnAccountController],
  providers: [AccountService, SignInService, WhoService, Directory, UserAdministration, RolesService, OwnAccount],
  exports: [AccountService, WhoService],
})
export class UsersModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(WhoMiddleware).forRoutes('{*path}');
  }
}
