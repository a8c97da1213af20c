import { Body, Controller, NotFoundException, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { Response } from 'express';
import type { Who } from '../../domain/access/roles.js';
import { isRefused, NOT_FOUND, type Refused } from '../../domain/refusal.js';
import { LONGEST_TEXT, TOO_LONG } from '../../web/input-limits.js';
import { Policy } from '../../web/policy.js';
import { statusOf } from '../../web/refusal-status.js';
import { CurrentUser } from '../../web/request.js';
import { changePage } from './changes.controller.js';
import { ReportedChanges } from './report/reported-changes.service.js';
import { TilbudChangesService } from './tilbud-changes.service.js';

export class AdmitForm {
  @IsOptional() @IsString() @MaxLength(LONGEST_TEXT, { message: TOO_LONG }) begrundelse?: string;
}

export class RecommendForm {
  @IsOptional() @IsString() @MaxLength(LONGEST_TEXT, { message: TOO_LONG }) tekst?: string;
}

/** What is done with a request before DAS decides: withdrawn, let in, given an indstilling. */
@Controller('ind-og-udmeldinger/:id')
@ApiExcludeController()
export class ChangeStepsController {
  constructor(
    private readonly changes: TilbudChangesService,
    private readonly reported: ReportedChanges,
  ) {}

  @Post('tilbagetraekning')
  @Policy('tilbud-change.withdraw')
  async withdraw(
    @Param('id', ParseIntPipe) id: number,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    await this.answer(response, who, id, await this.reported.withdraw(who, id));
  }

  @Post('optagelse')
  @Policy('tilbud-change.admit')
  async admit(
    @Param('id', ParseIntPipe) id: number,
    @Body() { begrundelse = '' }: AdmitForm,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    await this.answer(response, who, id, await this.reported.admit(who, id, begrundelse));
  }

  @Post('indstilling')
  @Policy('tilbud-change.recommend')
  async recommend(
    @Param('id', ParseIntPipe) id: number,
    @Body() { tekst = '' }: RecommendForm,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    await this.answer(response, who, id, await this.reported.recommend(who, id, tekst));
  }

  private async answer(response: Response, who: Who, id: number, answer: object | Refused): Promise<void> {
    if (!isRefused(answer)) return response.redirect(303, `/ind-og-udmeldinger/${id}`);
    const found = await this.changes.one(who, id);
    if (answer === NOT_FOUND || isRefused(found)) throw new NotFoundException();
    response.status(statusOf(answer.refusal)).send(changePage(who, found, answer.refusal.message));
  }
}
