import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Who } from '../../domain/access/roles.js';
import { isRefused, type Refused, refused } from '../../domain/refusal.js';
import { Policy } from '../../web/policy.js';
import { CurrentUser } from '../../web/request.js';
import { PageOf, ReopeningBody, SubmissionBody } from './submissions.dto.js';
import { Submissions } from './submissions.service.js';
import { NothingToReport } from './submit/nothing-to-report.service.js';
import { SubmissionService } from './submit/submission.service.js';
import { SubmissionChanges } from './submit/submission-changes.service.js';
import { toldSubmission } from './told/told-upload.js';

const EITHER = refused('invalid_input', 'Angiv enten uploadId eller nothingToReport, ikke begge.');
const DEFAULT_SIZE = 50;

@ApiTags('submissions')
@Controller('api/v1')
export class SubmissionsApi {
  constructor(
    private readonly submitting: SubmissionService,
    private readonly nothing: NothingToReport,
    private readonly changes: SubmissionChanges,
    private readonly submissions: Submissions,
  ) {}

  @Post('rounds/:year/submission')
  @Policy('submission.nothing')
  @ApiOperation({ summary: 'Indsend en kontrolleret upload, eller erklær, at der ikke er noget at indberette' })
  async submit(
    @CurrentUser() who: Who,
    @Param('year', ParseIntPipe) year: number,
    @Body() { uploadId, declaration, nothingToReport, driftsherre }: SubmissionBody,
  ) {
    if (nothingToReport) return uploadId === undefined ? this.nothing.declare(who, year, driftsherre ?? null) : EITHER;
    return this.submitting.submit(who, year, { uploadId: uploadId ?? 0, declaration: declaration === true });
  }

  @Get('rounds/:year/submissions')
  @Policy('submission.read')
  @ApiOperation({ summary: 'Hvem der har indsendt hvad' })
  async list(@CurrentUser() who: Who, @Param('year', ParseIntPipe) year: number, @Query() query: PageOf) {
    const [page, size] = [Number(query.page ?? 1), Number(query.size ?? DEFAULT_SIZE)];
    const all = await this.submissions.ofYear(who, year);
    const items = all.slice((page - 1) * size, page * size).map(toldSubmission);
    return { items, page, size, total: all.length };
  }

  @Delete('rounds/:year/submission')
  @HttpCode(204)
  @Policy('submission.withdraw')
  @ApiOperation({ summary: 'Træk indberetningen tilbage' })
  async withdraw(@CurrentUser() who: Who, @Param('year', ParseIntPipe) year: number): Promise<Refused | undefined> {
    const withdrawn = await this.changes.withdraw(who, year);
    return isRefused(withdrawn) ? withdrawn : undefined;
  }

  @Post('submissions/:id/reopening')
  @Policy('submission.reopen')
  @ApiOperation({ summary: 'Åbn en indberetning igen, med begrundelse' })
  reopen(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number, @Body() { reason }: ReopeningBody) {
    return this.changes.reopen(who, id, reason);
  }
}
