import { Controller, Get, Param, ParseIntPipe, Query, Res, Sse, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Min } from 'class-validator';
import type { Response } from 'express';
import { EMPTY, type Observable } from 'rxjs';
import type { Who } from '../../../../domain/access/roles.js';
import { isRefused } from '../../../../domain/refusal.js';
import { Policy } from '../../../../web/policy.js';
import { page } from '../../../../web/render.js';
import { CurrentUser } from '../../../../web/request.js';
import { UploadComparison } from '../../told/upload-comparison.service.js';
import { MaySeeUpload } from '../../upload/may-see-upload.guard.js';
import { UploadService } from '../../upload/upload.service.js';
import { UploadEvents } from '../../upload/upload-events.service.js';
import { UploadFiles } from '../../upload/upload-files.service.js';
import { VIEWS } from '../findings/findings-view.js';
import { sendWorkbook } from '../send-workbook.js';
import { CheckedUploadView } from './checked-upload.view.js';
import { ReceivedUpload } from './received-upload.view.js';
import { RefusedUpload } from './refused-upload.view.js';
import { type SeenUpload, SeenUploads, stepsAt } from './seen-upload.service.js';

export class RowsQuery {
  /** Which rows are looked at. */
  @IsOptional()
  @IsIn(VIEWS, { message: 'Vælg fejl, forklar, advarsler eller alle.' })
  vis?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Siden skal være et tal.' })
  @Min(1, { message: 'Siden skal være et tal fra 1.' })
  side?: number;
}

/** The page of an upload, whatever has become of it, and its files. */
@Controller('uploads')
@ApiExcludeController()
export class UploadController {
  constructor(
    private readonly seen: SeenUploads,
    private readonly uploads: UploadService,
    private readonly comparison: UploadComparison,
    private readonly events: UploadEvents,
    private readonly files: UploadFiles,
  ) {}

  @Get(':id')
  @Policy('upload.read')
  async show(
    @Param('id', ParseIntPipe) id: number,
    @Query() query: RowsQuery,
    @CurrentUser() who: Who,
  ): Promise<string> {
    const seen = await this.seen.load(who, id);
    const { upload, judged, rights } = seen;
    const addresses = addressesOf(seen);
    const steps = stepsAt(seen);
    if (upload.status === 'received') return page(ReceivedUpload({ who, upload, steps }));
    if (!judged) return page(RefusedUpload({ who, upload, rights, steps, ...addresses }));
    const { newer, home } = seen;
    const receipt = receiptOf(seen);
    const comparison = await this.comparison.of(upload);
    return page(
      CheckedUploadView({ who, judged, comparison, newer, receipt, rights, steps, home, ...addresses, ...query }),
    );
  }

  @Sse(':id/begivenheder')
  @Policy('upload.read')
  @UseGuards(MaySeeUpload)
  async follow(@Param('id', ParseIntPipe) id: number, @CurrentUser() who: Who): Promise<Observable<object>> {
    const upload = await this.uploads.find(who, id);
    return isRefused(upload) ? EMPTY : this.events.of(upload);
  }

  @Get(':id/takstskema.xlsx')
  @Policy('upload.read')
  async handedBack(
    @Param('id', ParseIntPipe) id: number,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    sendWorkbook(response, await this.files.handedBack(who, id));
  }

  @Get(':id/original.xlsx')
  @Policy('upload.read')
  async original(
    @Param('id', ParseIntPipe) id: number,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    sendWorkbook(response, await this.files.original(who, id));
  }
}

function addressesOf({ upload, choice }: SeenUpload) {
  const base = `/indberetning/${upload.year}`;
  return { uploadAction: `${base}/upload${choice}`, takstskema: `${base}/takstskema.xlsx${choice}` };
}

/** The receipt of this very upload. */
const receiptOf = ({ submission, upload }: SeenUpload): string | null =>
  submission?.state === 'submitted' && submission.uploadId === upload.id ? submission.receipt : null;
