import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { keptRows } from '../../../database/kept-rows.js';
import { type Amount, amount, ZERO } from '../../../domain/amount.js';
import type { YearBefore } from '../../../domain/lineage/lineage.js';
import { previousOf } from '../../../domain/predecessors.js';
import { type Refused, refused } from '../../../domain/refusal.js';
import type { PreviousLine } from '../../../domain/rules/context.js';
import type { Line } from '../../../domain/takst.js';
import type { ApprovedInput, AwaitingInput, TakstbilagInput } from '../../../domain/takstbilag/input.js';
import { LineLink } from '../../lineage/line-link.entity.js';
import { lineageOf } from '../../lineage/recorded-lineage.service.js';
import { meetingsAsOf } from '../../meetings/frame/meeting-days.service.js';
import { ObjectiveFinancing } from '../../objective/objective-financing.service.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { previousLine } from '../../review/approved/approved-lines.service.js';
import { ApprovedTakst } from '../../review/approved/approved-takst.entity.js';
import { ApprovedYears } from '../../review/approved/approved-years.service.js';
import { ParameterValue } from '../../styringsaftale/parameter-value.entity.js';
import { tilbudChangesOf } from '../../tilbud-changes/told/decided-for-takstbilag.service.js';
import { decisionsOf } from './decisions-of.js';
import { type EditionItem, editionItems } from './edition-items.js';
import type { MadeFrom } from './made-from.js';
import { missingTakster } from './missing-takster.js';

/** What a takstbilag is made of, but for its number, its date and the edition before. */
export type EditionSources = Omit<TakstbilagInput, 'edition' | 'date' | 'published'>;

/** Loads what a takstbilag is made of from rows that never change: the same ids give the same, today and in ten years. */
@Injectable()
export class EditionSourcesService {
  constructor(
    private readonly approvedYears: ApprovedYears,
    private readonly objective: ObjectiveFinancing,
  ) {}

  /** Refused while the year has no P/L. Throws `RowsMissing` where a row is gone. */
  async load(manager: EntityManager, year: number, from: MadeFrom): Promise<EditionSources | Refused> {
    const items = await editionItems(manager, from.items);
    const before = await approvedBefore(manager, from);
    const pl = await plOf(manager, from, before.length > 0);
    if (!pl) return refused('no_pl', `P/L for ${year} mangler. Skriv den under Parametre, før takstbilaget dannes.`);
    const yearBefore: YearBefore = {
      previous: new Map(before.map((one) => [one.line.lineKey, previousLine(one)])),
      lineage: lineageOf(await keptRows(manager, LineLink, from.links)),
    };
    const approved = await this.approved(manager, items, yearBefore);
    const asOf = await meetingsAsOf(manager, from.meetingDays);
    const undecided = items.filter(({ inForce }) => !inForce);
    const missing = await missingTakster(manager, { year, from, items, before, lineage: yearBefore.lineage });
    return {
      year,
      pl,
      parties: await manager.findBy(Organisation, { code: In([...from.parties]) }),
      approved,
      awaiting: [
        ...undecided.map((item) => awaitingInput(item, item.state as AwaitingInput['state'], yearBefore)),
        ...missing.map((takst) => awaitingInput(takst, 'none', yearBefore)),
      ],
      withheld: items.flatMap(underRevision),
      decisions: items.flatMap((item) => decisionsOf(item, asOf)),
      objective: await this.objective.forTakstbilag(
        manager,
        from,
        approved.map(({ driftsherre, line }) => ({ organisation: driftsherre, tilbud: line.tilbudName })),
      ),
      tilbudChanges: await tilbudChangesOf(manager, from.changes, asOf),
    };
  }

  private async approved(
    manager: EntityManager,
    items: readonly EditionItem[],
    before: YearBefore,
  ): Promise<ApprovedInput[]> {
    const inForce = items.flatMap((item) => item.inForce ?? []).map(({ line }) => line);
    const withGroups = await this.approvedYears.withTheirGroups(manager, inForce);
    return inForce.map(({ lineKey, upload }) => {
      const approved = withGroups.get(lineKey);
      if (!approved) throw new Error(`the approved line ${lineKey} is in no group`);
      return { driftsherre: upload.organisation, ...approved, previous: followed(approved.line, before) };
    });
  }
}

/** The takster in force of the year before; what its decision no longer approves is none. */
async function approvedBefore(manager: EntityManager, { before }: MadeFrom): Promise<ApprovedTakst[]> {
  const approved = await keptRows(manager, ApprovedTakst, before, { line: { upload: true }, decision: true });
  return approved.filter(({ decision }) => decision.toState === 'approved');
}

/** The first year of all is compared with nothing, and needs none. */
async function plOf(manager: EntityManager, { pl }: MadeFrom, isCompared: boolean): Promise<Amount | null> {
  const [row] = await keptRows(manager, ParameterValue, pl);
  return row?.value ? amount(row.value) : isCompared ? null : ZERO;
}

/** The takst of a revision that is treated, or was refused: another one is in force. */
const underRevision = ({ inForce, state, line }: EditionItem): Amount[] =>
  inForce && state !== 'approved' && line.takst ? [line.takst] : [];

const awaitingInput = (
  { organisation, line }: Pick<EditionItem, 'organisation' | 'line'>,
  state: AwaitingInput['state'],
  before: YearBefore,
): AwaitingInput => ({ driftsherre: organisation, line, previous: followed(line, before), state });

/** Predecessors that have no common takst compare with nothing. */
function followed(line: Line, before: YearBefore): PreviousLine | null {
  const found = previousOf(line, before);
  return found?.takst.greaterThan(0) ? found : null;
}
