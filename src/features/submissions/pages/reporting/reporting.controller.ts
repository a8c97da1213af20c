import { Controller, Get, NotFoundException, Param, ParseIntPipe, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Who } from '../../../../domain/access/roles.js';
import { Policy } from '../../../../web/policy.js';
import { page } from '../../../../web/render.js';
import { CurrentUser } from '../../../../web/request.js';
import { TakstskemaService } from '../../takstskema/takstskema.service.js';
import { DriftsherreQuery } from '../driftsherre-query.js';
import { homeOf } from '../reporting-address.js';
import { ReportingPages } from '../reporting-pages.service.js';
import { sendWorkbook } from '../send-workbook.js';
import { ChooseDriftsherre, NoRound } from './choose-driftsherre.view.js';
import { ReceiptView } from './receipt.view.js';

/** Min indberetning, its takstskema and its receipt. */
@Controller('indberetning')
@ApiExcludeController()
export class ReportingController {
  constructor(
    private readonly pages: ReportingPages,
    private readonly takstskema: TakstskemaService,
  ) {}

  @Get()
  @Policy('upload.create')
  async current(
    @Query() { driftsherre }: DriftsherreQuery,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const year = await this.pages.currentYear();
    if (year === null) response.send(page(NoRound({ who })));
    else await this.show(year, { driftsherre }, who, response);
  }

  @Get(':year')
  @Policy('upload.create')
  async show(
    @Param('year', ParseIntPipe) year: number,
    @Query() { driftsherre }: DriftsherreQuery,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const choices = await this.pages.choices(who);
    const code = driftsherre ?? (choices.length === 1 ? choices[0]?.code : undefined);
    if (code !== undefined) response.send(await this.pages.reporting(who, year, code));
    else response.send(page(ChooseDriftsherre({ who, year, organisations: choices })));
  }

  @Get(':year/takstskema.xlsx')
  @Policy('takstskema.fetch')
  async fetch(
    @Param('year', ParseIntPipe) year: number,
    @Query() { driftsherre }: DriftsherreQuery,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    sendWorkbook(response, await this.takstskema.fetch(who, year, driftsherre));
  }

  @Get(':year/kvittering')
  @Policy('upload.create')
  async receipt(
    @Param('year', ParseIntPipe) year: number,
    @Query() { driftsherre }: DriftsherreQuery,
    @CurrentUser() who: Who,
  ): Promise<string> {
    const code = await this.pages.driftsherreOf(who, driftsherre);
    const reporting = await this.pages.load(who, year, code);
    const { submission } = reporting;
    if (!submission) throw new NotFoundException();
    return page(ReceiptView({ who, reporting, submission, home: homeOf(year, code, who) }));
  }
}
