import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Amount } from '../../../domain/amount.js';
import { groupLines } from '../../../domain/balance.js';
import { earlierTakster } from '../../../domain/earlier-takster.js';
import { existedIn } from '../../../domain/predecessors.js';
import type { RuleContext } from '../../../domain/rules/context.js';
import { plOf } from '../../../domain/rules/parameters.js';
import { isLate } from '../../../domain/submission-deadlines.js';
import { dateTime } from '../../../web/format.js';
import { Clock } from '../../operations/clock.js';
import { ApprovedLines, takstInForce } from '../../review/approved/approved-lines.service.js';
import { ApprovedYears, type YearOfItems } from '../../review/approved/approved-years.service.js';
import { ownRound } from '../../rounds/extension/own-round.service.js';
import { ParametersService } from '../../styringsaftale/parameters.service.js';
import { vifteOfYear } from '../../tilbud/vifte.service.js';
import { toldChanges } from '../../tilbud-changes/told/told-changes.service.js';
import { explanationsOf } from '../explanation/given-explanations.js';
import { regionTakster } from './region-takster.js';
import { returnedItems } from './returned-items.js';

/** What a driftsherre reports for a takstår, as it was read. `lines` hold nothing but lines. */
export type Reported = Pick<
  RuleContext,
  'year' | 'driftsherre' | 'lines' | 'tilbudChanges' | 'changedLocked' | 'appliedPl'
> & {
  nothingToReport?: boolean;
  /** The revision during the year that it is reported in. */
  revisionId?: number | null;
};

/** As far back as the rules look: actual occupancy of Y-3, a rise over three years (R46). */
const YEARS_BACK = 3;

/** Loads all that the rules look at, so that they never query. */
@Injectable()
export class RuleContexts {
  constructor(
    private readonly parameters: ParametersService,
    private readonly approved: ApprovedYears,
    private readonly approvedLines: ApprovedLines,
    private readonly clock: Clock,
  ) {}

  /** As things stand now, in the caller's transaction. */
  async load(manager: EntityManager, reported: Reported): Promise<RuleContext> {
    const loaded = await this.withoutExplanations(manager, reported);
    return { ...loaded, explanations: await explanationsOf(manager, loaded) };
  }

  /** The same before the explanations of a sheet that is being checked are stored. */
  async withoutExplanations(manager: EntityManager, reported: Reported): Promise<Omit<RuleContext, 'explanations'>> {
    const { year, driftsherre, revisionId = null } = reported;
    const parameters = await this.parameters.ofYear(year, manager);
    const pl = plOf(parameters);
    if (!pl) throw new Error(`the round of ${year} is open without a P/L`);
    return {
      ...(await this.around(manager, reported)),
      pl,
      parameters,
      returned: await returnedItems(manager, year, driftsherre, revisionId === null ? 'yearly' : 'revision'),
      lateAfter: revisionId === null ? await this.lateAfter(manager, year, driftsherre) : null,
      inForce: revisionId === null ? null : await this.inForce(manager, year, driftsherre),
    };
  }

  /** Takster that were approved, as if they were reported today: in time, and nothing came back. The caller knows the P/L. */
  async approvedBefore(
    manager: EntityManager,
    reported: Reported,
    pl: Amount,
  ): Promise<Omit<RuleContext, 'explanations'>> {
    return { ...(await this.around(manager, reported)), pl, parameters: new Map(), returned: [], lateAfter: null };
  }

  /** What stands apart from the round: the takstår before, the tilbudsvifte, the region. */
  private async around(manager: EntityManager, { revisionId: _, ...reported }: Reported) {
    const { year, driftsherre, lines } = reported;
    const years = await this.approved.before(manager, { year, driftsherre, lines }, YEARS_BACK);
    const [y1, y2, y3] = years as [YearOfItems, YearOfItems, YearOfItems];
    return {
      nothingToReport: false,
      ...reported,
      groups: groupLines(lines),
      tilbud: await vifteOfYear(manager, year, driftsherre),
      tilbudChanges: await toldChanges(manager, { year, driftsherre, rows: reported.tilbudChanges }),
      plChain: await this.parameters.plOfYears(manager),
      previous: y1.previous,
      lineage: y1.lineage,
      lastYear: await this.approved.withTheirGroups(manager, y1.lines),
      earlier: earlierTakster(lines, years),
      region: await regionTakster(manager, year - 1),
      existedY2: existedIn(lines, [y2, y1]),
      existedY3: existedIn(lines, [y3, y2, y1]),
      inForce: null,
    };
  }

  /** What a revision would replace. */
  private async inForce(manager: EntityManager, year: number, driftsherre: number): Promise<RuleContext['inForce']> {
    const approved = await this.approvedLines.ofYear(year, driftsherre, manager);
    return new Map(approved.map((item) => [item.lineKey, takstInForce(item)]));
  }

  /** The driftsherre's deadline in words when it has passed by the database's clock. */
  private async lateAfter(manager: EntityManager, year: number, driftsherre: number): Promise<string | null> {
    const round = await ownRound(manager, year, driftsherre);
    if (!round) throw new Error(`there is no round of ${year}`);
    return isLate(round, await this.clock.now(manager)) ? dateTime(round.announcedDeadline) : null;
  }
}
