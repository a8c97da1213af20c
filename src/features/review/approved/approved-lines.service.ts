import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull, Not } from 'typeorm';
import { unitsOf } from '../../../domain/balance.js';
import { type Follows, type Lineage, namedPredecessors, predecessorsOf } from '../../../domain/lineage/lineage.js';
import type { PreviousLine, TakstInForce } from '../../../domain/rules/context.js';
import { RecordedLineage } from '../../lineage/recorded-lineage.service.js';
import { Item } from '../item.entity.js';

/** An item as it was approved last, with the line it came from: whatever has become of a revision of it since. */
export type ApprovedItem = Item;

/** The approved takster of earlier years: what the takstskema is prefilled with, and what a change is measured against. */
@Injectable()
export class ApprovedLines {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lineage: RecordedLineage,
  ) {}

  /** By driftsherre and line key; all driftsherrer when none is named. */
  async ofYear(
    year: number,
    organisation?: number,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ApprovedItem[]> {
    const items = await manager.find(Item, {
      where: { year, inForceId: Not(IsNull()), ...(organisation === undefined ? {} : { organisation }) },
      relations: { inForce: { line: true } },
      order: { organisation: 'ASC', inForce: { line: { row: 'ASC' } } },
    });
    return items.map(asApproved);
  }

  /** A line's takster over the years before, oldest first, followed through its predecessors. */
  async historyOf(
    lineKey: string,
    before: number,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ApprovedItem[]> {
    const histories = await this.historiesOf([{ lineKey, predecessors: [] }], before, manager);
    return histories.get(lineKey) ?? [];
  }

  /** The same for many lines, with one query a year. A line that is new follows its predecessors at once. */
  async historiesOf(
    lines: readonly Follows[],
    before: number,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ReadonlyMap<string, ApprovedItem[]>> {
    const histories = new Map<string, ApprovedItem[]>(lines.map(({ lineKey }) => [lineKey, []]));
    let followed = new Map<string, readonly Follows[]>(lines.map((line) => [line.lineKey, [line]]));
    const recorded = await this.lineage.upTo(before, manager);
    for (let year = before - 1; followed.size > 0; year--) {
      const lineage: Lineage = recorded.get(year + 1) ?? new Map();
      const approved = await this.ofKeys(year, keysBefore([...followed.values()].flat(), lineage), manager);
      const found = [...followed].flatMap(([lineKey, ends]) => {
        const items = unique(ends.flatMap((end) => continued(end, approved, lineage)));
        histories.get(lineKey)?.unshift(...items);
        return items.length > 0 ? [[lineKey, items.map(({ line }) => line)] as const] : [];
      });
      followed = new Map(found);
    }
    return histories;
  }

  /** The approved takster of some lines, whoever's they are, by line key. */
  async ofKeys(
    year: number,
    keys: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ReadonlyMap<string, ApprovedItem>> {
    const items = await manager.find(Item, {
      where: { year, inForceId: Not(IsNull()), lineKey: In(keys) },
      relations: { inForce: { line: true } },
    });
    return new Map(items.map((item) => [item.lineKey, asApproved(item)]));
  }
}

/** The item with the content that is in force. */
export function asApproved(item: Item): ApprovedItem {
  const { inForce } = item;
  if (!inForce) throw new Error(`item ${item.id} has no takst in force`);
  const { line, lineId, contentHash, cleaned, explanation } = inForce;
  return { ...item, state: 'approved', line, lineId, contentHash, cleaned, explanation };
}

/** The keys that the lines may have had the year before. */
const keysBefore = (lines: readonly Follows[], lineage: Lineage): string[] => [
  ...new Set(lines.flatMap((line) => [line, ...namedPredecessors(line, lineage)]).map(({ lineKey }) => lineKey)),
];

function continued(line: Follows, approved: ReadonlyMap<string, ApprovedItem>, lineage: Lineage): ApprovedItem[] {
  return predecessorsOf(line, { previous: approved, lineage }).flatMap(({ lineKey }) => approved.get(lineKey) ?? []);
}

const unique = (items: ApprovedItem[]): ApprovedItem[] => [...new Set(items)];

/** The same as a takst in force that a revision would replace. */
export const takstInForce = (item: ApprovedItem): TakstInForce => ({ ...previousLine(item), days: item.line.days });

/** The approved takst as the rules compare with it. */
export function previousLine({ line, cleaned }: Pick<ApprovedItem, 'line' | 'cleaned'>): PreviousLine {
  if (!line.takst || !line.unit) throw new Error(`the approved line ${line.lineKey} has no takst`);
  return {
    takst: line.takst,
    cleaned,
    unit: line.unit,
    paragraf: line.paragraf ?? '',
    serviceKind: line.serviceKind ?? '',
    places: line.places,
    units: unitsOf(line),
  };
}
