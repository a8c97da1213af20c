import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { may } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import { tilbudOf } from '../../domain/tilbud-of.js';
import { ApprovedLines } from '../review/approved/approved-lines.service.js';
import type { Item } from '../review/item.entity.js';
import { Round } from '../rounds/round.entity.js';
import { type TilbudInVifte, vifteOfYear } from './vifte.service.js';

/** A line of a tilbud, with its approved takst of each year. */
export interface LineHistory {
  lineKey: string;
  /** As it is named in the newest year. */
  newest: Item;
  /** Oldest first. */
  years: Item[];
}

/** The approved takster of tilbud. Those of a year that is not published yet are shown to whoever may see the item. */
@Injectable()
export class TaksterOfTilbud {
  constructor(
    private readonly dataSource: DataSource,
    private readonly approved: ApprovedLines,
  ) {}

  /** How many takster each tilbud has in the newest year with approved ones, by the tilbud's id. */
  async newest(who: Who): Promise<{ year: number | null; byTilbud: ReadonlyMap<number, number> }> {
    const [year] = await this.years();
    if (year === undefined) return { year: null, byTilbud: new Map() };
    const vifte = await vifteOfYear(this.dataSource.manager, year);
    const byTilbud = new Map<number, number>();
    for (const item of await this.visible(who, year)) {
      const own = tilbudOf(
        item.line,
        vifte.filter(({ driftsherre }) => driftsherre === item.organisation),
      );
      if (own) byTilbud.set(own.id, (byTilbud.get(own.id) ?? 0) + 1);
    }
    return { year, byTilbud };
  }

  /** Every line that the tilbud has or has had, by paragraf and level of the newest. */
  async historyOf(who: Who, tilbud: TilbudInVifte): Promise<LineHistory[]> {
    const byKey = new Map<string, Item[]>();
    for (const [, items] of await this.ofDriftsherre(who, tilbud.driftsherre)) {
      for (const item of items) {
        if (tilbudOf(item.line, [tilbud])) byKey.set(item.lineKey, [...(byKey.get(item.lineKey) ?? []), item]);
      }
    }
    return [...byKey].flatMap(([lineKey, years]) => {
      const newest = years.at(-1);
      return newest ? [{ lineKey, newest, years }] : [];
    });
  }

  /** Every approved takst of a driftsherre that the person may see, by takstår, oldest first. */
  async ofDriftsherre(who: Who, driftsherre: number): Promise<ReadonlyMap<number, Item[]>> {
    const byYear = new Map<number, Item[]>();
    for (const year of (await this.years()).reverse()) byYear.set(year, await this.visible(who, year, driftsherre));
    return byYear;
  }

  /** Takstår with approved takster, newest first. */
  private async years(): Promise<number[]> {
    const rows: { year: number }[] = await this.dataSource.manager.query(
      `select distinct year from item where in_force_id is not null order by year desc`,
    );
    return rows.map(({ year }) => year);
  }

  private async visible(who: Who, year: number, organisation?: number): Promise<Item[]> {
    return this.seen(who, year, await this.approved.ofYear(year, organisation));
  }

  /** Those of a takstår's approved takster that the person may see. */
  async seen(who: Who, year: number, items: Item[]): Promise<Item[]> {
    const round = await this.dataSource.manager.findOneBy(Round, { year });
    if (!round || round.state === 'published') return items;
    return items.filter(
      (item) => may('item.read', { driftsherre: item.organisation, submitted: true, approved: true }, who).allowed,
    );
  }
}
