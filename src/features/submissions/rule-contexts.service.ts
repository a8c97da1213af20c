import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { groupLines } from '../../domain/balance.js';
import { existedIn } from '../../domain/predecessors.js';
import type { RuleContext } from '../../domain/rules/context.js';
import { plOf } from '../../domain/rules/parameters.js';
import { ApprovedLines, previousLine } from '../review/approved-lines.service.js';
import { ParametersService } from '../styringsaftale/parameters.service.js';
import { TilbudRow } from '../tilbud/tilbud.entity.js';
import { explanationsInForce } from './explanations-in-force.js';
import { returnedItems } from './returned-items.js';

/** What a driftsherre reports for a takstår, as it was read. `lines` hold nothing but lines. */
export type Reported = Pick<RuleContext, 'year' | 'driftsherre' | 'lines' | 'tilbudChanges' | 'changedLocked'> & {
  nothingToReport?: boolean;
};

/** Loads all that the rules look at, so that they never query. */
@Injectable()
export class RuleContexts {
  constructor(
    private readonly parameters: ParametersService,
    private readonly approved: ApprovedLines,
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
    const [y1 = [], y2 = [], y3 = []] = await this.approvedBefore(manager, year, driftsherre);
    const linesOf = (items: typeof y1) => items.map(({ line }) => line);
    return {
      nothingToReport: false,
      ...reported,
      pl,
      parameters,
      groups: groupLines(lines),
      tilbud: await manager.find(TilbudRow, { where: { driftsherre }, order: { id: 'ASC' } }),
      previous: new Map(y1.map((item) => [item.lineKey, previousLine(item)])),
      existedY2: existedIn(lines, [y2, y1].map(linesOf)),
      existedY3: existedIn(lines, [y3, y2, y1].map(linesOf)),
      returned: await returnedItems(manager, year, driftsherre),
    };
  }

  private async approvedBefore(manager: EntityManager, year: number, driftsherre: number) {
    const years = [];
    for (const back of [1, 2, 3]) years.push(await this.approved.ofYear(year - back, driftsherre, manager));
    return years;
  }
}
