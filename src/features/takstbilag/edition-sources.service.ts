import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Amount, amount, ZERO } from '../../domain/amount.js';
import type { Lineage, YearBefore } from '../../domain/lineage/lineage.js';
import { previousOf } from '../../domain/predecessors.js';
import { type Refused, refused } from '../../domain/refusal.js';
import type { ApprovedLine, PreviousLine } from '../../domain/rules/context.js';
import type { Line } from '../../domain/takst.js';
import type { ApprovedInput, AwaitingInput, TakstbilagInput } from '../../domain/takstbilag/input.js';
import { RecordedLineage } from '../lineage/recorded-lineage.service.js';
import { ObjectiveFinancing } from '../objective/objective-financing.service.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { type ApprovedItem, ApprovedLines, asApproved, previousLine } from '../review/approved-lines.service.js';
import { ApprovedYears } from '../review/approved-years.service.js';
import type { Item } from '../review/item.entity.js';
import { ParameterValue } from '../styringsaftale/parameter-value.entity.js';
import { Submission } from '../submissions/submission.entity.js';
import { vifteOfYear } from '../tilbud/vifte.service.js';
import { decidedTilbudChanges } from '../tilbud-changes/decided-for-takstbilag.service.js';
import { decisionsOf } from './decisions-of.js';
import { liveItems } from './live-items.js';
import { unreported } from './unreported.js';

/** What a takstbilag is made of, but for its number, its date and the edition before. */
export type EditionSources = Omit<TakstbilagInput, 'edition' | 'date' | 'published'>;

/** Loads what a takstbilag is made of, as it stands now. */
@Injectable()
export class EditionSourcesService {
  constructor(
    private readonly approvedLines: ApprovedLines,
    private readonly approvedYears: ApprovedYears,
    private readonly lineage: RecordedLineage,
    private readonly objective: ObjectiveFinancing,
  ) {}

  /** `lock`: nothing of it is decided otherwise before the transaction ends. Refused while the year has no P/L. */
  async load(manager: EntityManager, year: number, { lock }: { lock: boolean }): Promise<EditionSources | Refused> {
    const items = await liveItems(manager, year, { lock });
    const before = await this.approvedLines.ofYear(year - 1, undefined, manager);
    const pl = await this.plOf(manager, year, before.length > 0);
    if (!pl) return refused('no_pl', `P/L for ${year} mangler. Skriv den under Parametre, før takstbilaget dannes.`);
    const yearBefore: YearBefore = {
      previous: new Map(before.map((item) => [item.lineKey, previousLine(item)])),
      lineage: await this.lineage.ofYear(year, manager),
    };
    const inForce = items.filter((item) => item.inForce).map(asApproved);
    const lines = await this.approvedYears.withTheirGroups(manager, inForce);
    const approved = inForce.map((item) => approvedInput(item, lines.get(item.lineKey), yearBefore));
    const undecided = items
      .filter((item) => !item.inForce)
      .map((item) => awaitingInput(item, item.state as AwaitingInput['state'], yearBefore));
    const missing = (await this.missing(manager, { year, items, before, lineage: yearBefore.lineage })).map((item) =>
      awaitingInput(item, 'none', yearBefore),
    );
    return {
      year,
      pl,
      parties: await manager.find(Organisation),
      approved,
      awaiting: [...undecided, ...missing],
      withheld: items.flatMap(underRevision),
      decisions: await decisionsOf(manager, items),
      objective: await this.objective.forTakstbilag(
        manager,
        year,
        approved.map(({ driftsherre, line }) => ({ organisation: driftsherre, tilbud: line.tilbudName })),
      ),
      tilbudChanges: await decidedTilbudChanges(manager, year),
    };
  }

  /** The newest value. The first year of all is compared with nothing, and needs none. */
  private async plOf(manager: EntityManager, year: number, isCompared: boolean): Promise<Amount | null> {
    const [newest] = await manager.find(ParameterValue, { where: { year, key: 'pl' }, order: { id: 'DESC' }, take: 1 });
    return newest?.value ? amount(newest.value) : isCompared ? null : ZERO;
  }

  /** Last year's takster that nobody has reported; none of a driftsherre whose takster of the year were taken over. */
  private async missing(manager: EntityManager, { year, items, before, lineage }: Reported): Promise<ApprovedItem[]> {
    const vifte = await vifteOfYear(manager, year);
    const silent = await manager.findBy(Submission, { year, state: 'submitted', nothingToReport: true });
    const codes = [...new Set(before.map(({ organisation }) => organisation))];
    return codes.flatMap((code) => {
      const own = items.filter(({ organisation }) => organisation === code);
      if (own.some(({ submissionId }) => submissionId === null)) return [];
      const earlier = before.filter(({ organisation }) => organisation === code);
      const keys = new Set(
        unreported({
          year,
          before: earlier.map(({ line }) => line),
          now: own.map(({ line }) => line),
          elsewhere: items.filter(({ organisation }) => organisation !== code).map(({ line }) => line),
          lineage,
          nothingToReport: silent.some(({ organisation }) => organisation === code),
          tilbud: vifte.filter(({ driftsherre }) => driftsherre === code),
        }).map(({ lineKey }) => lineKey),
      );
      return earlier.filter(({ lineKey }) => keys.has(lineKey));
    });
  }
}

interface Reported {
  year: number;
  items: readonly Item[];
  /** The approved items of the year before. */
  before: readonly ApprovedItem[];
  lineage: Lineage;
}

const approvedInput = (
  { organisation }: ApprovedItem,
  approved: ApprovedLine | undefined,
  before: YearBefore,
): ApprovedInput => {
  if (!approved) throw new Error('an approved line is in no group');
  return { driftsherre: organisation, ...approved, previous: followed(approved.line, before) };
};

/** The takst of a revision that is treated, or was refused: another one is in force. */
const underRevision = ({ inForce, state, line }: Item): Amount[] =>
  inForce && state !== 'approved' && line.takst ? [line.takst] : [];

const awaitingInput = (
  { organisation, line }: Item,
  state: AwaitingInput['state'],
  before: YearBefore,
): AwaitingInput => ({ driftsherre: organisation, line, previous: followed(line, before), state });

/** Predecessors that have no common takst compare with nothing. */
function followed(line: Line, before: YearBefore): PreviousLine | null {
  const found = previousOf(line, before);
  return found?.takst.greaterThan(0) ? found : null;
}
