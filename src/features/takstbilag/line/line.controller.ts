import { Controller, Get, NotFoundException, Param, ParseIntPipe, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { calendarDay } from '../../../web/local-day.js';
import { Policy } from '../../../web/policy.js';
import { page } from '../../../web/render.js';
import { MaybeUser } from '../../../web/request.js';
import { Clock } from '../../operations/clock.js';
import { PublishedTakster } from '../public/published-takster.service.js';
import { TilbudNames } from '../public/tilbud-names.service.js';
import { LineView } from './line.view.js';
import { faultsOf, LineQuery } from './line-query.js';
import { standingText } from './standing-text.js';

/** The permanent page of a line, and whether it was in force on a day. Also of a line that the newest edition has no more. */
@Controller('takstbilag/tilbud/:driftsherre/:lineKey')
@ApiExcludeController()
export class LineController {
  constructor(
    private readonly clock: Clock,
    private readonly published: PublishedTakster,
    private readonly names: TilbudNames,
  ) {}

  @Get()
  @Policy('takstbilag.public')
  async line(
    @Param('driftsherre', ParseIntPipe) driftsherre: number,
    @Param('lineKey') lineKey: string,
    @Query() query: LineQuery,
    @MaybeUser() who: Who | null,
    @Res() response: Response,
  ): Promise<void> {
    const [first, ...rest] = await this.names.named(await this.published.versions(driftsherre, lineKey));
    if (!first) throw new NotFoundException();
    const newest = rest.at(-1) ?? first;
    const faults = faultsOf(query);
    const isFaulty = Object.keys(faults).length > 0;
    const answer = isFaulty ? null : await this.answer(lineKey, query);
    const of = (await this.published.ofYear(newest.year))?.takster ?? [];
    const others = of.filter(
      (takst) => takst.party.code === driftsherre && takst.tilbud === newest.tilbud && takst.lineKey !== lineKey,
    );
    const view = LineView({ who, versions: [first, ...rest], others, query, faults, answer });
    response.status(isFaulty ? 422 : 200).send(page(view));
  }

  /** Of today where no day is given. */
  private async answer(lineKey: string, { dag, kendt: knownOn }: LineQuery): Promise<string> {
    const today = calendarDay(await this.clock.now());
    const moment = { validOn: dag ?? today, knownOn };
    return standingText(await this.published.standing(lineKey, moment), moment, today);
  }
}
