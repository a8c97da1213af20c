import { Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Who } from '../../../../domain/access/roles.js';
import { isRefused, type Refused } from '../../../../domain/refusal.js';
import { Policy } from '../../../../web/policy.js';
import { statusOf } from '../../../../web/refusal-status.js';
import { page } from '../../../../web/render.js';
import { CurrentUser } from '../../../../web/request.js';
import { NothingToReport } from '../../submit/nothing-to-report.service.js';
import { SubmissionChanges } from '../../submit/submission-changes.service.js';
import { DriftsherreQuery } from '../driftsherre-query.js';
import { choiceOf, homeOf } from '../reporting-address.js';
import { ReportingPages } from '../reporting-pages.service.js';
import { NothingConfirmation, WithdrawConfirmation } from './confirmations.view.js';

/** What is asked about on a page of its own: nothing to report, and taking a submission back. */
@Controller('indberetning')
@ApiExcludeController()
export class ReportingChangesController {
  constructor(
    private readonly pages: ReportingPages,
    private readonly nothing: NothingToReport,
    private readonly changes: SubmissionChanges,
  ) {}

  @Get(':year/nulindberetning')
  @Policy('submission.nothing')
  async askNothing(
    @Param('year', ParseIntPipe) year: number,
    @Query() query: DriftsherreQuery,
    @CurrentUser() who: Who,
  ): Promise<string> {
    return page(NothingConfirmation(await this.props(who, year, query)));
  }

  @Post(':year/nulindberetning')
  @Policy('submission.nothing')
  async declareNothing(
    @Param('year', ParseIntPipe) year: number,
    @Query() query: DriftsherreQuery,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const driftsherre = await this.pages.driftsherreOf(who, query.driftsherre);
    const answer = await this.nothing.declare(who, year, driftsherre);
    if (isRefused(answer)) {
      const props = await this.props(who, year, { driftsherre }, answer);
      response.status(statusOf(answer.refusal)).send(page(NothingConfirmation(props)));
    } else response.redirect(303, `/indberetning/${year}/kvittering${choiceOf(driftsherre, who)}`);
  }

  @Get(':year/traek-tilbage')
  @Policy('submission.withdraw')
  async askWithdraw(
    @Param('year', ParseIntPipe) year: number,
    @Query() query: DriftsherreQuery,
    @CurrentUser() who: Who,
  ): Promise<string> {
    const props = await this.props(who, year, query);
    if (!props.reporting.submission) throw new NotFoundException();
    return page(WithdrawConfirmation(props));
  }

  @Post(':year/traek-tilbage')
  @Policy('submission.withdraw')
  async withdraw(
    @Param('year', ParseIntPipe) year: number,
    @Query() query: DriftsherreQuery,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const driftsherre = await this.pages.driftsherreOf(who, query.driftsherre);
    const answer = await this.changes.withdraw(who, year, driftsherre);
    if (isRefused(answer)) {
      const props = await this.props(who, year, { driftsherre }, answer);
      response.status(statusOf(answer.refusal)).send(page(WithdrawConfirmation(props)));
    } else response.redirect(303, homeOf(year, driftsherre, who));
  }

  /** Throws "not found" where a refusal says so. */
  private async props(who: Who, year: number, query: DriftsherreQuery, refused?: Refused) {
    if (refused?.refusal.code === 'not_found') throw new NotFoundException();
    const driftsherre = await this.pages.driftsherreOf(who, query.driftsherre);
    const reporting = await this.pages.load(who, year, driftsherre);
    return {
      who,
      reporting,
      choice: choiceOf(driftsherre, who),
      home: homeOf(year, driftsherre, who),
      refusal: refused?.refusal.message,
    };
  }
}
