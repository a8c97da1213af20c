import { Body, Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { may } from '../../../domain/access/policy.js';
import { holds, type Who } from '../../../domain/access/roles.js';
import { isRefused, NOT_FOUND } from '../../../domain/refusal.js';
import { CHANGE_KINDS, type ChangeKind } from '../../../domain/tilbud-changes/kinds.js';
import { type FieldFault, isFaulty } from '../../../web/field-fault.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Policy } from '../../../web/policy.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import { Clock } from '../../operations/clock.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { ownRound } from '../../rounds/extension/own-round.service.js';
import { vifteOfYear } from '../../tilbud/vifte.service.js';
import { Precedents } from '../precedents/precedents.service.js';
import { TilbudChangesService } from '../tilbud-changes.service.js';
import { ChangeForm } from './change-form.js';
import { readChangeForm, typedAgain } from './read-change-form.js';
import { ChooseKindView, ReportView } from './report.view.js';
import { ReportedChanges } from './reported-changes.service.js';
import { currentRound } from './reporting-round.js';

const FEW_PRECEDENTS = 5;

export class NewChangeQuery {
  @IsOptional() @Matches(/^\d{4}$/, { message: 'aar skal være et takstår.' }) aar?: string;
  @IsOptional() @Matches(/^(\d{3,4})?$/, { message: 'Vælg en driftsherre.' }) driftsherre?: string;
  @IsOptional() @IsIn(CHANGE_KINDS, { message: 'Vælg, hvad der sker med tilbuddet.' }) art?: ChangeKind;
  /** The request for a period that is to go on. */
  @IsOptional() @Matches(/^\d{1,9}$/, { message: 'forny skal være et nummer.' }) forny?: string;
}

/** Reports an ind- or udmelding, and says more of one. */
@Controller('ind-og-udmeldinger')
@ApiExcludeController()
export class ReportController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly changes: TilbudChangesService,
    private readonly reported: ReportedChanges,
    private readonly precedents: Precedents,
  ) {}

  @Get('ny')
  @Policy('tilbud-change.report')
  async begin(@Query() { aar, driftsherre, art, forny }: NewChangeQuery, @CurrentUser() who: Who): Promise<string> {
    const year = aar ? Number(aar) : (await currentRound(this.dataSource.manager))?.year;
    if (year === undefined) throw new NotFoundException();
    if (forny) return this.form(who, null, await this.renewal(who, year, Number(forny)), []);
    const driftsherrer = await this.reportable(who);
    if (!art || !driftsherre) return page(ChooseKindView({ shell: shellOf(who), year, driftsherrer }));
    return this.form(who, null, { art, aar: String(year), driftsherre }, []);
  }

  @Post()
  @Policy('tilbud-change.report')
  async report(@Body() form: ChangeForm, @CurrentUser() who: Who, @Res() response: Response): Promise<void> {
    const typed = readChangeForm(form);
    const answer = isFaulty(typed) ? typed : await this.reported.report(who, typed, form.forsinket);
    await this.answer(response, who, null, form, answer);
  }

  @Get(':id/ret')
  @Policy('tilbud-change.report')
  async change(@Param('id', ParseIntPipe) id: number, @CurrentUser() who: Who): Promise<string> {
    const found = await this.changes.one(who, id);
    if (isRefused(found)) throw new NotFoundException();
    return this.form(who, id, typedAgain(found.change), []);
  }

  @Post(':id/ret')
  @Policy('tilbud-change.report')
  async supplement(
    @Param('id', ParseIntPipe) id: number,
    @Body() form: ChangeForm,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const typed = readChangeForm(form);
    const answer = isFaulty(typed) ? typed : await this.reported.supplement(who, id, typed);
    await this.answer(response, who, id, form, answer);
  }

  private async answer(
    response: Response,
    who: Who,
    id: number | null,
    form: ChangeForm,
    answer: Awaited<ReturnType<ReportedChanges['report']>>,
  ): Promise<void> {
    if (answer === NOT_FOUND) throw new NotFoundException();
    if (isRefused(answer)) {
      const field = answer.refusal.code === 'reason_required' ? 'forsinket' : 'begrundelse';
      const faults = [{ field, message: answer.refusal.message }];
      response.status(statusOf(answer.refusal)).send(await this.form(who, id, form, faults));
    } else if (isFaulty(answer)) response.status(422).send(await this.form(who, id, form, answer.faults));
    else response.redirect(303, `/ind-og-udmeldinger/${answer.id}`);
  }

  private async form(who: Who, id: number | null, typed: ChangeForm, faults: readonly FieldFault[]): Promise<string> {
    const { manager } = this.dataSource;
    const [year, driftsherre] = [Number(typed.aar), Number(typed.driftsherre)];
    const organisation = await manager.findOneBy(Organisation, { code: driftsherre });
    const round = await ownRound(manager, year, driftsherre);
    if (!organisation || !round || !may('tilbud-change.report', { driftsherre }, who).allowed)
      throw new NotFoundException();
    const vifte = await vifteOfYear(manager, year, driftsherre);
    return page(
      ReportView({
        shell: shellOf(who),
        action: id === null ? '/ind-og-udmeldinger' : `/ind-og-udmeldinger/${id}/ret`,
        cancelHref: id === null ? `/ind-og-udmeldinger?aar=${year}` : `/ind-og-udmeldinger/${id}`,
        driftsherre: organisation.name,
        typed,
        faults,
        tilbud: vifte.toSorted((one, other) => DANISH.compare(one.name, other.name)),
        precedents: (await this.precedents.find({ kind: typed.art })).slice(0, FEW_PRECEDENTS),
        deadline: round.changesDeadline,
        isPassed: (await this.clock.now()) > round.changesDeadline,
        mayBeLate: holds(who, 'sekretariat'),
      }),
    );
  }

  /** The same places once more, from the day after they end. */
  private async renewal(who: Who, year: number, id: number): Promise<ChangeForm> {
    const found = await this.changes.one(who, id);
    if (isRefused(found) || !found.change.until) throw new NotFoundException();
    const next = new Date(Date.parse(`${found.change.until}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
    return { ...typedAgain(found.change), aar: String(year), gaelderFra: next, til: '' };
  }

  private async reportable(who: Who): Promise<Organisation[]> {
    const all = await this.dataSource.manager.find(Organisation, { order: { shortName: 'ASC' } });
    return all.filter(({ code }) => may('tilbud-change.report', { driftsherre: code }, who).allowed);
  }
}

const DANISH = new Intl.Collator('da');
const DAY_MS = 86_400_000;
