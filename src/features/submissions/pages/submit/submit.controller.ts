import { Body, Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Response } from 'express';
import type { Who } from '../../../../domain/access/roles.js';
import { isRefused } from '../../../../domain/refusal.js';
import { Policy } from '../../../../web/policy.js';
import { statusOf } from '../../../../web/refusal-status.js';
import { page } from '../../../../web/render.js';
import { CurrentUser } from '../../../../web/request.js';
import { SubmissionService } from '../../submit/submission.service.js';
import { UploadComparison } from '../../told/upload-comparison.service.js';
import { deadlineWords } from '../deadline-words.js';
import { ReportingPages } from '../reporting-pages.service.js';
import { SeenUploads, stepsAt } from '../upload/seen-upload.service.js';
import { type SubmitProps, SubmitView } from './submit.view.js';

export class SubmitForm {
  /** A box that is not ticked is not sent. */
  @IsOptional()
  @IsIn(['ja'], { message: 'Sæt kryds i erklæringen.' })
  declaration?: 'ja';
}

/** Tjek og indsend. */
@Controller('uploads')
@ApiExcludeController()
export class SubmitController {
  constructor(
    private readonly seen: SeenUploads,
    private readonly pages: ReportingPages,
    private readonly comparison: UploadComparison,
    private readonly submissions: SubmissionService,
  ) {}

  @Get(':id/indsend')
  @Policy('submission.create')
  async show(@Param('id', ParseIntPipe) id: number, @CurrentUser() who: Who): Promise<string> {
    return page(SubmitView(await this.props(who, id)));
  }

  @Post(':id/indsend')
  @Policy('submission.create')
  async submit(
    @Param('id', ParseIntPipe) id: number,
    @Body() form: SubmitForm,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const { upload, choice } = await this.seen.loadChecked(who, id);
    const declaration = form.declaration === 'ja';
    const answer = await this.submissions.submit(who, upload.year, { uploadId: id, declaration });
    if (!isRefused(answer)) {
      response.redirect(303, `/indberetning/${upload.year}/kvittering${choice}`);
      return;
    }
    const { code, message } = answer.refusal;
    if (code === 'not_found') throw new NotFoundException();
    const refusal = { message, declaration: !declaration };
    response.status(statusOf(answer.refusal)).send(page(SubmitView({ ...(await this.props(who, id)), refusal })));
  }

  private async props(who: Who, id: number): Promise<SubmitProps> {
    const seen = await this.seen.loadChecked(who, id);
    const { upload, judged } = seen;
    const { round, now, submission, revision } = await this.pages.load(who, upload.year, upload.organisation);
    return {
      who,
      judged,
      comparison: await this.comparison.of(upload),
      deadline: deadlineWords(round, now, submission !== null, upload.revisionId === null ? null : revision),
      steps: stepsAt(seen, 'indsend'),
    };
  }
}
