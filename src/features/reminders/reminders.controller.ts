import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { Response } from 'express';
import type { Who } from '../../domain/access/roles.js';
import { shellOf } from '../../web/layout/shell.js';
import { Policy } from '../../web/policy.js';
import { page } from '../../web/render.js';
import { CurrentUser } from '../../web/request.js';
import { WholeNumber } from '../operations/query-fields.js';
import type { Round } from '../rounds/round.entity.js';
import { Rounds } from '../rounds/rounds.service.js';
import { ReminderPreviewView } from './reminder-preview.view.js';
import { RemindersView } from './reminders.view.js';
import { WrittenReminders } from './written-reminders.service.js';

class RemindersQuery {
  /** How many people were told just now. */
  @WholeNumber()
  @IsOptional()
  @IsInt()
  sendt?: number;
}

/** The boxes that are ticked, what is written, and whether it is looked at or sent. */
export class ReminderForm {
  @IsOptional()
  @Transform(({ value }) => [value].flat().map(Number))
  @IsArray()
  @ArrayMaxSize(100)
  @IsInt({ each: true, message: 'Vælg driftsherrer fra listen.' })
  codes?: number[];

  @IsString()
  @MaxLength(2000, { message: 'Teksten må højst være på 2000 tegn.' })
  text: string;

  @IsOptional()
  @IsUUID()
  key?: string;

  @IsOptional()
  @IsIn(['look', 'mend', 'send'])
  step?: 'look' | 'mend' | 'send';
}

/** The secretariat writes to driftsherrer that miss something: choose, look, send. */
@Controller('rykkere')
@ApiExcludeController()
export class RemindersController {
  constructor(
    private readonly rounds: Rounds,
    private readonly reminders: WrittenReminders,
  ) {}

  @Get()
  @Policy('reminder.send')
  async current(@Res() response: Response): Promise<void> {
    const round = await this.rounds.current();
    if (!round) throw new NotFoundException();
    response.redirect(303, `/rykkere/${round.year}`);
  }

  @Get(':year')
  @Policy('reminder.send')
  async show(
    @Param('year', ParseIntPipe) year: number,
    @Query() { sendt }: RemindersQuery,
    @CurrentUser() who: Who,
  ): Promise<string> {
    return this.form(who, await this.found(year), { told: sendt });
  }

  @Post(':year')
  @Policy('reminder.send')
  async send(
    @Param('year', ParseIntPipe) year: number,
    @Body() { codes = [], text, key = randomUUID(), step = 'look' }: ReminderForm,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const round = await this.found(year);
    const faults = this.reminders.faultsOf({ codes, text });
    if (faults.length > 0 || step === 'mend') {
      const status = faults.length > 0 ? 422 : 200;
      response.status(status).send(await this.form(who, round, { typed: { codes, text }, faults }));
    } else if (step === 'send') {
      const people = await this.reminders.send(who, year, { codes, text, key });
      response.redirect(303, `/rykkere/${year}?sendt=${people}`);
    } else {
      const chosen = (await this.reminders.choices(year)).filter(({ code }) => codes.includes(code));
      const [first] = chosen;
      if (!first) throw new NotFoundException();
      const mail = this.reminders.preview(year, first, text);
      response.send(page(ReminderPreviewView({ shell: shellOf(who), year, chosen, text, key, mail })));
    }
  }

  private async form(
    who: Who,
    round: Round,
    rest: Pick<Parameters<typeof RemindersView>[0], 'told' | 'typed' | 'faults'>,
  ): Promise<string> {
    const choices = await this.reminders.choices(round.year);
    const sent = await this.reminders.sent(round.year);
    return page(RemindersView({ shell: shellOf(who), round, choices, sent, ...rest }));
  }

  private async found(year: number): Promise<Round> {
    const round = await this.rounds.find(year);
    if (!round) throw new NotFoundException();
    return round;
  }
}
