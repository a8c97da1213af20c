import {
  Body,
  Controller,
  Get,
  NotFoundException,
  Param,
  Post,
  Query,
  Res,
  StreamableFile,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { writeImportTemplate } from '../../adapters/workbook/write-import-template.js';
import type { Who } from '../../domain/access/roles.js';
import { isRefused, NOT_FOUND } from '../../domain/refusal.js';
import { XLSX } from '../../web/download.js';
import { shellOf } from '../../web/layout/shell.js';
import { Policy } from '../../web/policy.js';
import { UPLOAD_OPTIONS } from '../../web/received-file.js';
import { statusOf } from '../../web/refusal-status.js';
import { page } from '../../web/render.js';
import { CurrentUser } from '../../web/request.js';
import { Clock } from '../operations/clock.js';
import { Rounds } from '../rounds/rounds.service.js';
import { ImportService } from './import.service.js';
import { ImportView } from './import.view.js';
import { ImportForm, ImportQuery, PreviewForm } from './import-form.js';
import { ImportedView } from './imported.view.js';
import { PreviewView } from './preview.view.js';
import { isImportYear } from './read-import-file.js';

@Controller('import')
@ApiExcludeController()
export class ImportController {
  constructor(
    private readonly service: ImportService,
    private readonly rounds: Rounds,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Policy('import.preview')
  async show(@Query() { aar }: ImportQuery, @CurrentUser() who: Who): Promise<string> {
    return page(ImportView({ shell: shellOf(who), year: aar ? Number(aar) : await this.suggestedYear() }));
  }

  @Get('skabelon.xlsx')
  @Policy('import.template')
  async template(@Query() { aar }: ImportQuery, @Res({ passthrough: true }) response: Response) {
    const year = aar ? Number(aar) : await this.suggestedYear();
    if (!isImportYear(year)) throw new NotFoundException();
    response.attachment(`import-${year}.xlsx`).setHeader('x-content-type-options', 'nosniff');
    return new StreamableFile(await writeImportTemplate(year), { type: XLSX });
  }

  @Post()
  @Policy('import.preview')
  @UseInterceptors(FileInterceptor('file', UPLOAD_OPTIONS))
  async receive(
    @Body() { aar }: ImportForm,
    @UploadedFile() file: { originalname: string; buffer: Buffer } | undefined,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const year = Number(aar);
    const answer = await this.service.receive(year, file && { name: file.originalname, bytes: file.buffer });
    if (isRefused(answer)) {
      const { refusal } = answer;
      response.status(statusOf(refusal)).send(page(ImportView({ shell: shellOf(who), year, error: refusal.message })));
    } else {
      response.redirect(303, previewPath(answer.sha256, year, answer.name));
    }
  }

  @Get(':sha256')
  @Policy('import.preview')
  async preview(
    @Param('sha256') sha256: string,
    @Query() { aar, navn }: PreviewForm,
    @CurrentUser() who: Who,
  ): Promise<string> {
    const [year, shell] = [Number(aar), shellOf(who)];
    const takster = await this.service.broughtIn(year, sha256);
    if (takster !== null) return page(ImportedView({ shell, year, takster }));
    const preview = await this.service.preview(year, sha256);
    if (isRefused(preview)) throw new NotFoundException();
    return page(PreviewView({ shell, year, name: navn, sha256, preview }));
  }

  @Post(':sha256')
  @Policy('import.run')
  async run(
    @Param('sha256') sha256: string,
    @Body() { aar, navn }: PreviewForm,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const year = Number(aar);
    const answer = await this.service.run(who, year, { sha256, name: navn });
    if (answer === NOT_FOUND) throw new NotFoundException();
    if (isRefused(answer)) {
      const { refusal } = answer;
      response.status(statusOf(refusal)).send(page(ImportView({ shell: shellOf(who), year, error: refusal.message })));
    } else response.redirect(303, previewPath(sha256, year, navn));
  }

  /** The year before the current round, else this year. */
  private async suggestedYear(): Promise<number> {
    const round = await this.rounds.current();
    return round ? round.year - 1 : (await this.clock.now()).getFullYear();
  }
}

/** The page of a kept file: what it would bring, or has brought. */
const previewPath = (sha256: string, year: number, name: string): string =>
  `/import/${sha256}?aar=${year}&navn=${encodeURIComponent(name)}`;
