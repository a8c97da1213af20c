import { Body, Controller, Get, Param, ParseIntPipe, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Who } from '../../domain/access/roles.js';
import { isRefused, NOT_FOUND, type Refused } from '../../domain/refusal.js';
import { type FieldFault, invalidInput, isFaulty } from '../../web/field-fault.js';
import { localInput } from '../../web/local-day.js';
import { Policy } from '../../web/policy.js';
import { CurrentUser } from '../../web/request.js';
import type { Round } from './round.entity.js';
import { NewRoundBody, RoundPatch, typedNewRound } from './round-bodies.js';
import { RoundChange } from './round-change.service.js';
import { type RoundAnswer, RoundDescription, type RoundDetails } from './round-description.service.js';
import { RoundOpening } from './round-opening.service.js';
import { Rounds } from './rounds.service.js';

@ApiTags('rounds')
@Controller('api/v1/rounds')
export class RoundsApi {
  constructor(
    private readonly rounds: Rounds,
    private readonly description: RoundDescription,
    private readonly opening: RoundOpening,
    private readonly change: RoundChange,
  ) {}

  @Get()
  @Policy('round.read')
  async list(): Promise<{ total: number; rounds: RoundAnswer[] }> {
    const rounds = await this.description.all();
    return { total: rounds.length, rounds };
  }

  @Post()
  @Policy('round.open')
  async open(@Body() body: NewRoundBody, @CurrentUser() who: Who): Promise<RoundDetails | Refused> {
    return this.answer(who, await this.opening.create(who, typedNewRound(body), body.open ?? true));
  }

  @Get(':year')
  @Policy('round.read')
  find(@Param('year', ParseIntPipe) year: number, @CurrentUser() who: Who): Promise<RoundDetails | Refused> {
    return this.description.of(who, year);
  }

  /** Deadlines that are left out stay; `state` opens what is planned and closes what is open. */
  @Patch(':year')
  @Policy('round.change')
  async patch(
    @Param('year', ParseIntPipe) year: number,
    @Body() body: RoundPatch,
    @CurrentUser() who: Who,
  ): Promise<RoundDetails | Refused> {
    const round = await this.rounds.find(year);
    if (!round) return NOT_FOUND;
    const moved = await this.move(who, round, body);
    if (moved) return this.answer(who, moved);
    if (body.state === 'closed') return this.answer(who, await this.change.close(who, year, body.reason ?? ''));
    if (body.state === 'open') return this.answer(who, await this.opening.open(who, year));
    return this.description.of(who, year);
  }

  /** null: no deadline is named. */
  private async move(who: Who, round: Round, { deadlines, reason }: RoundPatch): Promise<Changed | null> {
    if (!deadlines) return null;
    const typed = {
      changesDeadline: deadlines.changesDeadline ?? localInput(round.changesDeadline),
      announcedDeadline: deadlines.announcedDeadline ?? localInput(round.announcedDeadline),
      lastNewDeadline: deadlines.lastNewDeadline ?? localInput(round.lastNewDeadline),
      lastCorrectionDeadline: deadlines.lastCorrectionDeadline ?? localInput(round.lastCorrectionDeadline),
    };
    return this.change.moveDeadlines(who, round.year, typed, reason ?? '');
  }

  private answer(who: Who, answer: Changed): Promise<RoundDetails | Refused> | Refused {
    if (isRefused(answer)) return answer;
    if (isFaulty(answer)) throw invalidInput(answer.faults);
    return this.description.of(who, answer.year);
  }
}

type Changed = { year: number } | { faults: FieldFault[] } | Refused;
