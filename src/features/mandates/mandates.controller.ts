import { Body, Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { mayEnter } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import { isRefused } from '../../domain/refusal.js';
import { type FieldFault, isFaulty } from '../../web/field-fault.js';
import { shellOf } from '../../web/layout/shell.js';
import { Policy } from '../../web/policy.js';
import { statusOf } from '../../web/refusal-status.js';
import { page } from '../../web/render.js';
import { CurrentUser } from '../../web/request.js';
import { DecidedUnder } from './decided-under.service.js';
import { MandateView } from './mandate.view.js';
import { MandateChoices } from './mandate-choices.service.js';
import { EndForm, MandateForm } from './mandate-forms.js';
import { MandatesService, type ShownMandate } from './mandates.service.js';
import { MandatesView } from './mandates.view.js';
import { NewMandateView } from './new-mandate.view.js';
import { registeredIn, typedMandate } from './typed-mandate.js';

/** The mandates: which there are, a new one, one with what was decided under it, and its end. */
@Controller('mandater')
@ApiExcludeController()
export class MandatesController {
  constructor(
    private readonly mandates: MandatesService,
    private readonly decided: DecidedUnder,
    private readonly choices: MandateChoices,
  ) {}

  @Get()
  @Policy('mandate.read')
  async list(@CurrentUser() who: Who): Promise<string> {
    const mayGive = mayEnter('mandate.give', who).allowed;
    return page(MandatesView({ shell: shellOf(who), mandates: await this.mandates.list(), mayGive }));
  }

  /** The meeting may stand in the address, from its page. */
  @Get('nyt')
  @Policy('mandate.give')
  ask(@CurrentUser() who: Who, @Query() form: MandateForm): Promise<string> {
    return this.form(who, { kind: 'revision', ...form }, []);
  }

  @Post()
  @Policy('mandate.give')
  async give(@CurrentUser() who: Who, @Body() form: MandateForm, @Res() response: Response): Promise<void> {
    const typed = typedMandate(form);
    if (isFaulty(typed)) return void response.status(422).send(await this.form(who, form, typed.faults));
    const answer = await this.mandates.give(who, typed);
    if (!isRefused(answer)) return response.redirect(303, `/mandater/${answer.id}`);
    const { code, message } = answer.refusal;
    const faults = [{ field: FIELDS[code] ?? 'meeting', message }];
    response.status(statusOf(answer.refusal)).send(await this.form(who, form, faults));
  }

  @Get(':id')
  @Policy('mandate.read')
  async one(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number): Promise<string> {
    return this.shown(who, await this.mandateOf(who, id));
  }

  @Post(':id/afslut')
  @Policy('mandate.end')
  async end(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Body() form: EndForm,
    @Res() response: Response,
  ): Promise<void> {
    const shown = await this.mandateOf(who, id);
    const { reason = '', meeting } = form;
    const answer = await this.mandates.end(who, id, { reason, ...registeredIn(meeting) });
    if (!isRefused(answer)) return response.redirect(303, `/mandater/${id}`);
    const { code, message } = answer.refusal;
    const field = code === 'comment_required' || code === 'cpr' ? 'reason' : 'meeting';
    const refused = { form, faults: [{ field, message }] };
    response.status(statusOf(answer.refusal)).send(await this.shown(who, shown, refused));
  }

  private async form(who: Who, form: MandateForm, faults: readonly FieldFault[]): Promise<string> {
    const meetings = await this.choices.meetings();
    return page(
      NewMandateView({ shell: shellOf(who), form, faults, meetings, driftsherrer: await this.choices.driftsherrer() }),
    );
  }

  private async shown(who: Who, shown: ShownMandate, refused?: { form: EndForm; faults: FieldFault[] }) {
    const mayEnd = shown.status === 'in_force' && mayEnter('mandate.end', who).allowed;
    const decisions = await this.decided.of(shown.row.id);
    const meetings = mayEnd ? await this.choices.meetings() : [];
    return page(MandateView({ shell: shellOf(who), ...shown, decisions, mayEnd, meetings, refused }));
  }

  private async mandateOf(who: Who, id: number): Promise<ShownMandate> {
    const shown = await this.mandates.one(who, id);
    if (isRefused(shown)) throw new NotFoundException();
    return shown;
  }
}

/** Where a refusal of the service is told. */
const FIELDS: Readonly<Record<string, string>> = {
  cpr: 'text',
  text_required: 'text',
  mandate_past: 'until',
  no_driftsherre: 'driftsherre',
};
