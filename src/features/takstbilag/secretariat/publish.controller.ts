import { Body, Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused } from '../../../domain/refusal.js';
import { Policy } from '../../../web/policy.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import { workHref } from '../addresses.js';
import { EditionPublishing } from '../edition/edition-publishing.service.js';
import { Editions } from '../edition/editions.service.js';
import { PublishEdition } from '../takstbilag.api.js';
import { PublishView } from './publish.view.js';

/** The page on which a second person publishes an edition. */
@Controller('takstbilag/:year/udgave/:number/offentliggoerelse')
@ApiExcludeController()
export class PublishController {
  constructor(
    private readonly editions: Editions,
    private readonly publishing: EditionPublishing,
  ) {}

  @Get()
  @Policy('takstbilag.publish')
  async ask(
    @Param('year', ParseIntPipe) year: number,
    @Param('number', ParseIntPipe) number: number,
    @CurrentUser() who: Who,
  ): Promise<string> {
    return this.page(who, year, number);
  }

  @Post()
  @Policy('takstbilag.publish')
  async publish(
    @Param('year', ParseIntPipe) year: number,
    @Param('number', ParseIntPipe) number: number,
    @Body() { hash }: PublishEdition,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const published = await this.publishing.publish(who, year, number, hash);
    if (!isRefused(published)) return response.redirect(303, `${workHref(year)}#udgave-${number}`);
    const { message } = published.refusal;
    response.status(statusOf(published.refusal)).send(await this.page(who, year, number, message));
  }

  private async page(who: Who, year: number, number: number, refusal?: string): Promise<string> {
    const edition = await this.editions.find(who, year, number);
    if (!edition) throw new NotFoundException();
    return page(PublishView({ who, edition, refusal }));
  }
}
