import { Body, Controller, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused } from '../../../domain/refusal.js';
import { Policy } from '../../../web/policy.js';
import { CurrentUser } from '../../../web/request.js';
import { found } from '../found.js';
import { Annexes } from './annexes.service.js';
import { AnnexForm, annexOf, NO_TITLE } from './point-forms.js';
import { PointPages } from './point-pages.service.js';

/** The bilag of a point: added, opened and closed, taken out. */
@Controller('moeder/:id/punkter/:point/bilag')
@ApiExcludeController()
export class AnnexesController {
  constructor(
    private readonly annexes: Annexes,
    private readonly pages: PointPages,
  ) {}

  @Post()
  @Policy('meeting.prepare')
  async add(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
    @Body() newAnnex: AnnexForm,
    @Res() response: Response,
  ): Promise<void> {
    const annex = annexOf(newAnnex);
    const answer = annex.title === '' ? NO_TITLE : await this.annexes.add(who, id, pointId, annex);
    if (!isRefused(answer)) return response.redirect(303, annexesOf(id, pointId));
    await this.pages.again(response, who, { meetingId: id, pointId }, answer, { newAnnex });
  }

  @Post(':annex')
  @Policy('meeting.prepare')
  async change(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
    @Param('annex', ParseIntPipe) annexId: number,
    @Body() form: AnnexForm,
    @Res() response: Response,
  ): Promise<void> {
    const annex = annexOf(form);
    const answer = annex.title === '' ? NO_TITLE : await this.annexes.change(who, id, annexId, annex);
    if (!isRefused(answer)) return response.redirect(303, annexesOf(id, pointId));
    await this.pages.again(response, who, { meetingId: id, pointId }, answer, {});
  }

  @Post(':annex/fjern')
  @Policy('meeting.prepare')
  async remove(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
    @Param('annex', ParseIntPipe) annexId: number,
    @Res() response: Response,
  ): Promise<void> {
    found(await this.annexes.remove(who, id, annexId));
    response.redirect(303, annexesOf(id, pointId));
  }
}

const annexesOf = (meeting: number, point: number): string => `/moeder/${meeting}/punkter/${point}#bilag`;
