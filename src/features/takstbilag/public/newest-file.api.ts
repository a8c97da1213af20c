import { Controller, Get, Param, ParseIntPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { NOT_FOUND } from '../../../domain/refusal.js';
import { Policy } from '../../../web/policy.js';
import { Editions } from '../edition/editions.service.js';
import { EditionDownloads } from '../files/edition-download.service.js';
import { sendEdition } from '../files/send-edition.js';

/** A takstår by one address that stays: the newest published edition as a file. */
@ApiTags('takstbilag')
@Controller('api/v1/takstbilag')
export class NewestFileApi {
  constructor(
    private readonly editions: Editions,
    private readonly downloads: EditionDownloads,
  ) {}

  @Get(':year.:format')
  @Policy('takstbilag.public')
  async file(
    @Param('year', ParseIntPipe) year: number,
    @Param('format') format: string,
    @Res() response: Response,
  ): Promise<void> {
    const [newest] = await this.editions.ofYear(null, year);
    sendEdition(response, newest ? await this.downloads.fetch(null, year, newest.number, format) : NOT_FOUND);
  }
}
