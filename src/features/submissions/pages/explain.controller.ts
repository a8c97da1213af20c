import { Body, Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused, type Refused } from '../../../domain/refusal.js';
import { Policy } from '../../../web/policy.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import { ApprovedLines } from '../../review/approved-lines.service.js';
import { ParametersService } from '../../styringsaftale/parameters.service.js';
import { ExplanationService } from '../explanation.service.js';
import { comparePosts } from './cost-comparison.js';
import { type ExplainProps, ExplainView, type TypedExplanation } from './explain.view.js';
import { explainAddress, explainedLines, nextMissing } from './explain-list.js';
import { readExplanation } from './read-explanation.js';
import { SeenUploads, stepsAt } from './seen-upload.service.js';

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
}

export class ExplanationForm {
  @IsOptional()
  @IsString()
  @MaxLength(50)
  cause?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20_000, { message: 'Forklaringen er alt for lang.' })
  text?: string;
}

/** Explains one large change at a time. */
@Controller('uploads')
@ApiExcludeController()
export class ExplainController {
  constructor(
    private readonly seen: SeenUploads,
    private readonly explanations: ExplanationService,
    private readonly parameters: ParametersService,
    private readonly approved: ApprovedLines,
  ) {}

  @Get(':id/forklar')
  @Policy('explanation.write')
  async show(
    @Param('id', ParseIntPipe) id: number,
    @Query() { linje, gemt }: ExplainQuery,
    @CurrentUser() who: Who,
  ): Promise<string> {
    const props = await this.props(who, id, linje);
    return page(ExplainView({ ...props, saved: lineOf(props, gemt) ?? undefined }));
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
    const { judged } = await this.props(who, id, lineKey);
    const { cause = '', text = '' } = form;
    const read = readExplanation(form, await this.parameters.ofYear(judged.upload.year));
    const answer = isRefused(read) ? read : await this.explanations.put(who, id, lineKey, read);
    if (!isRefused(answer)) {
      const next = nextMissing((await this.seen.loadChecked(who, id)).judged, lineKey);
      const saved = `gemt=${encodeURIComponent(lineKey)}`;
      const to = next ? `${explainAddress(id, next.line.lineKey)}&${saved}` : `/uploads/${id}/forklar?${saved}`;
      response.redirect(303, to);
      return;
    }
    if (answer.refusal.code === 'not_found') throw new NotFoundException();
    const typed: TypedExplanation = { cause, text, field: fieldOf(answer), refusal: answer.refusal.message };
    const props = await this.props(who, id, lineKey);
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
      const typed: TypedExplanation = { cause: '', text: '', field: 'text', refusal: answer.refusal.message };
      const props = await this.props(who, id, lineKey);
      response.status(statusOf(answer.refusal)).send(page(ExplainView({ ...props, typed })));
    } else response.redirect(303, explainAddress(id, lineKey));
  }

  /** With the line that is named, else the first that lacks its explanation. */
  private async props(who: Who, id: number, lineKey?: string): Promise<ExplainProps> {
    const seen = await this.seen.loadChecked(who, id);
    const { judged } = seen;
    const named = judged.lines.find(({ line }) => line.lineKey === lineKey) ?? null;
    if (lineKey !== undefined && !named) throw new NotFoundException();
    const current = named ?? nextMissing(judged);
    const { year, organisation } = judged.upload;
    const approved = current ? await this.approved.ofYear(year - 1, organisation) : [];
    const lines = approved.map(({ line }) => line);
    const posts = current ? comparePosts(year, current.group, lines) : [];
    return { who, judged, current, posts, steps: stepsAt(seen, 'forklar') };
  }
}

const lineOf = ({ judged }: ExplainProps, lineKey: string | undefined) =>
  explainedLines(judged).find(({ line }) => line.lineKey === lineKey);

const fieldOf = ({ refusal }: Refused): 'cause' | 'text' => (refusal.code.includes('cause') ? 'cause' : 'text');
