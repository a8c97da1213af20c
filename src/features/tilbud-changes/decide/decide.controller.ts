import { Body, Controller, Get, NotFoundException, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused, NOT_FOUND } from '../../../domain/refusal.js';
import { shellOf } from '../../../web/layout/shell.js';
import { meetingName } from '../../../web/meeting-name.js';
import { Policy } from '../../../web/policy.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import type { Option } from '../../../web/ui/select.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import type { TilbudChangeRow } from '../tilbud-change.entity.js';
import { TilbudChangesService } from '../tilbud-changes.service.js';
import { ChangeDecisions } from './change-decisions.service.js';
import { DecideView } from './decide.view.js';
import { DecideForm, decisionsIn, whereIn } from './decide-form.js';

export class DecideQuery {
  @Matches(/^\d{4}$/, { message: 'aar skal være et takstår.' }) aar: string;
  /** One request alone, also one that is decided. */
  @IsOptional() @Matches(/^\d{1,9}$/, { message: 'id skal være et nummer.' }) id?: string;
}

/** Registers what DAS decided of the ind- and udmeldinger that wait. */
@Controller('ind-og-udmeldinger/afgoer')
@ApiExcludeController()
export class DecideController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly changes: TilbudChangesService,
    private readonly decisions: ChangeDecisions,
  ) {}

  @Get()
  @Policy('tilbud-change.decide')
  async ask(@Query() { aar, id }: DecideQuery, @CurrentUser() who: Who): Promise<string> {
    const changes = id ? await this.changes.some([Number(id)]) : await this.changes.waiting(Number(aar));
    return this.form(who, Number(aar), changes, null);
  }

  @Post()
  @Policy('tilbud-change.decide')
  async decide(@Body() form: DecideForm, @CurrentUser() who: Who, @Res() response: Response): Promise<void> {
    const decisions = decisionsIn(form);
    const answer = decisions.length > 0 ? await this.decisions.decide(who, decisions, whereIn(form)) : NOTHING;
    if (!isRefused(answer)) return response.redirect(303, `/ind-og-udmeldinger?aar=${form.aar}`);
    if (answer === NOT_FOUND) throw new NotFoundException();
    const changes = await this.changes.some(form.id.map(Number));
    const again = await this.form(who, Number(form.aar), changes, form, answer.refusal.message);
    response.status(statusOf(answer.refusal)).send(again);
  }

  private async form(
    who: Who,
    year: number,
    changes: readonly TilbudChangeRow[],
    typed: DecideForm | null,
    error?: string,
  ): Promise<string> {
    return page(DecideView({ shell: shellOf(who), year, changes, meetings: await this.meetings(), typed, error }));
  }

  /** Open meetings of DAS, newest first, or in writing. */
  private async meetings(): Promise<Option[]> {
    const open = await this.dataSource.manager.find(Meeting, {
      where: { body: 'DAS', state: 'open' },
      order: { heldOn: 'DESC', id: 'DESC' },
    });
    const options = open.map((meeting) => ({ value: String(meeting.id), label: meetingName(meeting) }));
    return [...options, { value: 'written', label: 'Skriftlig behandling' }];
  }
}

const NOTHING = {
  refusal: { code: 'nothing_to_decide', message: 'Vælg, hvad DAS har besluttet om mindst én af ændringerne.' },
};
