import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { denied } from '../../domain/access/denied.js';
import type { Who } from '../../domain/access/roles.js';
import type { NewLink } from '../../domain/lineage/check-link.js';
import { NOT_FOUND, type Refused } from '../../domain/refusal.js';
import { LineLinks } from '../submissions/predecessors/line-links.service.js';
import { knownLine } from './known-line.js';

/** Sets the predecessors of a line for the secretariat, with a reason. What is submitted and not decided is judged by them. */
@Injectable()
export class LineageSetting {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: LineLinks,
  ) {}

  set(who: Who, typed: Omit<NewLink, 'source'>): Promise<{ id: number; moved: number[] } | Refused> {
    return this.dataSource.transaction(async (manager) => {
      const known = await knownLine(manager, typed.year, typed.lineKey);
      if (!known) return NOT_FOUND;
      const no = denied('lineage.write', { driftsherre: known.upload.organisation }, who);
      return no ?? this.links.record(manager, who, { ...typed, source: 'secretariat' });
    });
  }
}
