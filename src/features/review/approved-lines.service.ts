import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { unitsOf } from '../../domain/balance.js';
import type { PreviousLine } from '../../domain/rules/context.js';
import type { Line } from '../../domain/takst.js';
import { Item } from './item.entity.js';

/** An approved takst of a year, with the line it came from. */
export type ApprovedItem = Item;

/** The approved takster of earlier years: what the takstskema is prefilled with, and what a change is measured against. */
@Injectable()
export class ApprovedLines {
  constructor(private readonly dataSource: DataSource) {}

  /** By driftsherre and line key; all driftsherrer when none is named. */
  async ofYear(
    year: number,
    organisation?: number,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ApprovedItem[]> {
    return manager.find(Item, {
      where: { year, state: 'approved', ...(organisation === undefined ? {} : { organisation }) },
      relations: { line: true },
      order: { organisation: 'ASC', line: { row: 'ASC' } },
    });
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
    lines: readonly Followed[],
    before: number,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ReadonlyMap<string, ApprovedItem[]>> {
    const histories = new Map<string, ApprovedItem[]>(lines.map(({ lineKey }) => [lineKey, []]));
    let followed = new Map<string, readonly Followed[]>(lines.map((line) => [line.lineKey, [line]]));
    for (let year = before - 1; followed.size > 0; year--) {
      const approved = await this.ofKeys(year, [...followed.values()].flat(), manager);
      const found = [...followed].flatMap(([lineKey, ends]) => {
        const items = unique(ends.flatMap((end) => continued(end, approved)));
        histories.get(lineKey)?.unshift(...items);
        return items.length > 0 ? [[lineKey, items.map(({ line }) => line)] as const] : [];
      });
      followed = new Map(found);
    }
    return histories;
  }

  private async ofKeys(
    year: number,
    lines: readonly Followed[],
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, ApprovedItem>> {
    const keys = [...new Set(lines.flatMap(({ lineKey, predecessors }) => [lineKey, ...predecessors]))];
    const items = await manager.find(Item, {
      where: { year, state: 'approved', lineKey: In(keys) },
      relations: { line: true },
    });
    return new Map(items.map((item) => [item.lineKey, item]));
  }
}

/** A line whose takst of the year before is looked for. */
type Followed = Pick<Line, 'lineKey' | 'predecessors'>;

/** Itself, else its predecessors. */
function continued({ lineKey, predecessors }: Followed, approved: ReadonlyMap<string, ApprovedItem>): ApprovedItem[] {
  const own = approved.get(lineKey);
  return own ? [own] : predecessors.flatMap((key) => approved.get(key) ?? []);
}

const unique = (items: ApprovedItem[]): ApprovedItem[] => [...new Set(items)];

/** The approved takst as the rules compare with it. */
export function previousLine({ line, cleaned }: ApprovedItem): PreviousLine {
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
