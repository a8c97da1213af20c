import { Body, Controller, Get, HttpCode, NotFoundException, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { mayEnter } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import { USUAL_OUTCOME } from '../../domain/meeting/points.js';
import { isRefused } from '../../domain/refusal.js';
import { shellOf } from '../../web/layout/shell.js';
import { Policy } from '../../web/policy.js';
import { statusOf } from '../../web/refusal-status.js';
import { page } from '../../web/render.js';
import { CurrentUser } from '../../web/request.js';
import { AgendaService } from './agenda.service.js';
import { AgendaPoints } from './agenda-points.service.js';
import { PointDecideForm, seenTakster } from './decide-form.js';
import { found } from './found.js';
import { MeetingsService } from './meetings.service.js';
import { Orientering } from './orientering.service.js';
import { beslutningOf } from './pack/beslutning.js';
import { packTakst } from './pack/pack-takst.js';
import { PackSources } from './pack-sources.service.js';
import { PointDecideView } from './point-decide.view.js';
import { PointDecisions } from './point-decisions.service.js';
import { ChoiceForm, MinutesForm, plain } from './preparation-forms.js';
import { WalkView } from './walk.view.js';
import { isUndecided, type WalkPoint } from './walk-point.js';

/** The agenda in the meeting, one point at a time: what is decided is registered where it is read. */
@Controller('moeder/:id/gang')
@ApiExcludeController()
export class WalkController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly points: AgendaPoints,
    private readonly sources: PackSources,
    private readonly agendas: AgendaService,
    private readonly orientering: Orientering,
    private readonly decisions: PointDecisions,
  ) {}

  @Get(':point')
  @Policy('meeting.read')
  async show(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
  ): Promise<string> {
    return page(WalkView({ shell: shellOf(who), who, ...(await this.walkOf(who, id, pointId)) }));
  }

  @Post(':point')
  @Policy('meeting.prepare')
  async write(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
    @Body() form: MinutesForm,
    @Res() response: Response,
  ): Promise<void> {
    const walk = await this.walkOf(who, id, pointId);
    const typed = form.sedvanlig ? (USUAL_OUTCOME[walk.point.kind] ?? '') : plain(form.beslutning ?? '');
    // What reads as the decisions do goes on following them.
    const beslutning = typed === walk.proposed ? '' : typed;
    const answer = await this.points.change(who, id, pointId, { beslutning, notes: plain(form.notes ?? '') });
    if (isRefused(answer)) {
      const error = answer.refusal.message;
      const view = WalkView({
        shell: shellOf(who),
        who,
        ...walk,
        typed: { beslutning: typed, notes: form.notes },
        error,
      });
      return void response.status(statusOf(answer.refusal)).send(page(view));
    }
    const { next } = walk;
    const to =
      form.videre === 'naeste' && next ? `/moeder/${id}/gang/${next.id}` : `/moeder/${id}/gang/${pointId}#beslutning`;
    response.redirect(303, to);
  }

  /** From the list of a point to the decision on those that are chosen. */
  @Post(':point/valg')
  @HttpCode(200)
  @Policy('item.decide')
  async choose(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
    @Body() { item, valg, en }: ChoiceForm,
    @Res() response: Response,
  ): Promise<void> {
    const walk = await this.walkOf(who, id, pointId);
    const open = walk.items.filter((one) => isUndecided(one, walk.meeting.body));
    const isChosen = (one: string) => (en ? one === en : item.includes(one) === (valg === 'kun'));
    const chosen = open.filter((one) => isChosen(String(one.id)));
    await this.showDecision(
      who,
      walk,
      chosen.map((one) => one.id),
      response,
      200,
    );
  }

  @Post(':point/afgoer')
  @Policy('item.decide')
  async decide(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
    @Body() form: PointDecideForm,
    @Res() response: Response,
  ): Promise<void> {
    const walk = await this.walkOf(who, id, pointId);
    const shown = seenTakster(form);
    const answer = await this.decisions.decide(who, walk.meeting, form.action, shown, form.comment);
    if (!isRefused(answer)) return response.redirect(303, `/moeder/${id}/gang/${pointId}#takster`);
    const { refusal } = answer;
    await this.showDecision(
      who,
      walk,
      shown.map((one) => one.id),
      response,
      statusOf(refusal),
      form.comment,
      refusal.message,
    );
  }

  private async showDecision(
    who: Who,
    walk: WalkPoint,
    ids: readonly number[],
    response: Response,
    status: number,
    comment?: string,
    error?: string,
  ): Promise<void> {
    const items = walk.items.filter((item) => ids.includes(item.id));
    const choices = await this.decisions.choices(who, walk.meeting, ids);
    const view = PointDecideView({ shell: shellOf(who), walk, items, choices, comment, error });
    response.status(error === undefined && choices.length === 0 ? 422 : status).send(page(view));
  }

  private async walkOf(who: Who, id: number, pointId: number): Promise<WalkPoint> {
    const meeting = found(await this.meetings.one(who, id));
    const content = await this.sources.contentOf(meeting);
    const index = content.points.findIndex(({ point }) => point.id === pointId);
    const here = content.points[index];
    if (!here) throw new NotFoundException();
    const { point, items } = here;
    const takster = items.map((item) => packTakst(item, content.decided.get(item.id), false));
    const isTold = point.kind === 'orientering' && meeting.state === 'open';
    return {
      meeting,
      point,
      items,
      decided: content.decided,
      total: content.points.length,
      previous: content.points[index - 1]?.point ?? null,
      next: content.points[index + 1]?.point ?? null,
      proposed: beslutningOf(takster),
      told: isTold ? await this.orientering.for(this.sources.manager, meeting, new Set()) : [],
      agenda: point.kind === 'takstbilag' && meeting.state === 'open' ? await this.agendas.of(meeting) : null,
      maySeeNotes: mayEnter('meeting.prepare', who).allowed,
    };
  }
}
