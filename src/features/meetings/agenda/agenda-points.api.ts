import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { mayEnter } from '../../../domain/access/policy.js';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused, type Refused, refused } from '../../../domain/refusal.js';
import { Policy } from '../../../web/policy.js';
import { CurrentUser } from '../../../web/request.js';
import { frameFaults } from '../frame/new-meeting.js';
import { MeetingsService } from '../meetings.service.js';
import {
  ACCESSES,
  DOCUMENT_FORMATS,
  type DocumentFormat,
  documentName,
  kindsOf,
} from '../papers/meeting-documents.service.js';
import { Annexes } from '../points/annexes.service.js';
import { ChangePoint, MeetingFrameBody, NewAnnexBody, NewPoint } from './agenda-bodies.js';
import { AgendaMaking } from './agenda-making.service.js';
import { AgendaPoints } from './agenda-points.service.js';
import { MeetingContents } from './meeting-content.service.js';

/** A meeting as it is prepared: its frame, the punkter of its agenda and their bilag. */
@ApiTags('meetings')
@Controller('api/v1/meetings/:id')
export class AgendaPointsApi {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly making: AgendaMaking,
    private readonly points: AgendaPoints,
    private readonly annexes: Annexes,
    private readonly contents: MeetingContents,
  ) {}

  @Get()
  @Policy('meeting.read')
  async one(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number) {
    const meeting = await this.meetings.one(who, id);
    if (isRefused(meeting)) return meeting;
    const { body, year, heldOn, startsAt, endsAt, place, participants, state } = meeting;
    const { points } = await this.contents.of(meeting);
    const withNotes = mayEnter('meeting.prepare', who).allowed;
    return {
      id,
      body,
      year,
      heldOn,
      startsAt,
      endsAt,
      place,
      participants,
      state,
      points: points.map(({ point: { made: _, meetingId: __, notes, annexes, ...point }, items, changes }) => ({
        ...point,
        ...(withNotes && { notes }),
        annexes: annexes.map(({ pointId: _, ...annex }) => annex),
        items: items.map((item) => item.id),
        changes: changes.map((change) => change.id),
      })),
      documents: kindsOf(meeting).flatMap((kind) =>
        ACCESSES.flatMap((access) =>
          (Object.keys(DOCUMENT_FORMATS) as DocumentFormat[]).map((format) => documentName(kind, access, format)),
        ),
      ),
    };
  }

  @Patch()
  @Policy('meeting.prepare')
  change(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Body() frame: MeetingFrameBody,
  ): Promise<{ id: number } | Refused> | Refused {
    const [fault] = Object.values(frameFaults(frame));
    return fault ? refused('invalid_input', fault) : this.meetings.change(who, id, frame);
  }

  @Post('agenda')
  @HttpCode(200)
  @Policy('meeting.prepare')
  make(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number) {
    return this.making.make(who, id);
  }

  @Post('points')
  @Policy('meeting.prepare')
  add(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number, @Body() point: NewPoint) {
    return this.points.add(who, id, { ...point });
  }

  @Patch('points/:point')
  @Policy('meeting.prepare')
  async changePoint(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) point: number,
    @Body() { position, ...change }: ChangePoint,
  ): Promise<{ id: number } | Refused> {
    const changed = await this.points.change(who, id, point, change);
    return isRefused(changed) || position === undefined ? changed : this.points.move(who, id, point, position);
  }

  @Delete('points/:point')
  @HttpCode(204)
  @Policy('meeting.prepare')
  async remove(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) point: number,
  ): Promise<Refused | undefined> {
    const answer = await this.points.remove(who, id, point);
    return isRefused(answer) ? answer : undefined;
  }

  @Post('points/:point/annexes')
  @Policy('meeting.prepare')
  addAnnex(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('point', ParseIntPipe) point: number,
    @Body() { title, text = '', lukket = false }: NewAnnexBody,
  ) {
    return this.annexes.add(who, id, point, { title, text, lukket });
  }

  @Delete('points/:point/annexes/:annex')
  @HttpCode(204)
  @Policy('meeting.prepare')
  async removeAnnex(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('annex', ParseIntPipe) annex: number,
  ): Promise<Refused | undefined> {
    const answer = await this.annexes.remove(who, id, annex);
    return isRefused(answer) ? answer : undefined;
  }
}
