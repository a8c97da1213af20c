import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Who } from '../../domain/access/roles.js';
import { shellOf } from '../layout/shell.js';
import { Policy } from '../policy.js';
import { page } from '../render.js';
import { MaybeUser } from '../request.js';
import { PrivatlivView } from './privatliv.view.js';
import { TilgaengelighedView } from './tilgaengelighed.view.js';

/** The pages that the footer links to. */
@Controller()
@ApiExcludeController()
export class PagesController {
  @Get('tilgaengelighed')
  @Policy('pages.public')
  accessibility(@MaybeUser() who: Who | null): string {
    return page(TilgaengelighedView(shellOf(who)));
  }

  @Get('privatliv')
  @Policy('pages.public')
  privacy(@MaybeUser() who: Who | null): string {
    return page(PrivatlivView(shellOf(who)));
  }
}
