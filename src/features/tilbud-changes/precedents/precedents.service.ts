import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { plainText } from '../../../domain/plain-text.js';
import type { ChangeKind } from '../../../domain/tilbud-changes/kinds.js';
import type { TilbudChangeDecision } from '../decide/tilbud-change-decision.entity.js';
import { newestDecisions } from './approved-changes.service.js';

/** What DAS decided of a request, with its request and driftsherre, the meeting and who registered it. */
export type Precedent = TilbudChangeDecision;

export interface PrecedentFilter {
  /** Part of a name, of the grounds, of what was asked for and why: parts of words count. */
  q?: string | undefined;
  kind?: ChangeKind | undefined;
  year?: number | undefined;
  outcome?: 'approved' | 'refused' | undefined;
}

/** What was decided before on ind- and udmeldinger, with its grounds. */
@Injectable()
export class Precedents {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest takstår first, and the refused before the approved of it: their grounds are what is looked for. */
  async find({ q = '', kind, year, outcome }: PrecedentFilter): Promise<Precedent[]> {
    const all = await newestDecisions(this.dataSource.manager, 'true', {});
    const words = plainText(q).split(' ').filter(Boolean);
    return all
      .filter((one) => kind === undefined || one.content.kind === kind)
      .filter((one) => year === undefined || one.content.year === year)
      .filter((one) => outcome === undefined || one.outcome === outcome)
      .filter((one) => words.every((word) => textOf(one).includes(word)))
      .toSorted(
        (one, other) => other.content.year - one.content.year || order(one) - order(other) || one.id - other.id,
      );
  }

  /** The takstår there are decisions of, newest first. */
  async years(): Promise<number[]> {
    const rows: { year: number }[] = await this.dataSource.query(
      `select distinct change.year from tilbud_change change
       where change.state in ('approved', 'refused') order by change.year desc`,
    );
    return rows.map(({ year }) => year);
  }
}

const order = ({ outcome }: Precedent): number => (outcome === 'refused' ? 0 : 1);

function textOf({ content, grounds, change }: Precedent): string {
  const { title, reason, agreementWith, parts } = content;
  const names = parts.map(({ name }) => name).join(' ');
  return plainText([title, names, reason, agreementWith, grounds, change.driftsherreRow.name].join(' '));
}
