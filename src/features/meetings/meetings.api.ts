import { Body, Controller, Get, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Who } from '../../domain/access/roles.js';
import { amount } from '../../domain/amount.js';
import { isRefused, type Refused, refused } from '../../domain/refusal.js';
import { Policy } from '../../web/policy.js';
import { CurrentUser } from '../../web/request.js';
import { ItemsService } from '../review/items.service.js';
import { AgendaService } from './agenda/agenda.service.js';
import { DasDecisionsService } from './das/das-decisions.service.js';
import { frameFaults } from './frame/new-meeting.js';
import type { Meeting } from './meeting.entity.js';
import { DecideAll, NewMeeting } from './meeting-bodies.js';
import { MeetingNotices } from './meeting-notices.service.js';
import { MeetingsService } from './meetings.service.js';

/** Meetings of FU and DAS, what they have before them, and what DAS decides of the whole list. */
@ApiTags('meetings')
@Controller('api/v1/meetings')
export class MeetingsApi {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly agendas: AgendaService,
    private readonly decisions: DasDecisionsService,
    private readonly items: ItemsService,
    private readonly notices: MeetingNotices,
  ) {}

  @Get()
  @Policy('meeting.read')
  async list() {
    const meetings = await this.meetings.list();
    return { items: meetings.map(meetingAnswer), total: meetings.length };
  }

  @Post()
  @Policy('meeting.create')
  async create(@CurrentUser() who: Who, @Body() body: NewMeeting) {
    const [fault] = Object.values(frameFaults(body));
    if (fault) return refused('invalid_input', fault);
    const answer = await this.meetings.create(who, body);
    return isRefused(answer) ? answer : meetingAnswer(answer);
  }

  @Get(':id/agenda')
  @Policy('meeting.read')
  async agenda(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number) {
    const meeting = await this.meetings.one(who, id);
    if (isRefused(meeting)) return meeting;
    const { covered, notCovered, perDriftsherre, listHash, approved } = await this.agendas.of(meeting);
    return {
      meeting: meetingAnswer(meeting),
      listHash,
      count: covered.length,
      approved,
      items: covered.map((item) => this.items.answer(item)),
      notCovered: notCovered.map((item) => this.items.answer(item)),
      perDriftsherre,
    };
  }

  @Post(':id/decisions')
  @Policy('meeting.decide')
  decide(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Body() { listHash, except = [], delegateTo, text = '', largestChange, until }: DecideAll,
  ): Promise<{ decisions: number[] } | Refused> {
    const handling = delegateTo === 'FU' ? 'delegate' : 'leave';
    const exceptions = except.map((item) => ({ id: item, handling, grounds: '' }) as const);
    const limits = { largestChange: largestChange === undefined ? null : amount(largestChange), until: until ?? null };
    return this.decisions.decide(who, id, { listHash, exceptions, text, limits });
  }

  /** Tells the members that the papers are ready. */
  @Post(':id/papers-ready')
  @Policy('meeting.prepare')
  tell(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number): Promise<{ told: number } | Refused> {
    return this.notices.packReady(who, id);
  }

  @Post(':id/closing')
  @Policy('meeting.close')
  close(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number) {
    return this.meetings.close(who, id);
  }
}

const meetingAnswer = ({ id, body, year, heldOn, place, state }: Meeting) => ({ id, body, year, heldOn, place, state });
