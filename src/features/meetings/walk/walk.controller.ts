import { Body, Controller, Get, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { USUAL_OUTCOME } from '../../../domain/meeting/points.js';
import { isRefused } from '../../../domain/refusal.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Policy } from '../../../web/policy.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import { AgendaPoints } from '../agenda/agenda-points.service.js';
import { plain } from '../form-fields.js';
import { MinutesForm } from './minutes-form.js';
import { WalkView } from './walk.view.js';
import { Walks } from './walks.service.js';

/** The agenda in the meeting, one point at a time, and what the minutes say of each. */
@Controller('moeder/:id/gang')
@ApiExcludeController()
export class WalkController {
  constructor(
    private readonly walks: Walks,
    private readonly points: AgendaPoints,
  ) {}

  @Get(':point')
  @Policy('meeting.read')
  async show(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
  ): Promise<string> {
    return page(WalkView({ shell: shellOf(who), who, ...(await this.walks.of(who, id, pointId)) }));
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
    const walk = await this.walks.of(who, id, pointId);
    const typed = form.sedvanlig ? (USUAL_OUTCOME[walk.point.kind] ?? '') : plain(form.beslutning ?? '');
    // What reads as the decisions do goes on following them.
    const beslutning = typed === walk.proposed ? '' : typed;
    const answer = await this.points.change(who, id, pointId, { beslutning, notes: plain(form.notes ?? '') });
    if (isRefused(answer)) {
      const again = { typed: { beslutning: typed, notes: form.notes }, error: answer.refusal.message };
      const view = WalkView({ shell: shellOf(who), who, ...walk, ...again });
      return void response.status(statusOf(answer.refusal)).send(page(view));
    }
    const { next } = walk;
    const at = form.videre === 'naeste' && next ? String(next.id) : `${pointId}#beslutning`;
    response.redirect(303, `/moeder/${id}/gang/${at}`);
  }
}
