import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { AccountService } from './account.service.js';
import { UserAdministration } from './administration/administration.service.js';
import { Directory } from './administration/directory.service.js';
import { RolesService } from './administration/roles.service.js';
import { UsersController } from './administration/users.controller.js';
import { OwnAccountController } from './own-account/own-account.controller.js';
import { OwnAccount } from './own-account/own-account.service.js';
import { SessionApi } from './sign-in/session.api.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { WhoMiddleware } from './sign-in/who.middleware.js';
import { WhoService } from './sign-in/who.service.js';

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
