import { Body, Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { mayEnter } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import { isRefused } from '../../domain/refusal.js';
import { shellOf } from '../../web/layout/shell.js';
import { Policy } from '../../web/policy.js';
import { statusOf } from '../../web/refusal-status.js';
import { page } from '../../web/render.js';
import { CurrentUser } from '../../web/request.js';
import { ItemsService } from '../review/items.service.js';
import { Proposals } from '../review/proposals/proposals.service.js';
import { AgendaService } from './agenda/agenda.service.js';
import { MeetingContents } from './agenda/meeting-content.service.js';
import { ClosingView } from './frame/closing.view.js';
import { type MeetingFaults, meetingToCall } from './frame/new-meeting.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingView } from './meeting.view.js';
import { MeetingForm } from './meeting-forms.js';
import { MeetingNotices } from './meeting-notices.service.js';
import { MeetingsService } from './meetings.service.js';
import { MeetingsView, NewMeetingView } from './meetings.view.js';

/** The meetings: which there are, a new one, one with its agenda, and its end. */
@Controller('moeder')
@ApiExcludeController()
export class MeetingsController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly agendas: AgendaService,
    private readonly items: ItemsService,
    private readonly contents: MeetingContents,
    private readonly notices: MeetingNotices,
    private readonly proposals: Proposals,
  ) {}

  @Get()
  @Policy('meeting.read')
  async list(@CurrentUser() who: Who): Promise<string> {
    const mayCreate = mayEnter('meeting.create', who).allowed;
    return page(MeetingsView({ shell: shellOf(who), meetings: await this.meetings.list(), mayCreate }));
  }

  @Get('nyt')
  @Policy('meeting.create')
  async ask(@CurrentUser() who: Who): Promise<string> {
    const form = { year: String(await this.items.currentYear()) };
    return page(NewMeetingView({ shell: shellOf(who), form, faults: {} }));
  }

  @Post()
  @Policy('meeting.create')
  async create(@CurrentUser() who: Who, @Body() form: MeetingForm, @Res() response: Response): Promise<void> {
    const showAgain = (status: number, faults: MeetingFaults) =>
      void response.status(status).send(page(NewMeetingView({ shell: shellOf(who), form, faults })));
    const typed = meetingToCall(form);
    if ('faults' in typed) return showAgain(422, typed.faults);
    const answer = await this.meetings.create(who, typed.meeting);
    if (!isRefused(answer)) return response.redirect(303, `/moeder/${answer.id}`);
    const field = answer.refusal.code === 'cpr' ? 'place' : 'year';
    return showAgain(statusOf(answer.refusal), { [field]: answer.refusal.message });
  }

  @Get(':id')
  @Policy('meeting.read')
  async one(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number): Promise<string> {
    const meeting = await this.meetingOf(who, id);
    const agenda = await this.agendas.of(meeting);
    const decisions = await this.agendas.decisionsIn(meeting);
    const content = await this.contents.of(meeting);
    const told = await this.notices.packTold(meeting);
    return page(MeetingView({ shell: shellOf(who), who, meeting, content, agenda, decisions, told }));
  }

  @Get(':id/luk')
  @Policy('meeting.close')
  async askClosing(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number): Promise<string> {
    return page(ClosingView({ shell: shellOf(who), ...(await this.closingOf(await this.meetingOf(who, id))) }));
  }

  @Post(':id/luk')
  @Policy('meeting.close')
  async close(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number, @Res() response: Response) {
    const meeting = await this.meetingOf(who, id);
    const answer = await this.meetings.close(who, id);
    if (!isRefused(answer)) return response.redirect(303, `/moeder/${id}`);
    const { refusal } = answer;
    const view = ClosingView({ shell: shellOf(who), ...(await this.closingOf(meeting)), error: refusal.message });
    return response.status(statusOf(refusal)).send(page(view));
  }

  private async closingOf(meeting: Meeting) {
    const { points, decided, changesDecided } = await this.contents.of(meeting);
    const without = points.filter(
      ({ point, items, changes }) =>
        point.beslutning === '' &&
        !items.some(({ id }) => decided.has(id)) &&
        !changes.some(({ id }) => changesDecided.has(id)),
    );
    return {
      meeting,
      decisions: decided.size + changesDecided.size,
      awaiting: await this.proposals.countIn(meeting.id),
      without: without.map(({ point }) => `punkt ${point.position}, ${point.title}`),
    };
  }

  private async meetingOf(who: Who, id: number): Promise<Meeting> {
    const meeting = await this.meetings.one(who, id);
    if (isRefused(meeting)) throw new NotFoundException();
    return meeting;
  }
}
