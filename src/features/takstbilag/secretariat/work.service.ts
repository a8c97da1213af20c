import { Injectable } from '@nestjs/common';
import { DataSource, Not } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import type { Refused } from '../../../domain/refusal.js';
import { Round } from '../../rounds/round.entity.js';
import { EditionAssembly, type NextEdition } from '../edition/edition-assembly.service.js';
import { type EditionEntry, Editions } from '../edition/editions.service.js';

/** Where the takstbilag of a year stands. */
export interface EditionWork {
  round: Round;
  /** Years to choose from, newest first. */
  years: readonly number[];
  editions: readonly EditionEntry[];
  /** What would be made now. */
  next: NextEdition | Refused;
}

/** What is behind the page where the takstbilag is made. */
@Injectable()
export class EditionWorkService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly editions: Editions,
    private readonly assembly: EditionAssembly,
  ) {}

  /** Of the newest round that is opened where no year is given; null: there is no such round. */
  async of(who: Who, year: number | undefined): Promise<EditionWork | null> {
    const rounds = await this.dataSource.manager.find(Round, {
      where: { state: Not('planned') },
      order: { year: 'DESC' },
    });
    const round = year === undefined ? rounds[0] : rounds.find((one) => one.year === year);
    if (!round) return null;
    return {
      round,
      years: rounds.map((one) => one.year),
      editions: await this.editions.ofYear(who, round.year),
      next: await this.preview(round.year),
    };
  }

  /** The edition as it would be made now; nothing is stored or locked. */
  preview(year: number): Promise<NextEdition | Refused> {
    return this.assembly.next(this.dataSource.manager, year, { lock: false });
  }
}
