import { Body, Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsInt, IsOptional } from 'class-validator';
import type { Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused } from '../../../domain/refusal.js';
import { Policy } from '../../../web/policy.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import { WholeNumber } from '../../operations/query-fields.js';
import { workHref } from '../addresses.js';
import { EditionMaking } from '../edition/edition-making.service.js';
import { MakeEdition } from '../takstbilag.api.js';
import { PreviewView } from './preview.view.js';
import { EditionWorkService } from './work.service.js';
import { WorkView } from './work.view.js';

export class WorkQuery {
  @WholeNumber()
  @IsOptional()
  @IsInt({ message: 'Vælg et takstår fra listen.' })
  aar?: number;
}

/** Where the takstbilag is made. Stands before "/takstbilag/:year". */
@Controller('takstbilag/arbejde')
@ApiExcludeController()
export class WorkController {
  constructor(
    private readonly work: EditionWorkService,
    private readonly making: EditionMaking,
  ) {}

  @Get()
  @Policy('takstbilag.read-draft')
  async show(@Query() { aar }: WorkQuery, @CurrentUser() who: Who): Promise<string> {
    return this.page(who, aar);
  }

  @Post(':year')
  @Policy('takstbilag.make')
  async make(
    @Param('year', ParseIntPipe) year: number,
    @Body() { note }: MakeEdition,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const made = await this.making.make(who, year, note ?? null);
    if (!isRefused(made)) return response.redirect(303, `${workHref(year)}#udgave-${made.number}`);
    const { message } = made.refusal;
    response.status(statusOf(made.refusal)).send(await this.page(who, year, { note, refusal: message }));
  }

  @Get(':year/forhaandsvisning')
  @Policy('takstbilag.read-draft')
  async preview(@Param('year', ParseIntPipe) year: number, @CurrentUser() who: Who): Promise<string> {
    const next = (await this.work.of(who, year))?.next;
    if (!next || isRefused(next)) throw new NotFoundException();
    return page(PreviewView({ who, model: next.model }));
  }

  private async page(
    who: Who,
    year: number | undefined,
    failed: { note?: string | undefined; refusal?: string } = {},
  ): Promise<string> {
    const work = await this.work.of(who, year);
    if (!work) throw new NotFoundException();
    return page(WorkView({ who, work, ...failed }));
  }
}
