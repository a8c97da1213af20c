import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ApprovedYear } from '../../../domain/earlier-takster.js';
import { type Follows, type Lineage, namedPredecessors } from '../../../domain/lineage/lineage.js';
import type { ApprovedLine } from '../../../domain/rules/context.js';
import { RecordedLineage } from '../../lineage/recorded-lineage.service.js';
import type { LineRow } from '../../submissions/line.entity.js';
import { type ApprovedItem, ApprovedLines, previousLine } from './approved-lines.service.js';
import { groupsOfUploads } from './groups-of-uploads.service.js';

/** The approved takster of a takstår that a driftsherre's lines are compared with. */
export interface YearOfItems extends ApprovedYear {
  items: readonly ApprovedItem[];
  lines: readonly LineRow[];
}

interface Reporting {
  year: number;
  driftsherre: number;
  lines: readonly Follows[];
}

/** What the lines of a driftsherre go back to: its own approved takster, and those that are recorded as moved to it. */
@Injectable()
export class ApprovedYears {
  constructor(
    private readonly approved: ApprovedLines,
    private readonly recorded: RecordedLineage,
  ) {}

  /** The takstår before, newest first, as many as asked for. */
  async before(manager: EntityManager, { year, driftsherre, lines }: Reporting, count: number): Promise<YearOfItems[]> {
    const recorded = await this.recorded.upTo(year, manager);
    const years: YearOfItems[] = [];
    let after: readonly Follows[] = lines;
    let moved: readonly Follows[] = [];
    for (let then = year - 1; then >= year - count; then--) {
      const lineage: Lineage = recorded.get(then + 1) ?? new Map();
      const own = await this.approved.ofYear(then, driftsherre, manager);
      const others = await this.others(manager, then, driftsherre, foreignKeys(after, moved, lineage));
      const items = [...own, ...others];
      years.push({ year: then, items, lines: items.map(({ line }) => line), previous: previousLines(items), lineage });
      moved = others.map(({ line }) => line);
      after = items.map(({ line }) => line);
    }
    return years;
  }

  /** Approved lines with the groups they were calculated in, by lineKey: also with those lines of them that were not approved. */
  async withTheirGroups(
    manager: EntityManager,
    approved: readonly LineRow[],
  ): Promise<ReadonlyMap<string, ApprovedLine>> {
    const groupOf = await groupsOfUploads(manager, approved);
    return new Map(
      approved.flatMap((line) => {
        const group = groupOf(line);
        return group ? [[line.lineKey, { line, group }] as const] : [];
      }),
    );
  }

  private async others(
    manager: EntityManager,
    year: number,
    driftsherre: number,
    keys: readonly string[],
  ): Promise<ApprovedItem[]> {
    if (keys.length === 0) return [];
    const found = await this.approved.ofKeys(year, keys, manager);
    return [...found.values()].filter(({ organisation }) => organisation !== driftsherre);
  }
}

/** What another driftsherre's lines are reached by: records alone, and from a moved line on also its key and its column. */
function foreignKeys(after: readonly Follows[], moved: readonly Follows[], lineage: Lineage): string[] {
  const recorded = after.filter(({ lineKey }) => lineage.has(lineKey));
  const followed = [...recorded, ...moved].flatMap((line) => namedPredecessors(line, lineage));
  return [...new Set([...moved, ...followed].map(({ lineKey }) => lineKey))];
}

export const previousLines = (items: readonly ApprovedItem[]): ApprovedYear['previous'] =>
  new Map(items.map((item) => [item.lineKey, previousLine(item)]));
