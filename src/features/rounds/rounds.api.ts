import { Body, Controller, Get, Param, ParseIntPipe, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Who } from '../../domain/access/roles.js';
import { isRefused, NOT_FOUND, type Refused } from '../../domain/refusal.js';
import { type FieldFault, invalidInput, isFaulty } from '../../web/field-fault.js';
import { Policy } from '../../web/policy.js';
import { CurrentUser } from '../../web/request.js';
import { RoundChange } from './dates/round-change.service.js';
import { RoundExtensions } from './extension/round-extensions.service.js';
import { RoundOpening } from './new-round/round-opening.service.js';
import type { Round } from './round.entity.js';
import { ExtensionBody, NewRoundBody, RoundPatch, typedNewRound } from './round-bodies.js';
import { type RoundAnswer, RoundDescription, type RoundDetails } from './round-description.service.js';
import { typedOf } from './round-words.js';
import { Rounds } from './rounds.service.js';

@ApiTags('rounds')
@Controller('api/v1/rounds')
export class RoundsApi {
  constructor(
    private readonly rounds: Rounds,
    private readonly description: RoundDescription,
    private readonly opening: RoundOpening,
    private readonly change: RoundChange,
    private readonly extensions: RoundExtensions,
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

  /** More time for one driftsherre. */
  @Post(':year/extensions')
  @Policy('round.extend')
  async extend(
    @Param('year', ParseIntPipe) year: number,
    @Body() { deadline = 'reporting', ...body }: ExtensionBody,
    @CurrentUser() who: Who,
  ): Promise<{ id: number; until: Date } | Refused> {
    const answer = await this.extensions.give(who, year, { deadline, ...body });
    if (!isRefused(answer) && isFaulty(answer)) throw invalidInput(answer.faults);
    return answer;
  }

  /** null: neither a deadline nor a date is named. */
  private async move(who: Who, round: Round, { deadlines, dates, reason }: RoundPatch): Promise<Changed | null> {
    if (!deadlines && !dates) return null;
    const typed = {
      ...typedOf(round),
      ...deadlines,
      ...dates,
    };
    return this.change.move(who, round.year, typed, reason ?? '');
  }

  private answer(who: Who, answer: Changed): Promise<RoundDetails | Refused> | Refused {
    if (isRefused(answer)) return answer;
    if (isFaulty(answer)) throw invalidInput(answer.faults);
    return this.description.of(who, answer.year);
  }
}

type Changed = { year: number } | { faults: FieldFault[] } | Refused;
