import { Controller, Get, NotFoundException, Param, ParseIntPipe, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Who } from '../../../domain/access/roles.js';
import { byText } from '../../../domain/takstbilag/order.js';
import { Policy } from '../../../web/policy.js';
import { page } from '../../../web/render.js';
import { MaybeUser } from '../../../web/request.js';
import { Editions } from '../edition/editions.service.js';
import { EditionDownloads } from '../files/edition-download.service.js';
import { EditionView } from './edition.view.js';
import { PublicQuery } from './public-query.js';
import { PublishedTakster, type TaksterInForce } from './published-takster.service.js';
import { SearchView } from './search.view.js';
import type { SearchChoices } from './search-form.js';
import { TakstSearch } from './takst-search.service.js';
import { YearView } from './year.view.js';

/** The published takstbilag: open to anyone, and nothing else is shown. Drafts have their address here for those who may. */
@Controller('takstbilag')
@ApiExcludeController()
export class TakstbilagController {
  constructor(
    private readonly editions: Editions,
    private readonly downloads: EditionDownloads,
    private readonly published: PublishedTakster,
    private readonly takster: TakstSearch,
  ) {}

  @Get()
  @Policy('takstbilag.public')
  async search(@Query() query: PublicQuery, @MaybeUser() who: Who | null): Promise<string> {
    const { q, aar, dato, side, ...wanted } = query;
    const result = await this.takster.search({ ...wanted, text: q, year: aar, validOn: dato, page: side });
    const years = await this.published.years();
    const choices = choicesOf(
      result.found,
      years.map(({ year }) => year),
    );
    const edition = result.found?.edition;
    const awaiting = edition ? (await this.editions.modelOf(edition)).awaiting.length : 0;
    const files = edition ? await this.downloads.offered(edition) : [];
    const elsewhere =
      result.total === 0 ? await this.takster.elsewhere({ ...wanted, text: q }, edition?.year ?? 0) : [];
    return page(SearchView({ who, query, result, choices, years, files, awaiting, elsewhere }));
  }

  @Get(':year')
  @Policy('takstbilag.public')
  async year(@Param('year', ParseIntPipe) year: number, @MaybeUser() who: Who | null): Promise<string> {
    const published = (await this.editions.ofYear(null, year)).filter(({ publishedAt }) => publishedAt);
    if (published.length === 0) throw new NotFoundException();
    const editions = await Promise.all(
      published.map(async (edition) => ({
        ...(await this.editions.whole(edition)),
        files: await this.downloads.offered(edition),
      })),
    );
    return page(YearView({ who, year, editions }));
  }

  @Get(':year/udgave/:number')
  @Policy('takstbilag.public')
  async edition(
    @Param('year', ParseIntPipe) year: number,
    @Param('number', ParseIntPipe) number: number,
    @MaybeUser() who: Who | null,
  ): Promise<string> {
    const edition = await this.editions.find(who, year, number);
    if (!edition) throw new NotFoundException();
    return page(EditionView({ who, edition, files: await this.downloads.offered(edition) }));
  }
}

function choicesOf(found: TaksterInForce | null, years: readonly number[]): SearchChoices {
  const takster = found?.takster ?? [];
  const parties = new Map(takster.map(({ party }) => [party.code, party]));
  const paragraffer = [...new Set(takster.map(({ paragraf }) => paragraf))];
  return { years, driftsherrer: [...parties.values()], paragraffer: paragraffer.sort(byText) };
}
