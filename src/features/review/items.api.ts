import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Who } from '../../domain/access/roles.js';
import { amount } from '../../domain/amount.js';
import { isRefused, type Refused } from '../../domain/refusal.js';
import { Policy } from '../../web/policy.js';
import { CurrentUser } from '../../web/request.js';
import { ItemCaseService } from './case/item-case.service.js';
import { RecommendationService } from './case/recommendation.service.js';
import { DecideItem, DecideItems, type DecisionBody, Recommendation, Undo } from './decision-bodies.js';
import { DecisionsService } from './decisions.service.js';
import { itemAnswer, itemCaseAnswer } from './item-answers.js';
import { ItemsService } from './items.service.js';
import { ItemsQuery } from './items-query.js';
import { Proposals } from './proposals/proposals.service.js';
import type { Registered } from './workflow/workflow.service.js';

/** Lines under review, and what is decided of them. */
@ApiTags('items')
@Controller('api/v1')
export class ItemsApi {
  constructor(
    private readonly items: ItemsService,
    private readonly cases: ItemCaseService,
    private readonly decisions: DecisionsService,
    private readonly recommendations: RecommendationService,
    private readonly proposals: Proposals,
  ) {}

  @Get('items')
  @Policy('item.read')
  async list(@CurrentUser() who: Who, @Query() query: ItemsQuery) {
    const { items, ...page } = await this.items.list(who, query);
    const ids = items.map(({ id }) => id);
    const waiting = await this.proposals.waitingOn(who, ids);
    return { items: items.map((item) => itemAnswer(item, waiting.get(item.id))), ...page };
  }

  @Get('items/:id')
  @Policy('item.read')
  async one(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number) {
    const answer = await this.cases.show(who, id);
    return isRefused(answer) ? answer : itemCaseAnswer(answer);
  }

  @Post('items/:id/decisions')
  @Policy('item.decide')
  decide(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Body() { contentHash, state, proposal, ...body }: DecideItem,
  ): Promise<Registered | Refused> {
    const items = [{ id, contentHash, seenState: state, proposalId: proposal }];
    return this.decisions.decide(who, { ...asked(body), items });
  }

  @Post('decisions')
  @Policy('item.decide')
  decideSeveral(@CurrentUser() who: Who, @Body() { items, ...body }: DecideItems): Promise<Registered | Refused> {
    const seen = items.map(({ proposal, ...item }) => ({ ...item, proposalId: proposal }));
    return this.decisions.decide(who, { ...asked(body), items: seen });
  }

  @Post('decisions/:id/undo')
  @Policy('item.decide')
  undo(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Body() { reason }: Undo,
  ): Promise<Registered | Refused> {
    return this.decisions.undo(who, id, reason);
  }

  /** A decision on an item of the own driftsherre that nobody has confirmed yet, by the member who made it. */
  @Delete('proposals/:id')
  @HttpCode(204)
  @Policy('item.propose')
  async withdraw(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number): Promise<Refused | undefined> {
    const answer = await this.proposals.withdraw(who, id);
    return isRefused(answer) ? answer : undefined;
  }

  @Put('items/:id/recommendation')
  @Policy('recommendation.write')
  recommend(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Body() { text }: Recommendation,
  ): Promise<{ recommendation: string | null } | Refused> {
    return this.recommendations.write(who, id, text);
  }
}

/** The body of a decision as the workflow is asked; limits are a delegation's. */
const asked = ({ largestChange, until, ...body }: DecisionBody) => ({
  ...body,
  limits: { largestChange: largestChange === undefined ? null : amount(largestChange), until: until ?? null },
});
