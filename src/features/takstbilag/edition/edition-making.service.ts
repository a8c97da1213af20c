import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { JobQueue } from '../../../adapters/queue/job-queue.js';
import { may } from '../../../domain/access/policy.js';
import type { Who } from '../../../domain/access/roles.js';
import { refuseCpr } from '../../../domain/cpr.js';
import { isRefused, NOT_FOUND, type Refused, refused } from '../../../domain/refusal.js';
import { AuditService } from '../../audit/audit.service.js';
import { Round } from '../../rounds/round.entity.js';
import { RENDER_TAKSTBILAG, renderJobId } from '../files/render-job.js';
import { Edition } from './edition.entity.js';
import { EditionAssembly } from './edition-assembly.service.js';

export interface MadeEdition {
  id: number;
  year: number;
  number: number;
  hash: string;
}

/** Makes an edition: a frozen snapshot of what is decided. Its files are written by a job. */
@Injectable()
export class EditionMaking {
  constructor(
    private readonly dataSource: DataSource,
    private readonly assembly: EditionAssembly,
    private readonly audit: AuditService,
    private readonly queue: JobQueue,
  ) {}

  async make(who: Who, year: number, note: string | null): Promise<MadeEdition | Refused> {
    const made = await this.dataSource.transaction((manager) => this.makeWithin(manager, who, year, note));
    if (!isRefused(made)) await this.queue.add(RENDER_TAKSTBILAG, renderJobId(made.id), { editionId: made.id });
    return made;
  }

  /** The same as a part of a larger transaction, whose caller sees to the files. The round is locked: one edition at a time. */
  async makeWithin(
    manager: EntityManager,
    who: Who,
    year: number,
    note: string | null,
  ): Promise<MadeEdition | Refused> {
    const answer = may('takstbilag.make', {}, who);
    if (!answer.allowed) return answer.hidden ? NOT_FOUND : { refusal: answer.refusal };
    const cpr = refuseCpr([note]);
    if (cpr) return { refusal: cpr };
    const round = await manager.findOne(Round, { where: { year }, lock: { mode: 'pessimistic_write' } });
    if (!round) return NOT_FOUND;
    if (round.state === 'planned') return NOT_OPEN;
    const next = await this.assembly.next(manager, year, { lock: true });
    if (isRefused(next)) return next;
    if (next.sameAs !== null) return nothingNew(next.sameAs);
    const { model, madeFrom, hash } = next;
    const number = model.edition;
    const text = note?.trim() || null;
    const { identifiers } = await manager.insert(Edition, {
      year,
      number,
      model,
      madeFrom,
      hash,
      note: text,
      madeBy: who.userId,
    });
    await this.audit.append(manager, {
      userId: who.userId,
      action: 'takstbilag.make',
      subject: `edition ${year}/${number}`,
      data: { hash, note: text },
    });
    return { id: identifiers[0]?.id as number, year, number, hash };
  }
}

const NOT_OPEN = refused('wrong_round_state', 'Runden er ikke åbnet endnu, så der er intet at danne et takstbilag af.');
const nothingNew = (number: number): Refused =>
  refused(
    'nothing_new',
    `Udgave ${number} siger allerede det hele: Intet er afgjort eller ændret, siden den blev dannet. Dan en ny udgave, når der er noget nyt.`,
  );
