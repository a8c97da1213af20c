import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, MoreThan } from 'typeorm';
import { may } from '../../../domain/access/policy.js';
import { ROLES, type Who } from '../../../domain/access/roles.js';
import { isRefused, NOT_FOUND, type Refused, refused } from '../../../domain/refusal.js';
import { readModel } from '../../../domain/takstbilag/stored-model.js';
import { count, dateTime } from '../../../web/format.js';
import { AuditService } from '../../audit/audit.service.js';
import { NoticesService } from '../../notifications/notices.service.js';
import { Round } from '../../rounds/round.entity.js';
import { RoundStateService } from '../../rounds/round-state.service.js';
import { Edition } from './edition.entity.js';
import { EditionAssembly } from './edition-assembly.service.js';
import { EditionFile, WRITTEN_FORMATS } from './edition-file.entity.js';
import { EditionPublication } from './edition-publication.entity.js';

export interface Published {
  year: number;
  number: number;
  hash: string;
}

/** Publishes an edition: a second person, on the hash that both have seen, while all it says still stands. */
@Injectable()
export class EditionPublishing {
  constructor(
    private readonly dataSource: DataSource,
    private readonly assembly: EditionAssembly,
    private readonly rounds: RoundStateService,
    private readonly audit: AuditService,
    private readonly notices: NoticesService,
  ) {}

  publish(who: Who, year: number, number: number, hash: string): Promise<Published | Refused> {
    return this.dataSource.transaction(async (manager) => {
      const published = await this.publishWithin(manager, who, year, number, hash);
      if (!isRefused(published)) await this.tell(manager, published);
      return published;
    });
  }

  /** The same as a part of a larger transaction, and nobody is told of it. The round is locked: two at once publish one edition once. */
  async publishWithin(
    manager: EntityManager,
    who: Who,
    year: number,
    number: number,
    hash: string,
  ): Promise<Published | Refused> {
    const round = await manager.findOne(Round, { where: { year }, lock: { mode: 'pessimistic_write' } });
    const edition = await manager.findOneBy(Edition, { year, number });
    if (!round || !edition) return NOT_FOUND;
    const answer = may('takstbilag.publish', { userId: edition.madeBy }, who);
    if (!answer.allowed) return answer.hidden ? NOT_FOUND : { refusal: answer.refusal };
    const no = await this.refusalOf(manager, round, edition, hash);
    if (no) return no;
    await this.rounds.publishWithin(manager, round);
    await manager.insert(EditionPublication, { editionId: edition.id, hash, publishedBy: who.userId });
    await this.audit.append(manager, {
      userId: who.userId,
      action: 'takstbilag.publish',
      subject: `edition ${year}/${number}`,
      data: { hash },
    });
    return { year, number, hash };
  }

  private async tell(manager: EntityManager, { year, number }: Published): Promise<void> {
    const { model } = await manager.findOneOrFail(Edition, {
      where: { year, number },
      select: { id: true, model: true },
    });
    const { sinceEdition, entries } = readModel(model).changes;
    await this.notices.tell(manager, {
      kind: 'published',
      year,
      to: { roles: ROLES },
      subject: `edition ${year}/${number}`,
      data: {
        edition: `Takstbilag ${year}, udgave ${number}`,
        changes:
          sinceEdition === null
            ? 'Det er årets første udgave.'
            : `${count(entries.length, 'takst', 'takster')} er ny, ændret eller udgået siden udgave ${sinceEdition}. Hvilke og hvorfor står i takstbilaget.`,
        path: `/takstbilag/${year}`,
      },
    });
  }

  private async refusalOf(
    manager: EntityManager,
    round: Round,
    edition: Edition,
    hash: string,
  ): Promise<Refused | null> {
    const { id, year, number } = edition;
    const already = await manager.findOne(EditionPublication, {
      where: { editionId: id },
      relations: { publishedByUser: true },
    });
    if (already) return publishedAlready(number, already);
    if (hash !== edition.hash) return OTHER_HASH;
    if (round.state === 'planned' || round.state === 'open') return STILL_OPEN;
    if ((await manager.countBy(EditionFile, { editionId: id })) < WRITTEN_FORMATS.length) return NO_FILE;
    if (await manager.existsBy(Edition, { year, number: MoreThan(number) })) return SUPERSEDED;
    const { model } = await manager.findOneOrFail(Edition, { where: { id }, select: { id: true, model: true } });
    if (readModel(model).overview.total.approved === 0) return NOTHING_APPROVED;
    return (await this.assembly.stands(manager, edition)) ? null : OUTDATED;
  }
}

const publishedAlready = (number: number, { publishedAt, publishedByUser }: EditionPublication): Refused => {
  const by = publishedByUser ? ` af ${publishedByUser.name}` : '';
  return refused('edition_published', `Udgave ${number} er allerede offentliggjort${by}: ${dateTime(publishedAt)}.`);
};
const OTHER_HASH = refused(
  'other_hash',
  'Fingeraftrykket er ikke udgavens. Åbn udgaven igen, og sammenlign fingeraftrykket, før du offentliggør.',
);
const NO_FILE = refused(
  'file_not_ready',
  'Regnearket og PDF-filen er ved at blive skrevet. Vent et øjeblik, og prøv igen.',
);
const SUPERSEDED = refused('superseded', 'Der er dannet en nyere udgave. Det er den nyeste, der kan offentliggøres.');
const OUTDATED = refused(
  'outdated',
  'Der er afgjort eller ændret noget, siden udgaven blev dannet. Dan en ny udgave, så den offentliggjorte er rigtig.',
);
const STILL_OPEN = refused(
  'wrong_round_state',
  'Runden er stadig åben for indsendelse. Luk den, før takstbilaget offentliggøres.',
);
const NOTHING_APPROVED = refused(
  'nothing_approved',
  'Ingen af årets takster er godkendt endnu, så der er ikke noget at offentliggøre.',
);
