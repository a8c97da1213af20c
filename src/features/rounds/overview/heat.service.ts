import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import { type Amount, HUNDRED, sum } from '../../../domain/amount.js';
import { unitsOf } from '../../../domain/balance.js';
import { paragrafferOf } from '../../../domain/rules/lists.js';
import { Item } from '../../review/item.entity.js';

/** The development beyond P/L of a driftsherre's takster under a paragraf, percentage points. */
export interface Heat {
  /** In the order of the year's list. */
  paragraffer: string[];
  /** By "851 § 107"; missing where there is nothing to compare. */
  cells: ReadonlyMap<string, Amount>;
  /** All lines together; null where none can be compared. */
  total: Amount | null;
}

export const heatKey = (driftsherre: number, paragraf: string): string => `${driftsherre} ${paragraf}`;

/** How the submitted takster move, driftsherre by paragraf. */
@Injectable()
export class HeatService {
  constructor(private readonly dataSource: DataSource) {}

  async of(year: number): Promise<Heat> {
    const items = await this.dataSource.manager.find(Item, {
      where: { year, real: Not(IsNull()), submissionId: Not(IsNull()) },
      relations: { line: true },
    });
    const byCell = new Map<string, Item[]>();
    for (const item of items) {
      const key = heatKey(item.organisation, item.line.paragraf ?? '');
      byCell.set(key, [...(byCell.get(key) ?? []), item]);
    }
    const cells = [...byCell].flatMap(([key, members]): [string, Amount][] => {
      const percent = weighted(members);
      return percent ? [[key, percent]] : [];
    });
    const used = new Set(items.map(({ line }) => line.paragraf));
    return {
      paragraffer: paragrafferOf(year).filter((paragraf) => used.has(paragraf)),
      cells: new Map(cells),
      total: weighted(items),
    };
  }
}

/**
 * The weighted development (domain.md, "What a change is") from what is stored of each item: its takst compared and its
 * real change give back what it was compared with.
 */
export function weighted(items: readonly Item[]): Amount | null {
  const pairs = items.flatMap((item) => {
    const now = item.comparedOn === 'ikke renset' ? item.line.takst : item.cleaned;
    const units = unitsOf(item.line);
    if (!now || !units || !item.real || item.real.plus(HUNDRED).lessThanOrEqualTo(0)) return [];
    const before = now.times(HUNDRED).dividedBy(item.real.plus(HUNDRED));
    return [{ now: now.times(units), before: before.times(units) }];
  });
  const base = sum(pairs.map(({ before }) => before));
  if (!base.greaterThan(0)) return null;
  return sum(pairs.map(({ now }) => now))
    .times(HUNDRED)
    .dividedBy(base)
    .minus(HUNDRED);
}
