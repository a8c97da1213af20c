import { Body, Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { may } from '../../domain/access/policy.js';
import { reportsFor, type Who } from '../../domain/access/roles.js';
import { isRefused } from '../../domain/refusal.js';
import type { FieldFault } from '../../web/field-fault.js';
import { Policy } from '../../web/policy.js';
import { statusOf } from '../../web/refusal-status.js';
import { page } from '../../web/render.js';
import { CurrentUser } from '../../web/request.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { NewRevisionView } from './new-revision.view.js';
import { openRevision } from './open-revision.service.js';
import { NewRevisionForm, OfDriftsherre } from './revision-form.js';
import { RevisionOpening } from './revision-opening.service.js';

/** The page on which a revision is begun. */
@Controller('indberetning/:year/revision')
@ApiExcludeController()
export class RevisionController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly opening: RevisionOpening,
  ) {}

  @Get()
  @Policy('revision.open')
  async ask(
    @Param('year', ParseIntPipe) year: number,
    @Query() { driftsherre }: OfDriftsherre,
    @CurrentUser() who: Who,
  ): Promise<string> {
    return this.form(who, year, driftsherre, null, []);
  }

  @Post()
  @Policy('revision.open')
  async open(
    @Param('year', ParseIntPipe) year: number,
    @Query() { driftsherre }: OfDriftsherre,
    @Body() form: NewRevisionForm,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const { appliesFrom = '', reason = '' } = form;
    const opened = await this.opening.open(who, year, { appliesFrom, reason }, driftsherre);
    if (!isRefused(opened)) {
      response.redirect(303, `/indberetning/${year}${choiceOf(opened.organisation, who)}`);
      return;
    }
    const { code, message } = opened.refusal;
    if (code === 'not_found') throw new NotFoundException();
    const field = code === 'applies_from' ? 'appliesFrom' : 'reason';
    response.status(statusOf(opened.refusal)).send(await this.form(who, year, driftsherre, form, [{ field, message }]));
  }

  private async form(
    who: Who,
    year: number,
    named: number | undefined,
    typed: NewRevisionForm | null,
    faults: readonly FieldFault[],
  ): Promise<string> {
    const code = named ?? reportsFor(who)[0] ?? 0;
    const { manager } = this.dataSource;
    const driftsherre = await manager.findOneBy(Organisation, { code });
    if (!driftsherre || !may('revision.open', { driftsherre: code }, who).allowed) throw new NotFoundException();
    const open = await openRevision(manager, year, code);
    const values = typed ?? { appliesFrom: open?.appliesFrom, reason: open?.reason };
    const choice = choiceOf(code, who);
    return page(NewRevisionView({ who, year, driftsherre, choice, isOpen: open !== null, typed: values, faults }));
  }
}

/** Who reports for one driftsherre only needs not name it. */
function choiceOf(driftsherre: number, who: Who): string {
  const own = reportsFor(who);
  return own.length === 1 && own[0] === driftsherre ? '' : `?driftsherre=${driftsherre}`;
}
