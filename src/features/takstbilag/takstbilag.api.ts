import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { Response } from 'express';
import type { Who } from '../../domain/access/roles.js';
import { isRefused, NOT_FOUND, type Refused } from '../../domain/refusal.js';
import { Policy } from '../../web/policy.js';
import { CurrentUser, MaybeUser } from '../../web/request.js';
import { EditionMaking } from './edition/edition-making.service.js';
import { EditionPublishing, type Published } from './edition/edition-publishing.service.js';
import { type EditionEntry, Editions } from './edition/editions.service.js';
import { EditionDownloads } from './files/edition-download.service.js';
import { sendEdition } from './files/send-edition.js';

export class MakeEdition {
  @ApiPropertyOptional({ description: 'What the edition is for; shown with it' })
  @IsOptional()
  @IsString({ message: 'Bemærkningen skal være tekst.' })
  @MaxLength(500, { message: 'Bemærkningen må højst være på 500 tegn.' })
  note?: string;
}

export class PublishEdition {
  @ApiProperty({ description: 'The hash of the edition, as it was seen' })
  @IsString({ message: 'Send udgavens fingeraftryk med.' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'Fingeraftrykket er 64 cifre og bogstaver (a-f).' })
  hash: string;
}

/** The takstbilag as data: published editions for anyone, drafts for FU, DAS and the secretariat. */
@ApiTags('takstbilag')
@Controller('api/v1/takstbilag/:year')
export class TakstbilagApi {
  constructor(
    private readonly editions: Editions,
    private readonly making: EditionMaking,
    private readonly publishing: EditionPublishing,
    private readonly downloads: EditionDownloads,
  ) {}

  @Get()
  @Policy('takstbilag.public')
  async year(@MaybeUser() who: Who | null, @Param('year', ParseIntPipe) year: number) {
    const editions = await this.editions.ofYear(who, year);
    if (editions.length === 0) return NOT_FOUND;
    return { year, editions: editions.map(answerOf) };
  }

  @Post('editions')
  @HttpCode(202)
  @Policy('takstbilag.make')
  async make(@CurrentUser() who: Who, @Param('year', ParseIntPipe) year: number, @Body() { note }: MakeEdition) {
    const made = await this.making.make(who, year, note ?? null);
    return isRefused(made) ? made : { year, number: made.number, hash: made.hash };
  }

  @Post('editions/:number/publication')
  @HttpCode(201)
  @Policy('takstbilag.publish')
  publish(
    @CurrentUser() who: Who,
    @Param('year', ParseIntPipe) year: number,
    @Param('number', ParseIntPipe) number: number,
    @Body() { hash }: PublishEdition,
  ): Promise<Published | Refused> {
    return this.publishing.publish(who, year, number, hash);
  }

  /** Before the edition itself, whose address is the start of this one. */
  @Get('editions/:number.:format')
  @Policy('takstbilag.public')
  async file(
    @MaybeUser() who: Who | null,
    @Param('year', ParseIntPipe) year: number,
    @Param('number', ParseIntPipe) number: number,
    @Param('format') format: string,
    @Res() response: Response,
  ): Promise<void> {
    sendEdition(response, await this.downloads.fetch(who, year, number, format));
  }

  /** A table beside the takster: objektiv-finansiering, ind-og-udmeldinger, rettelser, analyse. */
  @Get('editions/:number/:table.csv')
  @Policy('takstbilag.public')
  async table(
    @MaybeUser() who: Who | null,
    @Param('year', ParseIntPipe) year: number,
    @Param('number', ParseIntPipe) number: number,
    @Param('table') table: string,
    @Res() response: Response,
  ): Promise<void> {
    sendEdition(response, await this.downloads.fetchTable(who, year, number, table));
  }

  @Get('editions/:number')
  @Policy('takstbilag.public')
  async edition(
    @MaybeUser() who: Who | null,
    @Param('year', ParseIntPipe) year: number,
    @Param('number', ParseIntPipe) number: number,
  ) {
    const edition = await this.editions.find(who, year, number);
    return edition ? { ...answerOf(edition), takstbilag: edition.stored } : NOT_FOUND;
  }
}

/** An edition as it is told; the names of its maker and publisher are null for those who see published editions alone. */
const answerOf = ({ number, hash, note, madeAt, madeBy, publishedAt, publishedBy, written }: EditionEntry) => ({
  number,
  status: publishedAt ? 'published' : 'draft',
  hash,
  note,
  madeAt,
  madeBy: madeBy?.name ?? null,
  publishedAt,
  publishedBy,
  files: ['json', 'csv', ...written.map(({ format }) => format)],
});
