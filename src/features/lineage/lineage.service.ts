import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import type { PolicyName } from '../../domain/access/policies.js';
import type { Who } from '../../domain/access/roles.js';
import { refuseCpr } from '../../domain/cpr.js';
import { type NewLink, refuseLink } from '../../domain/lineage/check-link.js';
import type { LinkSource } from '../../domain/lineage/lineage.js';
import { NOT_FOUND, type Refused } from '../../domain/refusal.js';
import { AuditService } from '../audit/audit.service.js';
import { Item } from '../review/item.entity.js';
import { knownLine } from './known-line.js';
import { LineLink } from './line-link.entity.js';
import { RecordedLineage } from './recorded-lineage.service.js';

export { knownLine } from './known-line.js';

const LINEAGE = 20270104;

/** Records who follows whom. Each record is appended, with who and why, and counts from then on. */
@Injectable()
export class LineageService {
  constructor(
    private readonly recorded: RecordedLineage,
    private readonly audit: AuditService,
  ) {}

  /**
   * Within the caller's transaction; whether the person may is asked before. `organisation` is the driftsherre whose line it
   * is: what it has submitted is to be judged again (submissions/line-links.service.ts).
   */
  async record(
    manager: EntityManager,
    who: Who,
    link: NewLink,
  ): Promise<{ id: number; organisation: number } | Refused> {
    const { year, lineKey, predecessors, kind, source } = link;
    const refusal = refuseCpr([link.reason]);
    if (refusal) return { refusal };
    await manager.query('select pg_advisory_xact_lock($1, $2)', [LINEAGE, year]);
    const known = await knownLine(manager, year, lineKey);
    if (!known) return NOT_FOUND;
    const organisation = known.upload.organisation;
    const no = refuseLink(link, {
      driftsherre: organisation,
      approved: await approvedBefore(manager, link),
      lineage: await this.recorded.ofYear(year, manager),
    });
    if (no) return no;
    const stored = predecessors?.map((one) => ({ ...one, share: one.share?.toFixed() ?? null })) ?? null;
    const reason = link.reason.trim();
    const row = { year, organisation, lineKey, predecessors: stored, kind, source, reason, setBy: who.userId };
    const { id } = await manager.save(LineLink, row);
    await this.audit.append(manager, {
      userId: who.userId,
      action: ACTION[source],
      subject: `line ${lineKey}`,
      data: { year, predecessors: stored?.map((one) => one.lineKey) ?? null, kind, length: reason.length },
    });
    return { id, organisation };
  }

  /** Every record of a line in a takstår, newest first. */
  versions(manager: EntityManager, year: number, lineKey: string): Promise<LineLink[]> {
    return manager.find(LineLink, { where: { year, lineKey }, relations: { setByUser: true }, order: { id: 'DESC' } });
  }
}

const ACTION: Record<LinkSource, PolicyName> = {
  page: 'lineage.confirm',
  change: 'lineage.write',
  secretariat: 'lineage.write',
};

/** Whose each of the named lines was, of those that were approved the year before. */
async function approvedBefore(manager: EntityManager, { year, predecessors }: NewLink) {
  const keys = (predecessors ?? []).map(({ lineKey }) => lineKey);
  const items = await manager.findBy(Item, { year: year - 1, inForceId: Not(IsNull()), lineKey: In(keys) });
  return new Map(items.map(({ lineKey, organisation }) => [lineKey, { driftsherre: organisation }]));
}
