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
import { isUndecided, type WalkPoint } from '../walk/walk-point.js';
import { Walks } from '../walk/walks.service.js';
import { walkHref } from '../walk-address.js';
import { ChoiceForm, chosenIn } from './choice-form.js';
import { PointDecideForm, seenTakster } from './decide-form.js';
import { PointDecideView } from './point-decide.view.js';
import { PointDecisions } from './point-decisions.service.js';

/** The takster of a point decided in the meeting: those that are chosen, and what is decided on them. */
@Controller('moeder/:id/gang/:point')
@ApiExcludeController()
export class PointTaksterController {
  constructor(
    private readonly walks: Walks,
    private readonly decisions: PointDecisions,
  ) {}

  /** From the list of a point to the decision on those that are chosen. */
  @Post('valg')
  @HttpCode(200)
  @Policy('item.decide')
  async choose(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
    @Body() form: ChoiceForm,
    @Res() response: Response,
  ): Promise<void> {
    const walk = await this.walks.of(who, id, pointId);
    const open = walk.items.filter((one) => isUndecided(one, walk.meeting.body));
    await this.ask(who, walk, chosenIn(form, open), response);
  }

  @Post('afgoer')
  @Policy('item.decide')
  async decide(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) pointId: number,
    @Body() form: PointDecideForm,
    @Res() response: Response,
  ): Promise<void> {
    const walk = await this.walks.of(who, id, pointId);
    const shown = seenTakster(form);
    const answer = await this.decisions.decide(who, walk.meeting, form.action, shown, form.comment);
    if (!isRefused(answer)) return response.redirect(303, `${walkHref(walk.meeting, walk.point)}#takster`);
    await this.ask(who, walk, shown, response, { ...answer, comment: form.comment });
  }

  private async ask(
    who: Who,
    walk: WalkPoint,
    chosen: readonly { id: number }[],
    response: Response,
    no?: Refused & { comment: string | undefined },
  ): Promise<void> {
    const ids = chosen.map(({ id }) => id);
    const items = walk.items.filter((item) => ids.includes(item.id));
    const choices = await this.decisions.choices(who, walk.meeting, ids);
    const again = { comment: no?.comment, error: no?.refusal.message };
    const view = PointDecideView({ shell: shellOf(who), walk, items, choices, ...again });
    response.status(no ? statusOf(no.refusal) : choices.length === 0 ? 422 : 200).send(page(view));
  }
}
