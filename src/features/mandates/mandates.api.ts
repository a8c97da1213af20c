import { Body, Controller, Get, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Who } from '../../domain/access/roles.js';
import { amount } from '../../domain/amount.js';
import { isRefused } from '../../domain/refusal.js';
import { Policy } from '../../web/policy.js';
import { CurrentUser } from '../../web/request.js';
import { EndMandate, NewMandate } from './mandate-bodies.js';
import { subjectOf } from './mandate-words.js';
import { MandatesService, type ShownMandate } from './mandates.service.js';

/** What DAS has given FU to decide. Takster by name are given by delegating them. */
@ApiTags('mandates')
@Controller('api/v1/mandates')
export class MandatesApi {
  constructor(private readonly mandates: MandatesService) {}

  @Get()
  @Policy('mandate.read')
  async list() {
    const items = (await this.mandates.list()).map(mandateAnswer);
    return { items, total: items.length };
  }

  @Get(':id')
  @Policy('mandate.read')
  async one(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number) {
    const shown = await this.mandates.one(who, id);
    return isRefused(shown) ? shown : mandateAnswer(shown);
  }

  @Post()
  @Policy('mandate.give')
  give(@CurrentUser() who: Who, @Body() { year, driftsherre, largestChange, until, ...given }: NewMandate) {
    return this.mandates.give(who, {
      ...given,
      year: year ?? null,
      driftsherre: driftsherre ?? null,
      largestChange: largestChange === undefined ? null : amount(largestChange),
      until: until ?? null,
    });
  }

  @Post(':id/ending')
  @Policy('mandate.end')
  end(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number, @Body() body: EndMandate) {
    return this.mandates.end(who, id, body);
  }
}

const mandateAnswer = ({ row, status }: ShownMandate) => ({
  id: row.id,
  scope: row.scope,
  kind: row.kind,
  year: row.year,
  driftsherre: row.organisation,
  items: row.items.map(({ itemId }) => itemId),
  subject: subjectOf(row),
  largestChange: row.largestChange,
  until: row.until,
  text: row.text,
  meetingId: row.meetingId,
  written: row.written,
  givenAt: row.givenAt,
  status,
  ends: row.ends.map(({ itemId, reason, meetingId, written, endedAt }) => ({
    itemId,
    reason,
    meetingId,
    written,
    endedAt,
  })),
});
