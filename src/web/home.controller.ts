import { Controller, Get, Redirect } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Who } from '../domain/access/roles.js';
import { homeOf } from './layout/shell.js';
import { Policy } from './policy.js';
import { MaybeUser } from './request.js';

/** The front door: to the first page of one's own menu; to the published takstbilag for anyone else. */
@Controller()
@ApiExcludeController()
export class HomeController {
  @Get()
  @Policy('pages.public')
  @Redirect('/takstbilag', 303)
  home(@MaybeUser() who: Who | null): { url: string } | undefined {
    return who ? { url: homeOf(who) } : undefined;
  }
}
