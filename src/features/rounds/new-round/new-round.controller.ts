import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused } from '../../../domain/refusal.js';
import { type FieldFault, isFaulty } from '../../../web/field-fault.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Policy } from '../../../web/policy.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import { NewRoundForm, typedRound } from '../round-form.js';
import { NewRoundView } from './new-round.view.js';
import type { TypedRound } from './read-round.js';
import { RoundOpening } from './round-opening.service.js';
import { RoundPrefill } from './round-prefill.service.js';

@Controller('runder/ny')
@ApiExcludeController()
export class NewRoundController {
  constructor(
    private readonly opening: RoundOpening,
    private readonly prefill: RoundPrefill,
  ) {}

  @Get()
  @Policy('round.open')
  async show(@CurrentUser() who: Who): Promise<string> {
    return this.form(who, await this.prefill.suggestion(), []);
  }

  @Post()
  @Policy('round.open')
  async create(@Body() form: NewRoundForm, @CurrentUser() who: Who, @Res() response: Response): Promise<void> {
    const typed = typedRound(form);
    const answer = await this.opening.create(who, typed, form.step === 'open');
    if (isRefused(answer)) {
      const faults = [{ field: 'year', message: answer.refusal.message }];
      response.status(statusOf(answer.refusal)).send(await this.form(who, typed, faults));
    } else if (isFaulty(answer)) response.status(422).send(await this.form(who, typed, answer.faults));
    else response.redirect(303, `/runder/${answer.year}`);
  }

  private async form(who: Who, typed: TypedRound, faults: readonly FieldFault[]): Promise<string> {
    const prefill = await this.prefill.sourceOf(typed.year);
    return page(NewRoundView({ shell: shellOf(who), typed, faults, prefill }));
  }
}
