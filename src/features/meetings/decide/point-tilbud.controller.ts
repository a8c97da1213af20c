import { Body, Controller, HttpCode, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused, type Refused } from '../../../domain/refusal.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Policy } from '../../../web/policy.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import { isWaiting, type WalkPoint } from '../walk/walk-point.js';
import { Walks } from '../walk/walks.service.js';
import { walkHref } from '../walk-address.js';
import { ChoiceForm, chosenIn } from './choice-form.js';
import { PointTilbudDecisions } from './point-tilbud-decisions.service.js';
import { TilbudDecideView } from './tilbud-decide.view.js';
import { seenChanges, TilbudDecideForm } from './tilbud-decide-form.js';

/** The ind- and udmeldinger of a point decided in the meeting: those that are chosen, and what DAS decides on them. */
@Controller('moeder/:id/gang/:point/tilbud')
@ApiExcludeController()
export class PointTilbudController {
  constructor(
    private readonly walks: Walks,
    private readonly decisions: PointTilbudDecisions,
  ) {}

  @Post('valg')
  @HttpCode(200)
  @Policy('tilbud-change.decide')
  async choose(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
    @Body() form: ChoiceForm,
    @Res() response: Response,
  ): Promise<void> {
    const walk = await this.walks.of(who, id, pointId);
    this.ask(who, walk, chosenIn(form, walk.changes.filter(isWaiting)), response);
  }

  @Post('afgoer')
  @Policy('tilbud-change.decide')
  async decide(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
    @Body() form: TilbudDecideForm,
    @Res() response: Response,
  ): Promise<void> {
    const walk = await this.walks.of(who, id, pointId);
    const { outcome, comment = '' } = form;
    const shown = seenChanges(form);
    const answer = await this.decisions.decide(who, walk, { outcome, grounds: comment, shown });
    if (!isRefused(answer)) return response.redirect(303, `${walkHref(walk.meeting, walk.point)}#tilbud`);
    this.ask(who, walk, shown, response, { ...answer, comment });
  }

  private ask(
    who: Who,
    walk: WalkPoint,
    chosen: readonly { id: number }[],
    response: Response,
    no?: Refused & { comment: string },
  ): void {
    const changes = walk.changes.filter(({ id }) => chosen.some((one) => one.id === id));
    const choices = this.decisions.choices(who, changes);
    const again = { comment: no?.comment, error: no?.refusal.message };
    const view = TilbudDecideView({ shell: shellOf(who), walk, changes, choices, ...again });
    response.status(no ? statusOf(no.refusal) : choices.length === 0 ? 422 : 200).send(page(view));
  }
}
