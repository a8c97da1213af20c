import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { PreviousLine } from '../../domain/rules/context.js';
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
    const history: ApprovedItem[] = [];
    let keys = [lineKey];
    for (let year = before - 1; keys.length > 0; year--) {
      const found = await manager.find(Item, {
        where: keys.map((key) => ({ year, state: 'approved' as const, lineKey: key })),
        relations: { line: true },
      });
      if (found.length === 0) break;
      history.unshift(...found);
      keys = found.flatMap(({ line }) => [line.lineKey, ...line.predecessors]);
    }
    return history;
  }
}

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
  };
}
