import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { doneText } from '../../domain/workflow/done-text.js';
import { Policy } from '../../web/policy.js';
import type { Decision } from '../review/decision.entity.js';
import { DecisionSearch } from './decision-search.service.js';
import { DecisionsQuery } from './decisions-query.js';

/** What FU and DAS have decided on takster, with their grounds. */
@ApiTags('items')
@Controller('api/v1/decisions')
export class DecisionsApi {
  constructor(private readonly search: DecisionSearch) {}

  @Get()
  @Policy('decision.read')
  async list(@Query() query: DecisionsQuery) {
    const { decisions, ...page } = await this.search.find(query);
    return { ...page, decisions: decisions.map(told) };
  }
}

const told = (decision: Decision) => ({
  id: decision.id,
  itemId: decision.itemId,
  year: decision.item.year,
  driftsherre: decision.item.organisation,
  lineKey: decision.item.lineKey,
  tilbud: decision.item.line.tilbudName,
  body: decision.body,
  action: decision.action,
  done: doneText(decision),
  comment: decision.comment,
  meetingId: decision.meetingId,
  written: decision.written,
  mandateId: decision.mandateId,
  /** By a member of the item's own driftsherre: registered at once, or proposed for another to confirm. */
  ownMember: decision.ownMember,
  proposalId: decision.proposalId,
  decidedAt: decision.decidedAt.toISOString(),
});
