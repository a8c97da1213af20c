import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { sha256 } from '../../../adapters/files/sha256.js';
import { canonicalJson } from '../../../domain/canonical.js';
import { isRefused, type Refused } from '../../../domain/refusal.js';
import { assemble } from '../../../domain/takstbilag/assemble.js';
import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import { inFormatOf, readModel } from '../../../domain/takstbilag/stored-model.js';
import { calendarDay } from '../../../web/local-day.js';
import { Clock } from '../../operations/clock.js';
import { Edition } from './edition.entity.js';
import { EditionPublication } from './edition-publication.entity.js';
import { type EditionSources, EditionSourcesService } from './edition-sources.service.js';
import { type MadeFrom, madeFromNow } from './made-from.js';

/** The edition that could be made now. */
export interface NextEdition {
  model: TakstbilagModel;
  madeFrom: MadeFrom;
  hash: string;
  /** The newest edition there is, when it says the very same; null: there is something new to make. */
  sameAs: number | null;
}

/** Puts a takstbilag together: from what is decided now, or again from what an edition was made of. Stores nothing. */
@Injectable()
export class EditionAssembly {
  constructor(
    private readonly clock: Clock,
    private readonly sources: EditionSourcesService,
  ) {}

  async next(manager: EntityManager, year: number, { lock }: { lock: boolean }): Promise<NextEdition | Refused> {
    const madeFrom = await madeFromNow(manager, year, { lock });
    const sources = await this.sources.load(manager, year, madeFrom);
    if (isRefused(sources)) return sources;
    const newest = await manager.findOne(Edition, { where: { year }, order: { number: 'DESC' } });
    const number = (newest?.number ?? 0) + 1;
    const date = calendarDay(await this.clock.now(manager));
    const model = await this.assemble(manager, sources, number, date);
    const same = newest !== null && (await this.hashAgain(manager, sources, newest)) === newest.hash;
    return { model, madeFrom, hash: hashOf(model), sameAs: same ? newest.number : null };
  }

  /** Whether everything an edition says is still what is decided. */
  async stands(manager: EntityManager, edition: Edition): Promise<boolean> {
    const from = await madeFromNow(manager, edition.year, { lock: true });
    const sources = await this.sources.load(manager, edition.year, from);
    return !isRefused(sources) && (await this.hashAgain(manager, sources, edition)) === edition.hash;
  }

  /** An edition once more, in its own format, from the rows it was made of. Throws where they no longer make a takstbilag. */
  async again(manager: EntityManager, edition: Edition, from: MadeFrom, stored: object): Promise<object> {
    const sources = await this.sources.load(manager, edition.year, from);
    if (isRefused(sources)) throw new Error(sources.refusal.message);
    const model = await this.assemble(manager, sources, edition.number, calendarDay(edition.madeAt));
    return inFormatOf(stored, model);
  }

  private async hashAgain(manager: EntityManager, sources: EditionSources, edition: Edition): Promise<string> {
    const { model: stored } = await manager.findOneOrFail(Edition, {
      where: { id: edition.id },
      select: { model: true },
    });
    const again = await this.assemble(manager, sources, edition.number, readModel(stored).date);
    return hashOf(inFormatOf(stored, again));
  }

  /** What it changes is told against the published editions before it. */
  private async assemble(
    manager: EntityManager,
    sources: EditionSources,
    edition: number,
    date: string,
  ): Promise<TakstbilagModel> {
    const before = await manager.find(EditionPublication, {
      where: { edition: { year: sources.year, number: LessThan(edition) } },
      relations: { edition: true },
      select: { editionId: true, edition: { id: true, number: true, model: true } },
      order: { edition: { number: 'ASC' } },
    });
    return assemble({ ...sources, edition, date, published: before.map((one) => readModel(one.edition.model)) });
  }
}

/** SHA-256 of the canonical JSON: which takstbilag it is. */
export const hashOf = (model: object): string => sha256(canonicalJson(model));
