import { Body, Controller, HttpCode, NotFoundException, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { readLimits } from '../../../domain/mandates/typed-limits.js';
import { isRefused } from '../../../domain/refusal.js';
import type { Refusal } from '../../../domain/takstskema/cells.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Policy } from '../../../web/policy.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import { AgendaService } from '../agenda/agenda.service.js';
import type { Meeting } from '../meeting.entity.js';
import { DasForm, exceptionsOf } from '../meeting-forms.js';
import { MeetingsService } from '../meetings.service.js';
import { ConfirmDasView, ExceptionsView } from './das-decision.view.js';
import { DasDecisionsService } from './das-decisions.service.js';
import { StaleListView } from './stale-list.view.js';

/** DAS' decision on the whole list in three steps: the exceptions, what happens with each, and the confirmation. */
@Controller('moeder/:id')
@ApiExcludeController()
export class DasDecisionController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly agendas: AgendaService,
    private readonly decisions: DasDecisionsService,
  ) {}

  /** From the list: straight to the confirmation where there is no exception. */
  @Post('undtagelser')
  @HttpCode(200)
  @Policy('meeting.decide')
  async except(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number, @Body() form: DasForm): Promise<string> {
    const data = await this.dataOf(who, id, form);
    return page(data.exceptions.length === 0 ? ConfirmDasView(data) : ExceptionsView(data));
  }

  @Post('bekraeft')
  @Policy('meeting.decide')
  async confirm(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Body() form: DasForm,
    @Res() response: Response,
  ): Promise<void> {
    const data = await this.dataOf(who, id, form);
    if (data.faults) response.status(422).send(page(ExceptionsView(data)));
    else response.status(200).send(page(ConfirmDasView(data)));
  }

  @Post('afgoerelse')
  @Policy('meeting.decide')
  async decide(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Body() form: DasForm,
    @Res() response: Response,
  ): Promise<void> {
    const data = await this.dataOf(who, id, form);
    if (data.faults) return void response.status(422).send(page(ExceptionsView(data)));
    const { listHash, tekst: text = '' } = form;
    const { exceptions, limits } = data;
    const answer = await this.decisions.decide(who, id, { listHash, exceptions, text, limits });
    if (!isRefused(answer))
      return response.redirect(
        303,
        form.punkt ? `/moeder/${id}/gang/${form.punkt}#beslutning` : `/moeder/${id}#besluttet`,
      );
    response.status(statusOf(answer.refusal)).send(this.refusedPage(data, answer.refusal));
  }

  private refusedPage(data: Awaited<ReturnType<DasDecisionController['dataOf']>>, { code, message }: Refusal): string {
    if (code === 'stale') return page(StaleListView({ ...data, what: message }));
    const withError = { ...data, error: message };
    return page(data.exceptions.length === 0 ? ConfirmDasView(withError) : ExceptionsView(withError));
  }

  private async dataOf(who: Who, id: number, form: DasForm) {
    const meeting: Meeting | { refusal: Refusal } = await this.meetings.one(who, id);
    if (isRefused(meeting)) throw new NotFoundException();
    const agenda = await this.agendas.of(meeting);
    const read = readLimits(form);
    const limits = 'limits' in read ? read.limits : undefined;
    const faults = 'faults' in read ? read.faults : undefined;
    return { shell: shellOf(who), meeting, agenda, form, exceptions: exceptionsOf(form), limits, faults };
  }
}
