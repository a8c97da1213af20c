import { Body, Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Who } from '../../domain/access/roles.js';
import { isRefused, type Refused } from '../../domain/refusal.js';
import { shellOf } from '../../web/layout/shell.js';
import { Policy } from '../../web/policy.js';
import { statusOf } from '../../web/refusal-status.js';
import { page } from '../../web/render.js';
import { CurrentUser } from '../../web/request.js';
import { AgendaPoints } from './agenda-points.service.js';
import { Annexes } from './annexes.service.js';
import { found } from './found.js';
import type { MeetingPoint } from './meeting-point.entity.js';
import { MeetingsService } from './meetings.service.js';
import { NewPointView, PointView } from './point.view.js';
import { AnnexForm, annexOf, MoveForm, PointForm, pointOf } from './preparation-forms.js';

/** The punkter of an agenda: written, moved, taken out, and their bilag. */
@Controller('moeder/:id/punkter')
@ApiExcludeController()
export class PointsController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly points: AgendaPoints,
    private readonly annexes: Annexes,
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
    if (!isRefused(answer)) return response.redirect(303, `/moeder/${id}#dagsorden`);
    const view = NewPointView({ shell: shellOf(who), meeting, form: point, error: answer.refusal.message });
    response.status(statusOf(answer.refusal)).send(page(view));
  }

  @Get(':point')
  @Policy('meeting.prepare')
  async one(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
  ): Promise<string> {
    const meeting = found(await this.meetings.one(who, id));
    const point = await this.pointOf(id, pointId);
    return page(PointView({ shell: shellOf(who), meeting, point, form: point }));
  }

  @Post(':point')
  @Policy('meeting.prepare')
  async change(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
    @Body() form: PointForm,
    @Res() response: Response,
  ): Promise<void> {
    const meeting = found(await this.meetings.one(who, id));
    const point = await this.pointOf(id, pointId);
    const typed = pointOf(form);
    const answer = typed.title === '' ? NO_TITLE : await this.points.change(who, id, pointId, typed);
    if (!isRefused(answer)) return response.redirect(303, `/moeder/${id}#dagsorden`);
    const view = PointView({ shell: shellOf(who), meeting, point, form: typed, error: answer.refusal.message });
    response.status(statusOf(answer.refusal)).send(page(view));
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
    response.redirect(303, `/moeder/${id}#dagsorden`);
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
    response.redirect(303, `/moeder/${id}#dagsorden`);
  }

  @Post(':point/bilag')
  @Policy('meeting.prepare')
  async addAnnex(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
    @Body() form: AnnexForm,
    @Res() response: Response,
  ): Promise<void> {
    const answer = form.titel.trim() === '' ? NO_TITLE : await this.annexes.add(who, id, pointId, annexOf(form));
    await this.afterAnnex(who, id, pointId, answer, response, form);
  }

  @Post(':point/bilag/:annex')
  @Policy('meeting.prepare')
  async changeAnnex(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
    @Param('annex', ParseIntPipe) annex: number,
    @Body() form: AnnexForm,
    @Res() response: Response,
  ): Promise<void> {
    const answer = form.titel.trim() === '' ? NO_TITLE : await this.annexes.change(who, id, annex, annexOf(form));
    await this.afterAnnex(who, id, pointId, answer, response);
  }

  @Post(':point/bilag/:annex/fjern')
  @Policy('meeting.prepare')
  async removeAnnex(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
    @Param('annex', ParseIntPipe) annex: number,
    @Res() response: Response,
  ): Promise<void> {
    found(await this.annexes.remove(who, id, annex));
    response.redirect(303, `/moeder/${id}/punkter/${pointId}#bilag`);
  }

  private async afterAnnex(
    who: Who,
    id: number,
    pointId: number,
    answer: { id: number } | Refused,
    response: Response,
    newAnnex?: AnnexForm,
  ): Promise<void> {
    if (!isRefused(answer)) return response.redirect(303, `/moeder/${id}/punkter/${pointId}#bilag`);
    const meeting = found(await this.meetings.one(who, id));
    const point = await this.pointOf(id, pointId);
    const { message } = answer.refusal;
    const view = PointView({ shell: shellOf(who), meeting, point, form: point, error: message, newAnnex });
    response.status(statusOf(answer.refusal)).send(page(view));
  }

  private async pointOf(meetingId: number, id: number): Promise<MeetingPoint> {
    const point = (await this.points.of(meetingId)).find((one) => one.id === id);
    if (!point) throw new NotFoundException();
    return point;
  }
}

const NO_TITLE: Refused = { refusal: { code: 'title_required', message: 'Skriv en titel.' } };
