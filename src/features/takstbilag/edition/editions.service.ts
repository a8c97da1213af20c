import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { may } from '../../../domain/access/policy.js';
import type { Who } from '../../../domain/access/roles.js';
import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import { readModel } from '../../../domain/takstbilag/stored-model.js';
import { Edition } from './edition.entity.js';
import { EditionFile, WRITTEN_FORMATS, type WrittenFormat } from './edition-file.entity.js';
import { EditionPublication } from './edition-publication.entity.js';

/** An edition as lists show it. Who made and published it is for those who may see drafts. */
export interface EditionEntry {
  id: number;
  year: number;
  number: number;
  hash: string;
  note: string | null;
  madeAt: Date;
  madeBy: { userId: number | null; name: string } | null;
  publishedAt: Date | null;
  publishedBy: string | null;
  /** The files that are written so far, with their bytes counted. */
  written: { format: WrittenFormat; size: number }[];
}

/** Nothing of it is still to be written. */
export const isWritten = ({ written }: Pick<EditionEntry, 'written'>): boolean =>
  written.length === WRITTEN_FORMATS.length;

export interface WholeEdition extends EditionEntry {
  model: TakstbilagModel;
  /** The model as it is stored: what is hashed. */
  stored: object;
}

/** The editions there are: published ones for anyone, drafts for FU, DAS and the secretariat. */
@Injectable()
export class Editions {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  async ofYear(who: Who | null, year: number): Promise<EditionEntry[]> {
    const editions = await this.dataSource.manager.find(Edition, {
      where: { year },
      relations: { madeByUser: true },
      order: { number: 'DESC' },
    });
    return this.seenBy(who, editions);
  }

  /** null: there is none, or it is a draft and the person may not see it. */
  async find(who: Who | null, year: number, number: number): Promise<WholeEdition | null> {
    const editions = await this.dataSource.manager.find(Edition, {
      where: { year, number },
      relations: { madeByUser: true },
    });
    const [entry] = await this.seenBy(who, editions);
    return entry ? this.whole(entry) : null;
  }

  /** Every edition that is published, by year and number, without its model. */
  async published(): Promise<EditionEntry[]> {
    const publications = await this.dataSource.manager.find(EditionPublication, {
      relations: { edition: true },
      order: { edition: { year: 'ASC', number: 'ASC' } },
    });
    return this.seenBy(
      null,
      publications.map(({ edition }) => edition),
    );
  }

  /** The edition with what it says, which never changes. */
  async whole(entry: EditionEntry): Promise<WholeEdition> {
    const { model: stored } = await this.dataSource.manager.findOneOrFail(Edition, {
      where: { id: entry.id },
      select: { id: true, model: true },
    });
    return { ...entry, stored, model: readModel(stored) };
  }

  async modelOf(entry: EditionEntry): Promise<TakstbilagModel> {
    return (await this.whole(entry)).model;
  }

  private async seenBy(who: Who | null, editions: readonly Edition[]): Promise<EditionEntry[]> {
    const ids = In(editions.map(({ id }) => id));
    const publications = await this.dataSource.manager.find(EditionPublication, {
      where: { editionId: ids },
      relations: { publishedByUser: true },
    });
    const files = await this.dataSource.manager.find(EditionFile, {
      where: { editionId: ids },
      relations: { file: true },
      select: { editionId: true, format: true, file: { sha256: true, size: true } },
    });
    const drafts = may('takstbilag.read-draft', {}, who).allowed;
    return editions.flatMap((edition) => {
      const publication = publications.find(({ editionId }) => editionId === edition.id);
      if (!publication && !drafts) return [];
      const { id, year, number, hash, note, madeAt } = edition;
      return {
        id,
        year,
        number,
        hash,
        note,
        madeAt,
        madeBy: drafts ? { userId: edition.madeBy, name: edition.madeByUser?.name ?? '' } : null,
        publishedAt: publication?.publishedAt ?? null,
        publishedBy: drafts ? (publication?.publishedByUser?.name ?? null) : null,
        written: WRITTEN_FORMATS.flatMap((format) => {
          const found = files.find((file) => file.editionId === id && file.format === format);
          return found ? { format, size: found.file.size } : [];
        }),
      };
    });
  }
}
