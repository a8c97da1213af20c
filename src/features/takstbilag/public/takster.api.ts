import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { calendarDay } from '../../../web/local-day.js';
import { Policy } from '../../../web/policy.js';
import { Clock } from '../../operations/clock.js';
import { standingText } from '../line/standing-text.js';
import { PublishedTakster } from './published-takster.service.js';
import { TaksterQuery } from './search-query.js';
import { TakstSearch } from './takst-search.service.js';

/** The published takster, open to all. */
@ApiTags('takster')
@Controller('api/v1/takster')
export class TaksterApi {
  constructor(
    private readonly clock: Clock,
    private readonly published: PublishedTakster,
    private readonly takster: TakstSearch,
  ) {}

  @Get()
  @Policy('takstbilag.public')
  async search(@Query() { q, ...query }: TaksterQuery) {
    const { found, ...page } = await this.takster.search({ ...query, text: q });
    const standing = await this.standing(query);
    return { year: found?.year ?? null, edition: found?.edition.number ?? null, ...page, ...standing };
  }

  /** Of one line on a day: the answer of its page. */
  private async standing({ lineKey, validOn, knownOn }: TaksterQuery) {
    if (!lineKey || !validOn) return {};
    const moment = { validOn, knownOn };
    const standing = await this.published.standing(lineKey, moment);
    const today = calendarDay(await this.clock.now());
    const since = standing.kind === 'in_force' ? standing.since : null;
    return {
      standing: {
        code: standing.kind,
        edition: since?.number ?? null,
        knownFrom: since?.publishedOn ?? null,
        text: standingText(standing, moment, today),
      },
    };
  }
}
