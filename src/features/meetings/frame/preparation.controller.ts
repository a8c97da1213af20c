import { Body, Controller, Get, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused } from '../../../domain/refusal.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Policy } from '../../../web/policy.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import { AgendaMaking } from '../agenda/agenda-making.service.js';
import { found } from '../found.js';
import { MeetingNotices } from '../meeting-notices.service.js';
import { MeetingsService } from '../meetings.service.js';
import { FrameView } from './frame.view.js';
import { FrameForm, participantsOf } from './frame-form.js';
import { frameFaults, frameOf, type MeetingFaults } from './new-meeting.js';

/** What the secretariat says of a meeting before it: when, where and who, and an agenda of what is ready. */
@Controller('moeder/:id')
@ApiExcludeController()
export class PreparationController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly making: AgendaMaking,
    private readonly notices: MeetingNotices,
  ) {}

  @Get('rammer')
  @Policy('meeting.prepare')
  async frame(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number): Promise<string> {
    const meeting = found(await this.meetings.one(who, id));
    const { heldOn, startsAt, endsAt, place, participants } = meeting;
    const form = { heldOn, startsAt: startsAt ?? '', endsAt: endsAt ?? '', place: place ?? '' };
    return page(FrameView({ shell: shellOf(who), meeting, form, participants, faults: {} }));
  }

  @Post('rammer')
  @Policy('meeting.prepare')
  async change(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Body() form: FrameForm,
    @Res() response: Response,
  ): Promise<void> {
    const meeting = found(await this.meetings.one(who, id));
    const participants = participantsOf(form);
    const showAgain = (status: number, faults: MeetingFaults, error?: string) => {
      const view = FrameView({ shell: shellOf(who), meeting, form, participants, faults, error });
      response.status(status).send(page(view));
    };
    const faults = frameFaults(form);
    if (Object.keys(faults).length > 0) return showAgain(422, faults);
    const answer = await this.meetings.change(who, id, { ...frameOf(form), participants });
    if (isRefused(answer)) return showAgain(statusOf(answer.refusal), {}, answer.refusal.message);
    response.redirect(303, `/moeder/${id}`);
  }

  @Post('dagsorden')
  @Policy('meeting.prepare')
  async make(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number, @Res() response: Response): Promise<void> {
    found(await this.making.make(who, id));
    response.redirect(303, `/moeder/${id}#dagsorden`);
  }

  @Post('besked')
  @Policy('meeting.prepare')
  async tell(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number, @Res() response: Response): Promise<void> {
    found(await this.notices.packReady(who, id));
    response.redirect(303, `/moeder/${id}#dokumenter`);
  }
}
