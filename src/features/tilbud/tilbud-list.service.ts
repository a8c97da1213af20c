import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Who } from '../../domain/access/roles.js';
import { plainText } from '../../domain/plain-text.js';
import { calendarDay } from '../../web/local-day.js';
import { Clock } from '../operations/clock.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { TaksterOfTilbud } from './takster-of-tilbud.service.js';
import { type TilbudInVifte, vifteOnDay } from './vifte.service.js';

export interface ListedTilbud {
  /** As of today. */
  tilbud: TilbudInVifte;
  driftsherre: Organisation;
  /** Approved takster of the newest year that has any. */
  takster: number;
}

export interface TilbudFilter {
  driftsherre?: number | undefined;
  /** Part of a name that it has or has had, a Tilbudsportal-ID. */
  q?: string | undefined;
}

/** The tilbudsvifte. */
@Injectable()
export class TilbudList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly takster: TaksterOfTilbud,
    private readonly clock: Clock,
  ) {}

  /** A tilbud as of today, with its driftsherre; null: there is none. */
  async one(id: number): Promise<{ tilbud: TilbudInVifte; driftsherre: Organisation; today: string } | null> {
    const { manager } = this.dataSource;
    const today = calendarDay(await this.clock.now());
    const tilbud = (await vifteOnDay(manager, today)).find((one) => one.id === id);
    if (!tilbud) return null;
    return { tilbud, driftsherre: await manager.findOneByOrFail(Organisation, { code: tilbud.driftsherre }), today };
  }

  organisations(): Promise<Organisation[]> {
    return this.dataSource.manager.find(Organisation, { order: { shortName: 'ASC' } });
  }

  /** By driftsherre and name. */
  async of(who: Who, { driftsherre, q = '' }: TilbudFilter): Promise<{ year: number | null; tilbud: ListedTilbud[] }> {
    const vifte = await vifteOnDay(this.dataSource.manager, calendarDay(await this.clock.now()), driftsherre);
    const parties = new Map((await this.organisations()).map((one) => [one.code, one]));
    const { year, byTilbud } = await this.takster.newest(who);
    const sought = plainText(q);
    const tilbud = vifte
      .filter(
        ({ names, portalId }) =>
          names.some((name) => plainText(name).includes(sought)) || plainText(portalId) === sought,
      )
      .flatMap((one) => {
        const owner = parties.get(one.driftsherre);
        return owner ? [{ tilbud: one, driftsherre: owner, takster: byTilbud.get(one.id) ?? 0 }] : [];
      })
      .sort((a, b) => DANISH.compare(a.driftsherre.shortName, b.driftsherre.shortName) || byName(a.tilbud, b.tilbud));
    return { year, tilbud };
  }
}

const DANISH = new Intl.Collator('da');
const byName = (a: TilbudInVifte, b: TilbudInVifte): number => DANISH.compare(a.name, b.name);
