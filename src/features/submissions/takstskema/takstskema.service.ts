import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { writeTakstskema } from '../../../adapters/workbook/write-takstskema.js';
import { denied } from '../../../domain/access/denied.js';
import { reportsFor, type Who } from '../../../domain/access/roles.js';
import { NOT_FOUND, type Refused } from '../../../domain/refusal.js';
import { plOf } from '../../../domain/rules/parameters.js';
import { takstDecimalsOf } from '../../../domain/rules/takst-decimals.js';
import { takstskemaOf } from '../../../domain/takstskema/years.js';
import type { Download } from '../../../web/download.js';
import { dayInWords } from '../../../web/format.js';
import { AuditService } from '../../audit/audit.service.js';
import { Clock } from '../../operations/clock.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { openRevision } from '../../revisions/open-revision.service.js';
import { ownRound } from '../../rounds/extension/own-round.service.js';
import { ParametersService } from '../../styringsaftale/parameters.service.js';
import { KnownLines } from '../known-lines.service.js';
import { driftsherreOf } from '../own-driftsherre.js';
import { DRIFTSHERRE_MISSING, ROUND_NOT_OPENED } from '../refusals.js';
import { shownDeadlines, shownParameters, stoppingRules } from './takstskema-facts.js';

/** The takstskema that a driftsherre fetches: prefilled, and made anew each time. */
@Injectable()
export class TakstskemaService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly parameters: ParametersService,
    private readonly known: KnownLines,
    private readonly audit: AuditService,
  ) {}

  /** As xlsx. `named`: the driftsherre it is for, where it is not the person's own. */
  async fetch(who: Who, year: number, named?: number | null): Promise<Download | Refused> {
    const code = driftsherreOf(who, named);
    if (code === null) return DRIFTSHERRE_MISSING;
    const no = denied('takstskema.fetch', { driftsherre: code }, who);
    if (no) return no;
    const { manager } = this.dataSource;
    const round = await ownRound(manager, year, code);
    const driftsherre = await manager.findOneBy(Organisation, { code });
    if (!round || !driftsherre || !takstskemaOf(year)) return NOT_FOUND;
    if (round.state === 'planned') return ROUND_NOT_OPENED;
    const parameters = await this.parameters.ofYear(year);
    const revision = round.state === 'open' ? null : await openRevision(manager, year, code);
    const bytes = await writeTakstskema({
      year,
      driftsherre,
      lines: await this.known.prefillOf(manager, { year, organisation: code, revisionId: revision?.id ?? null }),
      ...(revision && { revision: { appliesFrom: dayInWords(revision.appliesFrom), reason: revision.reason } }),
      tilbudChanges: [],
      pl: plOf(parameters),
      decimals: takstDecimalsOf(parameters),
      parameters: shownParameters(parameters),
      deadlines: revision ? [] : shownDeadlines(round),
      stoppingRules: stoppingRules(year, parameters),
      madeAt: await this.clock.now(),
      takstskemaId: `${year}-${code}`,
    });
    await this.leaveTrace(who, year, code);
    return { fileName: `takstskema-${year}-${code}${revision ? '-revision' : ''}.xlsx`, bytes };
  }

  /** So that the secretariat sees who has begun; fetched for another, it is nobody's beginning. */
  private leaveTrace(who: Who, year: number, driftsherre: number): Promise<void> {
    const data = { year, driftsherre, own: reportsFor(who).includes(driftsherre) };
    const subject = `takstskema ${year} ${driftsherre}`;
    return this.dataSource.transaction((manager) =>
      this.audit.append(manager, { userId: who.userId, action: 'takstskema.fetch', subject, data }),
    );
  }
}
