import { Body, Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { Response } from 'express';
import type { Who } from '../../../../domain/access/roles.js';
import { isRefused, type Refused } from '../../../../domain/refusal.js';
import { Policy } from '../../../../web/policy.js';
import { statusOf } from '../../../../web/refusal-status.js';
import { page } from '../../../../web/render.js';
import { CurrentUser } from '../../../../web/request.js';
import { ExplanationService } from '../../explanation/explanation.service.js';
import { ExplainView } from './explain.view.js';
import { explainAddress, explainedLines, nextMissing } from './explain-list.js';
import { ExplainPages } from './explain-pages.service.js';
import { readExplanation } from './read-explanation.js';
import type { TypedExplanation } from './typed-explanation.js';

const TOO_LONG = { message: 'Forklaringen er alt for lang.' };

export class ExplainQuery {
  /** The Linje-ID of the line in hand. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  linje?: string;

  /** The Linje-ID of the line that was just explained. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  gemt?: string;

  /** Changes the text of an explanation that is to be confirmed. */
  @IsOptional()
  @IsIn(['1'])
  ret?: '1';

  /** How many lines were just given the same explanation. */
  @IsOptional()
  @Matches(/^\d{1,5}$/)
  alle?: string;
}

export class ExplanationForm {
  @IsOptional()
  @IsString()
  @MaxLength(50)
  cause?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20_000, TOO_LONG)
  text?: string;
}

/** The fields have names of their own, since the form stands beside that of a line. */
export class CommonExplanationForm {
  @IsOptional()
  @IsString()
  @MaxLength(50)
  allCause?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20_000, TOO_LONG)
  allText?: string;
}

/** Explains one large change at a time, or all that are alike at once. */
@Controller('uploads')
@ApiExcludeController()
export class ExplainController {
  constructor(
    private readonly pages: ExplainPages,
    private readonly explanations: ExplanationService,
  ) {}

  @Get(':id/forklar')
  @Policy('explanation.write')
  async show(
    @Param('id', ParseIntPipe) id: number,
    @Query() { linje, gemt, ret, alle }: ExplainQuery,
    @CurrentUser() who: Who,
  ): Promise<string> {
    const props = await this.pages.load(who, id, linje);
    const saved = explainedLines(props.judged).find(({ line }) => line.lineKey === gemt);
    return page(ExplainView({ ...props, saved, mending: ret === '1', savedForAll: alle ? Number(alle) : undefined }));
  }

  /** One explanation for all lines that changed alike and lack one (R67). */
  @Post(':id/forklar')
  @Policy('explanation.write')
  async saveForAll(
    @Param('id', ParseIntPipe) id: number,
    @Body() { allCause: cause = '', allText: text = '' }: CommonExplanationForm,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const props = await this.pages.load(who, id);
    const read = readExplanation({ cause, text }, props.shortest);
    const answer = isRefused(read) ? read : await this.explanations.putForAll(who, id, read);
    if (!isRefused(answer)) {
      response.redirect(303, `/uploads/${id}/forklar?alle=${answer.lineKeys.length}`);
      return;
    }
    const typedForAll = typedAs({ cause, text }, answer);
    response.status(statusOf(answer.refusal)).send(page(ExplainView({ ...props, typedForAll })));
  }

  @Post(':id/forklar/:lineKey')
  @Policy('explanation.write')
  async save(
    @Param('id', ParseIntPipe) id: number,
    @Param('lineKey') lineKey: string,
    @Body() form: ExplanationForm,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const props = await this.pages.load(who, id, lineKey);
    const { cause = '', text = '' } = form;
    const read = readExplanation(form, props.shortest);
    const answer = isRefused(read) ? read : await this.explanations.put(who, id, lineKey, read);
    if (!isRefused(answer)) {
      const next = nextMissing((await this.pages.load(who, id)).judged, lineKey);
      const saved = `gemt=${encodeURIComponent(lineKey)}`;
      const to = next ? `${explainAddress(id, next.line.lineKey)}&${saved}` : `/uploads/${id}/forklar?${saved}`;
      response.redirect(303, to);
      return;
    }
    if (answer.refusal.code === 'not_found') throw new NotFoundException();
    const typed = typedAs({ cause, text }, answer);
    response.status(statusOf(answer.refusal)).send(page(ExplainView({ ...props, typed })));
  }

  @Post(':id/forklar/:lineKey/slet')
  @Policy('explanation.write')
  async remove(
    @Param('id', ParseIntPipe) id: number,
    @Param('lineKey') lineKey: string,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const answer = await this.explanations.remove(who, id, lineKey);
    if (isRefused(answer) && answer.refusal.code === 'not_found') throw new NotFoundException();
    if (isRefused(answer)) {
      const typed = typedAs({ cause: '', text: '' }, answer);
      const props = await this.pages.load(who, id, lineKey);
      response.status(statusOf(answer.refusal)).send(page(ExplainView({ ...props, typed })));
    } else response.redirect(303, explainAddress(id, lineKey));
  }
}

function typedAs(written: Pick<TypedExplanation, 'cause' | 'text'>, { refusal }: Refused): TypedExplanation {
  return { ...written, field: refusal.code.includes('cause') ? 'cause' : 'text', refusal: refusal.message };
}
