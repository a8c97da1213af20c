import {
  Body,
  Controller,
  Get,
  Headers,
  NotFoundException,
  Param,
  ParseIntPipe,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { sitsInFuFor } from '../../../domain/mandates/own-cases.js';
import { type LimitFaults, readLimits } from '../../../domain/mandates/typed-limits.js';
import { isRefused, type Refused } from '../../../domain/refusal.js';
import { confirmationsOf, decisionsOf } from '../../../domain/workflow/decisions-of.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Policy } from '../../../web/policy.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page, part } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import { conflictText } from '../case/case-log.js';
import { DecidedPart } from '../case/decided-part.js';
import { ItemPanel, type PanelProps } from '../case/item-panel.js';
import { RecommendationService } from '../case/recommendation.service.js';
import { DecisionsService } from '../decisions.service.js';
import { AWAITING } from '../items-query.js';
import { meetingOf } from './open-meetings.js';
import { CaseView, ReviewView } from './review.view.js';
import { reviewHref } from './review-address.js';
import { DecideForm, RecommendationForm, ReviewQuery } from './review-forms.js';
import { type ReviewPage, ReviewPageService } from './review-page.service.js';

/** The review pages: the list with the open case, and what is decided of it. */
@Controller('gennemgang')
@ApiExcludeController()
export class ReviewController {
  constructor(
    private readonly pages: ReviewPageService,
    private readonly decisions: DecisionsService,
    private readonly recommendations: RecommendationService,
  ) {}

  @Get()
  @Policy('item.read')
  async list(@CurrentUser() who: Who, @Query() query: ReviewQuery): Promise<string> {
    const data = await this.pages.page(who, query);
    return page(ReviewView({ shell: shellOf(who), data, bulk: bulkOf(who, data) }));
  }

  @Get(':id')
  @Policy('item.read')
  async one(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Query() query: ReviewQuery,
    @Headers('hx-request') htmx: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const panel = await this.panelOf(who, query, id);
    response.vary('HX-Request');
    return htmx ? part(ItemPanel(panel)) : page(CaseView({ shell: shellOf(who), panel }));
  }

  @Post('afgoerelse')
  @Policy('item.decide')
  async decide(
    @CurrentUser() who: Who,
    @Body() form: DecideForm,
    @Headers('hx-request') htmx: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const { id, contentHash, seen, proposal, action, comment, largestChange, until, ...query } = form;
    const read = readLimits(action === 'delegate' ? { largestChange, until } : {});
    if ('faults' in read) return this.showAgain(who, form, { limitFaults: read.faults }, htmx, response);
    const { limits } = read;
    const next = await this.pages.next(who, query, id);
    const items = [{ id, contentHash, seenState: seen, proposalId: proposal }];
    const answer = await this.decisions.decide(who, { action, comment, items, limits, ...meetingOf(form.meeting) });
    if (isRefused(answer)) return this.showAgain(who, form, answer, htmx, response);
    if (!htmx) return response.redirect(303, reviewHref(query, next));
    const decided = await this.panelOf(who, query, id);
    const following = next === null ? decided : await this.panelOf(who, query, next);
    response.status(200).send(part(DecidedPart({ decided, following })));
  }

  @Post(':id/indstilling')
  @Policy('recommendation.write')
  async recommend(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Body() { indstilling, ...query }: RecommendationForm,
    @Res() response: Response,
  ): Promise<void> {
    const answer = await this.recommendations.write(who, id, indstilling ?? '');
    if (!isRefused(answer)) return response.redirect(303, reviewHref(query, id));
    const shown = await this.panelOf(who, query, id);
    const panel = { ...shown, recommendationError: answer.refusal.message, typed: { recommendation: indstilling } };
    response.status(statusOf(answer.refusal)).send(page(CaseView({ shell: shellOf(who), panel })));
  }

  /** What was typed stays; what somebody else did in the meantime is told, with the case as it stands now. */
  private async showAgain(
    who: Who,
    { id, comment, largestChange, until, ...query }: DecideForm,
    no: Refused | { limitFaults: LimitFaults },
    htmx: string | undefined,
    response: Response,
  ): Promise<void> {
    const status = isRefused(no) ? statusOf(no.refusal) : 422;
    const shown = await this.panelOf(who, query, id);
    const told = isRefused(no) ? toldOf(no, shown) : no;
    const panel: PanelProps = { ...shown, ...told, typed: { comment, largestChange, until } };
    response
      .status(status)
      .send(
        htmx ? part(DecidedPart({ decided: panel, following: panel })) : page(CaseView({ shell: shellOf(who), panel })),
      );
  }

  private async panelOf(who: Who, query: ReviewQuery, id: number): Promise<PanelProps> {
    const panel = await this.pages.panel(who, query, id);
    if (isRefused(panel)) throw new NotFoundException();
    return panel;
  }
}

/** What somebody else did in the meantime, or what was wrong, at its field. */
function toldOf({ refusal }: Refused, shown: PanelProps): Partial<PanelProps> {
  if (statusOf(refusal) === 409) return { conflict: conflictText(shown.case.log, refusal.message) };
  if (refusal.code === 'mandate_past') return { limitFaults: { until: refusal.message } };
  return { [ABOUT_MEETING.has(refusal.code) ? 'meetingError' : 'error']: refusal.message };
}

/** What is offered for several at once; confirming where something waits that the person is not of the driftsherre of. */
function bulkOf(who: Who, { rows, query }: ReviewPage) {
  const waits = rows.some(({ item, waiting }) => waiting && !waiting.mine && !sitsInFuFor(who, item.organisation));
  const confirming = waits ? confirmationsOf(who) : [];
  return query.state === AWAITING ? [...confirming, ...decisionsOf(who)] : [...decisionsOf(who), ...confirming];
}

const ABOUT_MEETING = new Set(['meeting_required', 'wrong_meeting']);
