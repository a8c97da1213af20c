import { Controller, Get, NotFoundException, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { mayEnter } from '../../../domain/access/policy.js';
import type { Who } from '../../../domain/access/roles.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Policy } from '../../../web/policy.js';
import { page } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import { NoRoundView } from './no-round.view.js';
import { OverviewService } from './overview.service.js';
import { OverviewView } from './overview.view.js';

export class OverviewQuery {
  @IsOptional()
  @Matches(/^\d{4}$/, { message: 'aar skal være et årstal, fx 2027.' })
  aar?: string;

  @IsOptional()
  @IsIn(['mangler'], { message: 'vis kan kun være mangler.' })
  vis?: 'mangler';
}

@Controller('overblik')
@ApiExcludeController()
export class OverviewController {
  constructor(private readonly overview: OverviewService) {}

  @Get()
  @Policy('round.progress')
  async show(@Query() { aar, vis }: OverviewQuery, @CurrentUser() who: Who): Promise<string> {
    const overview = await this.overview.of(aar === undefined ? undefined : Number(aar));
    if (overview) return page(OverviewView({ who, overview, missingOnly: vis === 'mangler' }));
    if (aar !== undefined) throw new NotFoundException();
    return page(NoRoundView({ shell: shellOf(who), mayOpen: mayEnter('round.open', who).allowed }));
  }
}
