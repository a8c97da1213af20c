import { Body, Controller, NotFoundException, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';
import type { Response } from 'express';
import type { Who } from '../../../../domain/access/roles.js';
import { isRefused } from '../../../../domain/refusal.js';
import { isFaulty, messageAt } from '../../../../web/field-fault.js';
import { Policy } from '../../../../web/policy.js';
import { statusOf } from '../../../../web/refusal-status.js';
import { CurrentUser } from '../../../../web/request.js';
import { QuestionsService } from '../../../questions/questions.service.js';
import { homeOf } from '../reporting-address.js';
import { ReportingPages } from '../reporting-pages.service.js';

/** How long it may be is judged with the text, so that a refused one is shown again. */
export class AnswerForm {
  @IsOptional()
  @IsString({ message: 'Skriv svaret som tekst.' })
  svar?: string;
}

/** The driftsherre's answer to a question, written on Min indberetning. */
@Controller('spoergsmaal')
@ApiExcludeController()
export class AnswerController {
  constructor(
    private readonly questions: QuestionsService,
    private readonly pages: ReportingPages,
  ) {}

  @Post(':id/svar')
  @Policy('question.answer')
  async answer(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Body() { svar = '' }: AnswerForm,
    @Res() response: Response,
  ): Promise<void> {
    const sent = await this.questions.answer(who, id, svar);
    const item = await this.questions.itemOf(id);
    if (!item || (isRefused(sent) && sent.refusal.code === 'not_found')) throw new NotFoundException();
    const { year, organisation } = item;
    if (!isRefused(sent) && !isFaulty(sent)) {
      response.redirect(303, `${homeOf(year, organisation, who)}#spoergsmaal`);
      return;
    }
    const message = isRefused(sent) ? sent.refusal.message : (messageAt(sent.faults, 'text') ?? '');
    const refusedAnswer = { question: id, message, typed: svar };
    const shown = await this.pages.reporting(who, year, organisation, { refusedAnswer });
    response.status(isRefused(sent) ? statusOf(sent.refusal) : 422).send(shown);
  }
}
