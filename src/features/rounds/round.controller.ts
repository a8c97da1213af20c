import { Body, Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { mayEnter } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import { isRefused, NOT_FOUND, type Refused } from '../../domain/refusal.js';
import { type FieldFault, isFaulty } from '../../web/field-fault.js';
import { shellOf } from '../../web/layout/shell.js';
import { Policy } from '../../web/policy.js';
import { statusOf } from '../../web/refusal-status.js';
import { page } from '../../web/render.js';
import { CurrentUser } from '../../web/request.js';
import { Clock } from '../operations/clock.js';
import { CloseRoundView } from './close-round.view.js';
import { MoveDeadlinesView } from './dates/move-deadlines.view.js';
import { RoundChange } from './dates/round-change.service.js';
import { RoundExtensions } from './extension/round-extensions.service.js';
import { RoundOpening } from './new-round/round-opening.service.js';
import { hasSubmitted } from './overview/progress.js';
import { RoundProgress } from './overview/progress.service.js';
import type { Round } from './round.entity.js';
import { type RoundPageProps, RoundView } from './round.view.js';
import { datesOf, deadlinesOf, ReasonForm, RoundChangeForm } from './round-form.js';
import { typedOf } from './round-words.js';
import { Rounds } from './rounds.service.js';

type Answer = { year: number } | { faults: FieldFault[] } | Refused;

@Controller('runder/:year')
@ApiExcludeController()
export class RoundController {
  constructor(
    private readonly rounds: Rounds,
    private readonly opening: RoundOpening,
    private readonly change: RoundChange,
    private readonly extensions: RoundExtensions,
    private readonly progress: RoundProgress,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Policy('round.read')
  async show(@Param('year', ParseIntPipe) year: number, @CurrentUser() who: Who): Promise<string> {
    const round = await this.found(year);
    return this.form(who, round, typedOf(round), []);
  }

  @Post()
  @Policy('round.change')
  async move(
    @Param('year', ParseIntPipe) year: number,
    @Body() form: RoundChangeForm,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const round = await this.found(year);
    const typed = { ...deadlinesOf(form), ...datesOf(form), reason: form.reason };
    const again = (faults: FieldFault[]) => this.form(who, round, typed, faults);
    if (!form.confirmed) {
      const preview = await this.change.preview(year, typed, form.reason ?? '');
      if (!('moves' in preview)) return this.answer(response, year, preview, again);
      if (preview.moves.length > 0) {
        const asked = { moves: preview.moves, typed: textsOf(typed), telling: round.state !== 'planned' };
        response.status(200).send(page(MoveDeadlinesView({ shell: shellOf(who), year, ...asked })));
        return;
      }
    }
    await this.answer(response, year, await this.change.move(who, year, typed, form.reason ?? ''), again);
  }

  @Post('aabning')
  @Policy('round.open')
  async open(@Param('year', ParseIntPipe) year: number, @CurrentUser() who: Who, @Res() response: Response) {
    const answer = await this.opening.open(who, year);
    await this.answer(response, year, answer, async (faults) => {
      const round = await this.found(year);
      return this.form(who, round, typedOf(round), faults);
    });
  }

  @Get('luk')
  @Policy('round.change')
  async askToClose(@Param('year', ParseIntPipe) year: number, @CurrentUser() who: Who): Promise<string> {
    return this.closing(who, (await this.found(year)).year, undefined, []);
  }

  @Post('luk')
  @Policy('round.change')
  async close(
    @Param('year', ParseIntPipe) year: number,
    @Body() { reason }: ReasonForm,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const answer = await this.change.close(who, year, reason ?? '');
    await this.answer(response, year, answer, (faults) => this.closing(who, year, reason, faults));
  }

  /** To the round's page, or the form again with what was wrong. */
  private async answer(
    response: Response,
    year: number,
    answer: Answer,
    again: (faults: FieldFault[]) => Promise<string>,
  ): Promise<void> {
    if (answer === NOT_FOUND) throw new NotFoundException();
    if (isRefused(answer))
      response
        .status(statusOf(answer.refusal))
        .send(await again([{ field: 'frister', message: answer.refusal.message }]));
    else if (isFaulty(answer)) response.status(422).send(await again(answer.faults));
    else response.redirect(303, `/runder/${year}`);
  }

  private async found(year: number): Promise<Round> {
    const round = await this.rounds.find(year);
    if (!round) throw new NotFoundException();
    return round;
  }

  private async form(who: Who, round: Round, typed: RoundPageProps['typed'], faults: FieldFault[]): Promise<string> {
    const [now, history] = [await this.clock.now(), await this.rounds.historyOf(round.year)];
    const mayChange = mayEnter('round.change', who).allowed;
    const extensions = mayChange ? await this.extensions.ofYear(round.year) : [];
    return page(RoundView({ shell: shellOf(who), round, now, history, mayChange, extensions, typed, faults }));
  }

  private async closing(who: Who, year: number, reason: string | undefined, faults: FieldFault[]): Promise<string> {
    const missing = (await this.progress.of(year))
      .filter((one) => !hasSubmitted(one))
      .map(({ shortName }) => shortName);
    return page(CloseRoundView({ shell: shellOf(who), year, missing, reason, faults }));
  }
}

/** What was typed, to go along with the confirmation. */
const textsOf = (typed: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, text ?? '']));
