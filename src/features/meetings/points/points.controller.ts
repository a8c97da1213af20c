import { Body, Controller, Get, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused } from '../../../domain/refusal.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Policy } from '../../../web/policy.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import { AgendaPoints } from '../agenda/agenda-points.service.js';
import { found } from '../found.js';
import { MeetingsService } from '../meetings.service.js';
import { NewPointView } from './point.view.js';
import { MoveForm, NO_TITLE, PointForm, pointOf } from './point-forms.js';
import { PointPages } from './point-pages.service.js';

/** The punkter of an agenda: written, moved and taken out. */
@Controller('moeder/:id/punkter')
@ApiExcludeController()
export class PointsController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly points: AgendaPoints,
    private readonly pages: PointPages,
  ) {}

  @Get('nyt')
  @Policy('meeting.prepare')
  async ask(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number): Promise<string> {
    const meeting = found(await this.meetings.one(who, id));
    return page(NewPointView({ shell: shellOf(who), meeting, form: {} }));
  }

  @Post()
  @Policy('meeting.prepare')
  async add(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Body() form: PointForm,
    @Res() response: Response,
  ): Promise<void> {
    const meeting = found(await this.meetings.one(who, id));
    const point = pointOf(form);
    const answer = point.title === '' ? NO_TITLE : await this.points.add(who, id, point);
    if (!isRefused(answer)) return response.redirect(303, agendaOf(id));
    const view = NewPointView({ shell: shellOf(who), meeting, form: point, error: answer.refusal.message });
    response.status(statusOf(answer.refusal)).send(page(view));
  }

  @Get(':point')
  @Policy('meeting.prepare')
  one(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
  ): Promise<string> {
    return this.pages.of(who, id, pointId);
  }

  @Post(':point')
  @Policy('meeting.prepare')
  async change(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
    @Body() typed: PointForm,
    @Res() response: Response,
  ): Promise<void> {
    const form = pointOf(typed);
    const answer = form.title === '' ? NO_TITLE : await this.points.change(who, id, pointId, form);
    if (!isRefused(answer)) return response.redirect(303, agendaOf(id));
    await this.pages.again(response, who, { meetingId: id, pointId }, answer, { form });
  }

  @Post(':point/flyt')
  @Policy('meeting.prepare')
  async move(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
    @Body() { retning, plads }: MoveForm,
    @Res() response: Response,
  ): Promise<void> {
    const to = retning ?? (plads ? Number(plads) : null);
    if (to !== null) found(await this.points.move(who, id, pointId, to));
    response.redirect(303, agendaOf(id));
  }

  @Post(':point/fjern')
  @Policy('meeting.prepare')
  async remove(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
    @Res() response: Response,
  ): Promise<void> {
    found(await this.points.remove(who, id, pointId));
    response.redirect(303, agendaOf(id));
  }
}

const agendaOf = (meeting: number): string => `/moeder/${meeting}#dagsorden`;
