import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Amount } from '../../../domain/amount.js';
import type { Case } from '../../../domain/rules/impact.js';
import { type ApprovedItem, ApprovedLines } from '../../review/approved/approved-lines.service.js';
import { plainLine } from '../plain-line.js';
import { CheckedUpload } from './checked-upload.service.js';
import { RuleContexts } from './rule-contexts.service.js';

/** What the rules can be tried on: what is reported in a round, and what was approved in a takstår. One case a driftsherre. */
@Injectable()
export class PreviewCases {
  constructor(
    private readonly dataSource: DataSource,
    private readonly checked: CheckedUpload,
    private readonly contexts: RuleContexts,
    private readonly approved: ApprovedLines,
  ) {}

  /** The newest checked upload of each driftsherre, submitted or not. */
  async reported(year: number): Promise<Case[]> {
    const newest: { id: number }[] = await this.dataSource.query(
      `select max(id) as id from upload where kind = 'report' and status = 'checked' and year = $1
       group by organisation order by organisation`,
      [year],
    );
    const cases: Case[] = [];
    for (const { id } of newest) {
      const { context, reading } = await this.checked.load(id);
      cases.push({ context, reading });
    }
    return cases;
  }

  /** The approved takster, compared with the year before by the P/L of their own year, without what looks at the tilbudsvifte. */
  async approvedIn(year: number, pl: Amount): Promise<Case[]> {
    const { manager } = this.dataSource;
    const byDriftsherre = new Map<number, ApprovedItem[]>();
    for (const item of await this.approved.ofYear(year))
      byDriftsherre.set(item.organisation, [...(byDriftsherre.get(item.organisation) ?? []), item]);
    const cases: Case[] = [];
    for (const [driftsherre, items] of byDriftsherre)
      cases.push(await this.caseOf(manager, { year, driftsherre, items, pl }));
    return cases;
  }

  private async caseOf(manager: EntityManager, { year, driftsherre, items, pl }: ApprovedYear): Promise<Case> {
    const lines = items.map(({ line }) => plainLine(line));
    const reported = { year, driftsherre, lines, tilbudChanges: [], changedLocked: [], appliedPl: null };
    const loaded = await this.contexts.approvedBefore(manager, reported, pl);
    const given = items.flatMap(({ lineKey, explanation }) => (explanation ? [[lineKey, explanation] as const] : []));
    return { context: { ...loaded, explanations: new Map(given) }, reading: READ, fixed: NO_TILBUDSVIFTE };
  }
}

interface ApprovedYear {
  year: number;
  driftsherre: number;
  items: readonly ApprovedItem[];
  pl: Amount;
}

/** They judge by the tilbudsvifte, which is known only as it is now: of an earlier year they would be wrong. */
export const BY_TILBUDSVIFTE: readonly string[] = ['R44', 'R60', 'R61', 'R62', 'R63'];
const NO_TILBUDSVIFTE: Case['fixed'] = new Map(BY_TILBUDSVIFTE.map((rule) => [`${rule}.mode`, 'off']));

/** What is approved was read in full. */
const READ: Case['reading'] = { locate: () => null, refused: new Set() };
