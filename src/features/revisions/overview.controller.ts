import { Controller, Get, NotFoundException, Param, ParseIntPipe, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { may } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import { isRefused, type Refused } from '../../domain/refusal.js';
import { type Download, XLSX } from '../../web/download.js';
import { Policy } from '../../web/policy.js';
import { page } from '../../web/render.js';
import { CurrentUser } from '../../web/request.js';
import { ChangeOverviews } from './change-overviews.service.js';
import { OverviewView } from './overview.view.js';
import { OverviewFiles } from './overview-files.service.js';

const PDF = 'application/pdf';

/** The overview of changes of an upload in a revision, as page, workbook and PDF. */
@Controller('uploads')
@ApiExcludeController()
export class OverviewController {
  constructor(
    private readonly overviews: ChangeOverviews,
    private readonly files: OverviewFiles,
  ) {}

  @Get(':id/aendringer')
  @Policy('upload.read')
  async show(@Param('id', ParseIntPipe) id: number, @CurrentUser() who: Who): Promise<string> {
    const overview = await this.overviews.ofUpload(who, id);
    if (isRefused(overview)) throw new NotFoundException();
    const isOwn = may('upload.create', { driftsherre: overview.driftsherre.code }, who).allowed;
    return page(OverviewView({ who, uploadId: id, overview, active: isOwn ? '/indberetning' : '/gennemgang' }));
  }

  @Get(':id/aendringer.xlsx')
  @Policy('upload.read')
  async workbook(
    @Param('id', ParseIntPipe) id: number,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    send(response, await this.files.workbook(who, id), XLSX);
  }

  @Get(':id/aendringer.pdf')
  @Policy('upload.read')
  async pdf(@Param('id', ParseIntPipe) id: number, @CurrentUser() who: Who, @Res() response: Response): Promise<void> {
    send(response, await this.files.pdf(who, id), PDF);
  }
}

function send(response: Response, file: Download | Refused, type: string): void {
  if (isRefused(file)) throw new NotFoundException();
  response.attachment(file.fileName).type(type).set('x-content-type-options', 'nosniff').send(file.bytes);
}
