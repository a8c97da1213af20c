import { Body, Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { denied } from '../../../domain/access/denied.js';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused, NOT_FOUND } from '../../../domain/refusal.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Policy } from '../../../web/policy.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { Submissions } from '../../submissions/submissions.service.js';
import { NothingToReport } from '../../submissions/submit/nothing-to-report.service.js';
import { SubmissionChanges } from '../../submissions/submit/submission-changes.service.js';
import { ReasonForm } from '../round-form.js';
import { NothingToReportView } from './nothing-to-report.view.js';
import { ReopeningView } from './reopening.view.js';

/** What the secretariat does for a driftsherre: reopens its submission, declares that there is nothing to report. */
@Controller('overblik')
@ApiExcludeController()
export class OnBehalfController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly submissions: Submissions,
    private readonly changes: SubmissionChanges,
    private readonly nothing: NothingToReport,
  ) {}

  @Get('indsendelser/:id/genaabn')
  @Policy('submission.reopen')
  async askToReopen(@Param('id', ParseIntPipe) id: number, @CurrentUser() who: Who): Promise<string> {
    return this.reopening(who, id);
  }

  @Post('indsendelser/:id/genaabn')
  @Policy('submission.reopen')
  async reopen(
    @Param('id', ParseIntPipe) id: number,
    @Body() { reason = '' }: ReasonForm,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const answer = await this.changes.reopen(who, id, reason);
    if (answer === NOT_FOUND) throw new NotFoundException();
    if (isRefused(answer))
      response.status(statusOf(answer.refusal)).send(await this.reopening(who, id, reason, answer.refusal.message));
    else response.redirect(303, '/overblik');
  }

  @Get(':year/:code/intet-at-indberette')
  @Policy('submission.nothing')
  async askNothing(
    @Param('year', ParseIntPipe) year: number,
    @Param('code', ParseIntPipe) code: number,
    @CurrentUser() who: Who,
  ): Promise<string> {
    return this.declaring(who, year, code);
  }

  @Post(':year/:code/intet-at-indberette')
  @Policy('submission.nothing')
  async declareNothing(
    @Param('year', ParseIntPipe) year: number,
    @Param('code', ParseIntPipe) code: number,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const answer = await this.nothing.declare(who, year, code);
    if (answer === NOT_FOUND) throw new NotFoundException();
    if (isRefused(answer))
      response.status(statusOf(answer.refusal)).send(await this.declaring(who, year, code, answer.refusal.message));
    else response.redirect(303, `/overblik?aar=${year}`);
  }

  private async reopening(who: Who, id: number, reason?: string, error?: string): Promise<string> {
    const submission = await this.submissions.find(who, id);
    if (isRefused(submission)) throw new NotFoundException();
    const driftsherre = submission.organisationRow.name;
    return page(ReopeningView({ shell: shellOf(who), submission: { ...submission, driftsherre }, reason, error }));
  }

  private async declaring(who: Who, year: number, code: number, error?: string): Promise<string> {
    const driftsherre = await this.dataSource.manager.findOneBy(Organisation, { code });
    if (!driftsherre || denied('submission.nothing', { driftsherre: code }, who)) throw new NotFoundException();
    return page(NothingToReportView({ shell: shellOf(who), year, driftsherre, error }));
  }
}
