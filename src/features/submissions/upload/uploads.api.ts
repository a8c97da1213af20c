import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Put,
  Query,
  Sse,
  UploadedFile,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiConsumes, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { EMPTY, type Observable } from 'rxjs';
import { may } from '../../../domain/access/policy.js';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused } from '../../../domain/refusal.js';
import { XLSX } from '../../../web/download.js';
import { Policy } from '../../../web/policy.js';
import { UPLOAD_OPTIONS } from '../../../web/received-file.js';
import { CurrentUser } from '../../../web/request.js';
import { sendFile } from '../../../web/send-file.js';
import { CheckedUpload } from '../check/checked-upload.service.js';
import { ExplanationService } from '../explanation/explanation.service.js';
import { ExplanationBody, ForDriftsherre, UploadFields } from '../submissions.dto.js';
import { TakstskemaService } from '../takstskema/takstskema.service.js';
import { toldUpload } from '../told/told-upload.js';
import { UploadComparison } from '../told/upload-comparison.service.js';
import { MaySeeUpload } from './may-see-upload.guard.js';
import { UploadService } from './upload.service.js';
import { type UploadEvent, UploadEvents } from './upload-events.service.js';
import { UploadFiles } from './upload-files.service.js';

@ApiTags('uploads')
@Controller('api/v1')
export class UploadsApi {
  constructor(
    private readonly takstskema: TakstskemaService,
    private readonly uploads: UploadService,
    private readonly checked: CheckedUpload,
    private readonly comparison: UploadComparison,
    private readonly files: UploadFiles,
    private readonly events: UploadEvents,
    private readonly explanations: ExplanationService,
  ) {}

  @Get('rounds/:year/takstskema')
  @Policy('takstskema.fetch')
  @ApiOperation({ summary: 'Det forudfyldte takstskema' })
  @ApiProduces(XLSX)
  async fetch(
    @CurrentUser() who: Who,
    @Param('year', ParseIntPipe) year: number,
    @Query() { driftsherre }: ForDriftsherre,
  ) {
    return sendFile(await this.takstskema.fetch(who, year, codeOf(driftsherre)));
  }

  @Post('rounds/:year/uploads')
  @HttpCode(202)
  @Policy('upload.create')
  @ApiOperation({ summary: 'Upload et udfyldt takstskema; det bliver kontrolleret bagefter' })
  @ApiConsumes('multipart/form-data')
  @UseInterceptors(FileInterceptor('file', UPLOAD_OPTIONS))
  receive(
    @CurrentUser() who: Who,
    @Param('year', ParseIntPipe) year: number,
    @Body() { note, driftsherre }: UploadFields,
    @UploadedFile() file?: Express.Multer.File,
  ) {
    const received = file && { name: file.originalname, bytes: file.buffer };
    return this.uploads.receive(who, year, received, { note, driftsherre: codeOf(driftsherre) });
  }

  @Get('uploads/:id')
  @Policy('upload.read')
  @ApiOperation({ summary: 'En upload med status og fund, som de er nu' })
  async show(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number) {
    const upload = await this.uploads.find(who, id);
    if (isRefused(upload)) return upload;
    const isOwn = may('upload.create', { driftsherre: upload.organisation }, who).allowed;
    if (upload.status !== 'checked') return toldUpload(upload, null, null, isOwn);
    return toldUpload(upload, await this.checked.judge(id), await this.comparison.of(upload), isOwn);
  }

  @Sse('uploads/:id/events')
  @Policy('upload.read')
  @UseGuards(MaySeeUpload)
  @ApiOperation({ summary: 'Kontrollens fremdrift, den aktuelle tilstand først' })
  async follow(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number): Promise<Observable<UploadEvent>> {
    const upload = await this.uploads.find(who, id);
    return isRefused(upload) ? EMPTY : this.events.of(upload);
  }

  @Get('uploads/:id/workbook')
  @Policy('upload.read')
  @ApiOperation({ summary: 'Takstskemaet sendt tilbage med fund' })
  @ApiProduces(XLSX)
  async workbook(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number) {
    return sendFile(await this.files.handedBack(who, id));
  }

  @Get('uploads/:id/original')
  @Policy('upload.read')
  @ApiOperation({ summary: 'Filen, præcis som den blev uploadet' })
  @ApiProduces(XLSX)
  async original(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number) {
    return sendFile(await this.files.original(who, id));
  }

  @Put('uploads/:id/explanations')
  @Policy('explanation.write')
  @ApiOperation({ summary: 'Giv én forklaring til alle de linjer, der er ændret ens (R67) og mangler en' })
  explainAll(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number, @Body() given: ExplanationBody) {
    return this.explanations.putForAll(who, id, given);
  }

  @Put('uploads/:id/explanations/:lineKey')
  @Policy('explanation.write')
  @ApiOperation({
    summary: 'Forklar en linje; den nyeste af side og ark gælder, og den samme tekst igen bekræfter den',
  })
  explain(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('lineKey') lineKey: string,
    @Body() given: ExplanationBody,
  ) {
    return this.explanations.put(who, id, lineKey, given);
  }

  @Delete('uploads/:id/explanations/:lineKey')
  @Policy('explanation.write')
  @ApiOperation({ summary: 'Fjern forklaringen på en linje' })
  unexplain(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number, @Param('lineKey') lineKey: string) {
    return this.explanations.remove(who, id, lineKey);
  }
}

const codeOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
