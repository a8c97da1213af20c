import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { groupLines } from '../../domain/balance.js';
import { earlierTakster } from '../../domain/earlier-takster.js';
import { existedIn, type PreviousLines } from '../../domain/predecessors.js';
import type { RuleContext } from '../../domain/rules/context.js';
import { plOf } from '../../domain/rules/parameters.js';
import { isLate } from '../../domain/submission-deadlines.js';
import { dateTime } from '../../web/format.js';
import { Clock } from '../operations/clock.js';
import { type ApprovedItem, ApprovedLines, previousLine } from '../review/approved-lines.service.js';
import { Round } from '../rounds/round.entity.js';
import { ParametersService } from '../styringsaftale/parameters.service.js';
import { TilbudRow } from '../tilbud/tilbud.entity.js';
import { explanationsInForce } from './explanations-in-force.js';
import { withTheirGroups } from './last-year.js';
import { regionTakster } from './region-takster.js';
import { returnedItems } from './returned-items.js';

/** What a driftsherre reports for a takstår, as it was read. `lines` hold nothing but lines. */
export type Reported = Pick<
  RuleContext,
  'year' | 'driftsherre' | 'lines' | 'tilbudChanges' | 'changedLocked' | 'appliedPl'
> & { nothingToReport?: boolean };

/** Loads all that the rules look at, so that they never query. */
@Injectable()
export class RuleContexts {
  constructor(
    private readonly parameters: ParametersService,
    private readonly approved: ApprovedLines,
    private readonly clock: Clock,
  ) {}

  /** As things stand now, in the caller's transaction. */
  async load(manager: EntityManager, reported: Reported): Promise<RuleContext> {
    const loaded = await this.withoutExplanations(manager, reported);
    return { ...loaded, explanations: await explanationsInForce(manager, loaded) };
  }

  /** The same before the explanations of a sheet that is being checked are stored. */
  async withoutExplanations(manager: EntityManager, reported: Reported): Promise<Omit<RuleContext, 'explanations'>> {
    const { year, driftsherre, lines } = reported;
    const parameters = await this.parameters.ofYear(year, manager);
    const pl = plOf(parameters);
    if (!pl) throw new Error(`the round of ${year} is open without a P/L`);
    const [y1, y2, y3] = await this.approvedBefore(manager, year, driftsherre);
    const linesOf = ({ items }: YearBefore) => items.map(({ line }) => line);
    return {
      nothingToReport: false,
      ...reported,
      pl,
      parameters,
      groups: groupLines(lines),
      tilbud: await manager.find(TilbudRow, { where: { driftsherre }, order: { id: 'ASC' } }),
      plChain: await this.parameters.plOfYears(manager),
      previous: y1.previous,
      lastYear: await withTheirGroups(manager, y1.items),
      earlier: earlierTakster(
        lines,
        [y1, y2, y3].map((one) => ({ ...one, lines: linesOf(one) })),
      ),
      region: await regionTakster(manager, year - 1),
      existedY2: existedIn(lines, [y2, y1].map(linesOf)),
      existedY3: existedIn(lines, [y3, y2, y1].map(linesOf)),
      returned: await returnedItems(manager, year, driftsherre),
      lateAfter: await this.lateAfter(manager, year),
      inForce: null,
    };
  }

  private async approvedBefore(manager: EntityManager, year: number, driftsherre: number) {
    const before = async (back: number): Promise<YearBefore> => {
      const items = await this.approved.ofYear(year - back, driftsherre, manager);
      return { year: year - back, items, previous: new Map(items.map((item) => [item.lineKey, previousLine(item)])) };
    };
    return [await before(1), await before(2), await before(3)] as const;
  }

  /** The announced deadline in words when it has passed by the database's clock. */
  private async lateAfter(manager: EntityManager, year: number): Promise<string | null> {
    const round = await manager.findOneByOrFail(Round, { year });
    return isLate(round, await this.clock.now(manager)) ? dateTime(round.announcedDeadline) : null;
  }
}

interface YearBefore {
  year: number;
  items: readonly ApprovedItem[];
  previous: PreviousLines;
}
