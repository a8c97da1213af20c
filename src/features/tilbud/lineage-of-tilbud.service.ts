import { Injectable } from '@nestjs/common';
import type { Who } from '../../domain/access/roles.js';
import { type Lineage, type Predecessor, predecessorsOf } from '../../domain/lineage/lineage.js';
import { RecordedLineage } from '../lineage/recorded-lineage.service.js';
import { ApprovedLines } from '../review/approved/approved-lines.service.js';
import type { Item } from '../review/item.entity.js';
import { type LineHistory, TaksterOfTilbud } from './takster-of-tilbud.service.js';

/** From one takstår to the next: a line that took over from another, either of them the tilbud's. */
export interface TakeOver {
  /** The takstår of the successor. */
  year: number;
  successor: Item;
  predecessor: Item;
  /** Percentage points; null: all of it. */
  share: Predecessor['share'];
}

/** What a tilbud's lines came from, and what became of them. */
@Injectable()
export class LineageOfTilbud {
  constructor(
    private readonly recorded: RecordedLineage,
    private readonly approved: ApprovedLines,
    private readonly takster: TaksterOfTilbud,
  ) {}

  /** Newest first, of the takster that the person may see; a line that simply goes on is none. */
  async of(who: Who, driftsherre: number, lines: readonly LineHistory[]): Promise<TakeOver[]> {
    const keys = new Set(lines.map(({ lineKey }) => lineKey));
    const years = await this.takster.ofDriftsherre(who, driftsherre);
    const recorded = await this.recorded.upTo(Math.max(0, ...years.keys()));
    const takeOvers: TakeOver[] = [];
    for (const year of [...years.keys()].sort((one, other) => other - one)) {
      const lineage: Lineage = recorded.get(year) ?? new Map();
      const now = [...(years.get(year) ?? []), ...(await this.elsewhere(who, year, driftsherre, [...lineage.keys()]))];
      const named = now.flatMap(({ line }) => [line.lineKey, ...line.predecessors]);
      const recordedKeys = [...lineage.values()].flatMap(({ predecessors }) => predecessors.map((one) => one.lineKey));
      const then = await this.approved.ofKeys(year - 1, [...new Set([...named, ...recordedKeys])]);
      takeOvers.push(
        ...takeOversOf(now, then, lineage)
          .filter((one) => concerns(one, keys))
          .map((one) => ({ ...one, year })),
      );
    }
    return takeOvers;
  }

  /** Lines of other driftsherrer that something is recorded of. */
  private async elsewhere(who: Who, year: number, driftsherre: number, keys: readonly string[]): Promise<Item[]> {
    if (keys.length === 0) return [];
    const items = [...(await this.approved.ofKeys(year, keys)).values()];
    return this.takster.seen(
      who,
      year,
      items.filter(({ organisation }) => organisation !== driftsherre),
    );
  }
}

function takeOversOf(
  now: readonly Item[],
  previous: ReadonlyMap<string, Item>,
  lineage: Lineage,
): Omit<TakeOver, 'year'>[] {
  return now.flatMap((successor) =>
    predecessorsOf(successor.line, { previous, lineage }).flatMap(({ lineKey, share }) => {
      const predecessor = previous.get(lineKey);
      return predecessor && lineKey !== successor.lineKey ? [{ successor, predecessor, share }] : [];
    }),
  );
}

const concerns = ({ successor, predecessor }: Omit<TakeOver, 'year'>, keys: ReadonlySet<string>): boolean =>
  keys.has(successor.lineKey) || keys.has(predecessor.lineKey);
