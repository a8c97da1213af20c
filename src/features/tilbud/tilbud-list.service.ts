import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Who } from '../../domain/access/roles.js';
import { plainText } from '../../domain/plain-text.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { TaksterOfTilbud } from './takster-of-tilbud.service.js';
import { TilbudRow } from './tilbud.entity.js';

export interface ListedTilbud {
  tilbud: TilbudRow;
  driftsherre: Organisation;
  /** Approved takster of the newest year that has any. */
  takster: number;
}

export interface TilbudFilter {
  driftsherre?: number | undefined;
  /** Part of a name, a Tilbudsportal-ID. */
  q?: string | undefined;
}

/** The tilbudsvifte. */
@Injectable()
export class TilbudList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly takster: TaksterOfTilbud,
  ) {}

  organisations(): Promise<Organisation[]> {
    return this.dataSource.manager.find(Organisation, { order: { shortName: 'ASC' } });
  }

  /** By driftsherre and name. */
  async of(who: Who, { driftsherre, q = '' }: TilbudFilter): Promise<{ year: number | null; tilbud: ListedTilbud[] }> {
    const rows = await this.dataSource.manager.find(TilbudRow, {
      where: driftsherre === undefined ? {} : { driftsherre },
      relations: { driftsherreRow: true },
    });
    const { year, byTilbud } = await this.takster.newest(who);
    const sought = plainText(q);
    const tilbud = rows
      .filter(({ name, portalId }) => plainText(name).includes(sought) || plainText(portalId) === sought)
      .map((row) => ({ tilbud: row, driftsherre: row.driftsherreRow, takster: byTilbud.get(row.id) ?? 0 }))
      .sort((a, b) => DANISH.compare(a.driftsherre.shortName, b.driftsherre.shortName) || byName(a.tilbud, b.tilbud));
    return { year, tilbud };
  }
}

const DANISH = new Intl.Collator('da');
const byName = (a: TilbudRow, b: TilbudRow): number => DANISH.compare(a.name, b.name);
