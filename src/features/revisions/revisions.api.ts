import { Body, Controller, Get, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Who } from '../../domain/access/roles.js';
import { isRefused } from '../../domain/refusal.js';
import { XLSX } from '../../web/download.js';
import { Policy } from '../../web/policy.js';
import { CurrentUser } from '../../web/request.js';
import { sendFile } from '../../web/send-file.js';
import { ChangeOverviews } from './change-overviews.service.js';
import { OverviewFiles } from './overview-files.service.js';
import type { Revision } from './revision.entity.js';
import { NewRevisionBody } from './revision-form.js';
import { RevisionOpening } from './revision-opening.service.js';
import { Revisions } from './revisions.service.js';

@ApiTags('revisions')
@Controller('api/v1')
export class RevisionsApi {
  constructor(
    private readonly opening: RevisionOpening,
    private readonly revisions: Revisions,
    private readonly overviews: ChangeOverviews,
    private readonly files: OverviewFiles,
  ) {}

  @Post('rounds/:year/revisions')
  @Policy('revision.open')
  @ApiOperation({ summary: 'Begynd en revision: indberet igen for et takstår, der er offentliggjort' })
  async open(
    @CurrentUser() who: Who,
    @Param('year', ParseIntPipe) year: number,
    @Body() { driftsherre, ...revision }: NewRevisionBody,
  ) {
    const opened = await this.opening.open(who, year, revision, driftsherre ?? null);
    return isRefused(opened) ? opened : answerOf(opened);
  }

  @Get('rounds/:year/revisions')
  @Policy('revision.read')
  @ApiOperation({ summary: 'Takstårets revisioner, den nyeste først, og hvor deres takster står' })
  async list(@CurrentUser() who: Who, @Param('year', ParseIntPipe) year: number) {
    const entries = await this.revisions.ofYear(who, year);
    const items = entries.map(({ revision, submission, states }) => ({
      ...answerOf(revision),
      name: revision.organisationRow.name,
      submittedAt: submission?.submittedAt ?? null,
      uploadId: submission?.uploadId ?? null,
      states,
    }));
    return { items, total: items.length };
  }

  @Get('uploads/:id/changes')
  @Policy('upload.read')
  @ApiOperation({ summary: 'Ændringsoversigten for en upload i en revision' })
  changes(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number) {
    return this.overviews.ofUpload(who, id);
  }

  @Get('uploads/:id/changes.xlsx')
  @Policy('upload.read')
  @ApiProduces(XLSX)
  async workbook(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number) {
    return sendFile(await this.files.workbook(who, id));
  }
}

const answerOf = ({ id, year, organisation, appliesFrom, reason, openedAt }: Revision) => ({
  id,
  year,
  driftsherre: organisation,
  appliesFrom,
  reason,
  openedAt,
});
