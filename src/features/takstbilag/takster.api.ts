import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../../web/policy.js';
import { TaksterQuery } from './search-query.js';
import { TakstSearch } from './takst-search.service.js';

/** The published takster, open to all. */
@ApiTags('takster')
@Controller('api/v1/takster')
export class TaksterApi {
  constructor(private readonly takster: TakstSearch) {}

  @Get()
  @Policy('takstbilag.public')
  async search(@Query() { q, ...query }: TaksterQuery) {
    const { found, ...page } = await this.takster.search({ ...query, text: q });
    return { year: found?.year ?? null, edition: found?.edition.number ?? null, ...page };
  }
}
