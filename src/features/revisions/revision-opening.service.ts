import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, Not } from 'typeorm';
import { denied } from '../../domain/access/denied.js';
import { reportsFor, type Who } from '../../domain/access/roles.js';
import { refuseCpr } from '../../domain/cpr.js';
import { type Refused, refused } from '../../domain/refusal.js';
import { refuseAppliesFrom } from '../../domain/revision/applies-from.js';
import { takstskemaOf } from '../../domain/takstskema/years.js';
import { AuditService } from '../audit/audit.service.js';
import { Item } from '../review/item.entity.js';
import { lockReporting } from '../submissions/reporting-lock.service.js';
import { EditionPublication } from '../takstbilag/edition/edition-publication.entity.js';
import { Revision } from './revision.entity.js';

export interface NewRevision {
  /** "YYYY-MM-DD". */
  appliesFrom: string;
  reason: string;
}

const NOT_PUBLISHED = refused(
  'not_published',
  'Der er ikke offentliggjort takster for det år, så der er intet at revidere. Ret taksterne i runden i stedet.',
);
const NO_TAKSTSKEMA = refused(
  'no_takstskema',
  'Takstportalen har intet takstskema for det år. Skriv til sekretariatet om ændringen.',
);
const REASON_MISSING = refused('reason_required', 'Skriv, hvorfor taksterne revideres. FU og DAS kan læse det.');
const NOT_IN_EDITION = refused(
  'not_published_yet',
  'Takster fra en tidligere revision er godkendt, men ikke offentliggjort endnu. Bed sekretariatet om at offentliggøre en ny udgave først.',
);
const DRIFTSHERRE_MISSING = refused('driftsherre_missing', 'Vælg den driftsherre, det gælder.');

/** Opens a revision: from then on the takstskema is prefilled with what is in force, and an upload counts for it. */
@Injectable()
export class RevisionOpening {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** Once more, another day or reason: what was uploaded before no longer counts. */
  async open(
    who: Who,
    year: number,
    { appliesFrom, reason }: NewRevision,
    named?: number | null,
  ): Promise<Revision | Refused> {
    const organisation = named ?? reportsFor(who)[0] ?? null;
    if (organisation === null) return DRIFTSHERRE_MISSING;
    const no = denied('revision.open', { driftsherre: organisation }, who) ?? refuseAppliesFrom(year, appliesFrom);
    if (no) return no;
    if (reason.trim() === '') return REASON_MISSING;
    const refusal = refuseCpr([reason]);
    if (refusal) return { refusal };
    return this.dataSource.transaction(async (manager) => {
      await lockReporting(manager, organisation);
      const stopped = await refuseYear(manager, year, organisation);
      if (stopped) return stopped;
      const opened = { year, organisation, appliesFrom, reason: reason.trim(), openedBy: who.userId };
      const revision = await manager.save(Revision, opened);
      await this.audit.append(manager, {
        userId: who.userId,
        action: 'revision.open',
        subject: `revision ${revision.id}`,
        data: { year, driftsherre: organisation, appliesFrom },
      });
      return revision;
    });
  }

  /** Whether there is anything to revise: takster of the driftsherre that are published, in a year with a takstskema. */
  async refuse(year: number, organisation: number): Promise<Refused | null> {
    return refuseYear(this.dataSource.manager, year, organisation);
  }
}

async function refuseYear(manager: EntityManager, year: number, organisation: number): Promise<Refused | null> {
  const published = await manager.existsBy(EditionPublication, { edition: { year } });
  const approved = await manager.existsBy(Item, { year, organisation, inForceId: Not(IsNull()) });
  if (!published || !approved) return NOT_PUBLISHED;
  if (!takstskemaOf(year)) return NO_TAKSTSKEMA;
  return (await hasUnpublished(manager, year, organisation)) ? NOT_IN_EDITION : null;
}

/** A takst of a revision that no edition holds yet: another that begins later would leave the days between without it. */
async function hasUnpublished(manager: EntityManager, year: number, organisation: number): Promise<boolean> {
  const [{ found }] = await manager.query(
    `select exists (
       select from item join approved_takst approved on approved.id = item.in_force_id
       where item.year = $1 and item.organisation = $2 and approved.kind = 'revision' and approved.approved_at > (
         select max(edition.made_at) from edition join edition_publication on edition_id = edition.id
         where edition.year = $1)) as found`,
    [year, organisation],
  );
  return found;
}
