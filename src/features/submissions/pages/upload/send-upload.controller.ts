import {
  Body,
  Controller,
  NotFoundException,
  Param,
  ParseIntPipe,
  Post,
  Query,
  Res,
  UploadedFile,
  UseFilters,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { Response } from 'express';
import type { Who } from '../../../../domain/access/roles.js';
import { isRefused } from '../../../../domain/refusal.js';
import { Policy } from '../../../../web/policy.js';
import { UPLOAD_OPTIONS } from '../../../../web/received-file.js';
import { statusOf } from '../../../../web/refusal-status.js';
import { CurrentUser } from '../../../../web/request.js';
import { UploadService } from '../../upload/upload.service.js';
import { DriftsherreQuery } from '../driftsherre-query.js';
import { ReportingPages } from '../reporting-pages.service.js';
import { TooLargeFilter } from './too-large.filter.js';

export class UploadForm {
  @IsOptional()
  @IsString()
  @MaxLength(1000, { message: 'Bemærkningen må højst være 1.000 tegn.' })
  note?: string;
}

/** Takes a filled takstskema from the form, and goes to the upload's page. */
@Controller('indberetning')
@ApiExcludeController()
export class SendUploadController {
  constructor(
    private readonly uploads: UploadService,
    private readonly pages: ReportingPages,
  ) {}

  @Post(':year/upload')
  @Policy('upload.create')
  @UseInterceptors(FileInterceptor('file', UPLOAD_OPTIONS))
  @UseFilters(TooLargeFilter)
  async send(
    @Param('year', ParseIntPipe) year: number,
    @Query() query: DriftsherreQuery,
    @Body() { note }: UploadForm,
    @UploadedFile() file: Express.Multer.File | undefined,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const driftsherre = await this.pages.driftsherreOf(who, query.driftsherre);
    const received = file && { name: file.originalname, bytes: file.buffer };
    const answer = await this.uploads.receive(who, year, received, { note, driftsherre });
    if (!isRefused(answer)) {
      response.redirect(303, `/uploads/${answer.id}`);
      return;
    }
    if (answer.refusal.code === 'not_found') throw new NotFoundException();
    const shown = await this.pages.reporting(who, year, driftsherre, { refusal: answer.refusal.message });
    response.status(statusOf(answer.refusal)).send(shown);
  }
}
