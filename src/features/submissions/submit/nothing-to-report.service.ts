import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { denied } from '../../../domain/access/denied.js';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused, type Refused, refused } from '../../../domain/refusal.js';
import { RULES } from '../../../domain/rules/index.js';
import { runRules } from '../../../domain/rules/rule.js';
import { SheetChanges } from '../../tilbud-changes/report/sheet-changes.service.js';
import { RuleContexts } from '../check/rule-contexts.service.js';
import { driftsherreOf } from '../own-driftsherre.js';
import { DRIFTSHERRE_MISSING } from '../refusals.js';
import { allOrNothing } from './all-or-nothing.js';
import { isSameSubmission, lockedReporting } from './locked-reporting.js';
import { type Receipt, receiptOf } from './receipt.js';
import { StoreSubmission } from './store-submission.service.js';
import { fingerprintOfNothing } from './submission-items.js';

/** The declaration of a driftsherre without tilbud, as Læsø's (S2 item 15). */
@Injectable()
export class NothingToReport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly contexts: RuleContexts,
    private readonly storing: StoreSubmission,
    private readonly changes: SheetChanges,
  ) {}

  /** Refused, in the words of R60, while a tilbud of the tilbudsvifte is open. `named`: by the secretariat, for whom. */
  async declare(who: Who, year: number, named?: number | null): Promise<Receipt | Refused> {
    const driftsherre = driftsherreOf(who, named);
    if (driftsherre === null) return DRIFTSHERRE_MISSING;
    const no = denied('submission.nothing', { driftsherre }, who);
    if (no) return no;
    return allOrNothing(this.dataSource, (manager) => this.declareWithin(manager, who, year, driftsherre));
  }

  private async declareWithin(
    manager: EntityManager,
    who: Who,
    year: number,
    driftsherre: number,
  ): Promise<Receipt | Refused> {
    const reporting = await lockedReporting(manager, year, driftsherre);
    if (isRefused(reporting)) return reporting;
    const hash = fingerprintOfNothing(year, driftsherre);
    const { current, closed } = reporting;
    if (isSameSubmission(current, hash, null)) return receiptOf(current);
    if (closed) return closed;
    const missing = await this.missing(manager, year, driftsherre);
    if (missing) return missing;
    const submission = await this.storing.store(manager, who, reporting, {
      year,
      driftsherre,
      uploadId: null,
      hash,
      revisionId: null,
      itemsOf: () => [],
    });
    if (isRefused(submission)) return submission;
    await this.changes.refresh(manager, who, { year, driftsherre, rows: [] });
    return receiptOf(submission);
  }

  private async missing(manager: EntityManager, year: number, driftsherre: number): Promise<Refused | null> {
    const nothing = { lines: [], tilbudChanges: [], changedLocked: [], appliedPl: null, nothingToReport: true };
    const context = await this.contexts.load(manager, { year, driftsherre, ...nothing });
    const fejl = runRules(RULES, context).filter(({ severity }) => severity === 'fejl');
    return fejl.length > 0 ? refused('tilbud_missing', fejl.map(({ message }) => message).join(' ')) : null;
  }
}
