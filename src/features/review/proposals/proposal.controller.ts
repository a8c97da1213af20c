import { Body, Controller, NotFoundException, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused } from '../../../domain/refusal.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Policy } from '../../../web/policy.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import { CaseView } from '../list/review.view.js';
import { reviewHref } from '../list/review-address.js';
import { ReviewQuery } from '../list/review-forms.js';
import { ReviewPageService } from '../list/review-page.service.js';
import { Proposals } from './proposals.service.js';

/** A proposal taken back by the member who made it, from the case it is about. */
@Controller('gennemgang/forslag')
@ApiExcludeController()
export class ProposalController {
  constructor(
    private readonly proposals: Proposals,
    private readonly pages: ReviewPageService,
  ) {}

  @Post(':id/traek-tilbage')
  @Policy('item.propose')
  async withdraw(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Body() query: ReviewQuery,
    @Res() response: Response,
  ): Promise<void> {
    const itemId = await this.proposals.itemOf(id);
    const answer = await this.proposals.withdraw(who, id);
    if (!isRefused(answer)) return response.redirect(303, reviewHref(query, answer.itemId));
    const panel = itemId === null ? null : await this.pages.panel(who, query, itemId);
    if (!panel || isRefused(panel)) throw new NotFoundException();
    const told = { ...panel, notice: answer.refusal.message };
    response.status(statusOf(answer.refusal)).send(page(CaseView({ shell: shellOf(who), panel: told })));
  }
}
