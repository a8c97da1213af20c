import { Controller, Get, NotFoundException, Param, ParseIntPipe, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Who } from '../../domain/access/roles.js';
import { byText } from '../../domain/takstbilag/order.js';
import { Policy } from '../../web/policy.js';
import { page } from '../../web/render.js';
import { MaybeUser } from '../../web/request.js';
import { EditionView } from './edition.view.js';
import { Editions } from './editions.service.js';
import { LineView } from './line.view.js';
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
    const awaiting = result.found ? (await this.editions.modelOf(result.found.edition)).awaiting.length : 0;
    return page(SearchView({ who, query, result, choices, years, awaiting }));
  }

  @Get('tilbud/:driftsherre/:lineKey')
  @Policy('takstbilag.public')
  async line(
    @Param('driftsherre', ParseIntPipe) driftsherre: number,
    @Param('lineKey') lineKey: string,
    @MaybeUser() who: Who | null,
  ): Promise<string> {
    const [first, ...rest] = await this.published.overYears(driftsherre, lineKey);
    if (!first) throw new NotFoundException();
    const newest = rest.at(-1) ?? first;
    const of = (await this.published.ofYear(newest.year))?.takster ?? [];
    const others = of.filter(
      (takst) => takst.party.code === driftsherre && takst.tilbud === newest.tilbud && takst.lineKey !== lineKey,
    );
    return page(LineView({ who, takster: [first, ...rest], others }));
  }

  @Get(':year')
  @Policy('takstbilag.public')
  async year(@Param('year', ParseIntPipe) year: number, @MaybeUser() who: Who | null): Promise<string> {
    const published = (await this.editions.ofYear(null, year)).filter(({ publishedAt }) => publishedAt);
    if (published.length === 0) throw new NotFoundException();
    const editions = await Promise.all(published.map((edition) => this.editions.whole(edition)));
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
    return page(EditionView({ who, edition }));
  }
}

function choicesOf(found: TaksterInForce | null, years: readonly number[]): SearchChoices {
  const takster = found?.takster ?? [];
  const parties = new Map(takster.map(({ party }) => [party.code, party]));
  const paragraffer = [...new Set(takster.map(({ paragraf }) => paragraf))];
  return { years, driftsherrer: [...parties.values()], paragraffer: paragraffer.sort(byText) };
}
