import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Role } from '../../domain/access/roles.js';
import { type NoticeData, type NoticeKind, noticeKind } from '../../domain/notices/kinds.js';

/** Who is told. */
export interface Audience {
  /** Whoever holds one of these roles now; with a driftsherre alone, its indberettere. */
  roles?: readonly Role[];
  /** Of roles that are held for a driftsherre, only those of this one. */
  driftsherre?: number;
  /** And these persons, whatever they hold. */
  userIds?: readonly number[];
  /** Not the one who did it. */
  exceptUserId?: number | null;
}

export interface Telling<K extends NoticeKind> {
  kind: K;
  year: number;
  to: Audience;
  /** The thing and its occasion, "decision 123": a person is told of it once, however often this is called. */
  subject: string;
  data: NoticeData<K>;
}

/** The one way to tell people something: a row for each, from which mails are made later. */
@Injectable()
export class NoticesService {
  /** Within the caller's transaction: told if it commits, to those who hold the roles at this moment. Answers how many are told anew. */
  async tell<K extends NoticeKind>(
    manager: EntityManager,
    { kind, year, to, subject, data }: Telling<K>,
  ): Promise<number> {
    const { driftsherre = null, userIds = [], exceptUserId = null } = to;
    const roles = to.roles ?? (driftsherre === null ? [] : ['indberetter']);
    const told: { id: number }[] = await manager.query(
      `insert into notice (kind, year, user_id, subject, data)
       select $1, $2, person.id, $3, $4::jsonb from user_account person
       where person.active and person.id is distinct from $5::int
         and (person.id = any($6::int[]) or exists (
           select from role_grant held where held.user_id = person.id and held.role = any($7::text[])
             and (held.organisation is null or held.organisation = coalesce($8::int, held.organisation))
             and held.valid_from <= current_date and (held.valid_to is null or held.valid_to >= current_date)))
         and ($9::boolean or not exists (
           select from declined_kind declined where declined.user_id = person.id and declined.kind = $1))
       order by person.id
       on conflict (kind, user_id, subject) do nothing returning id`,
      [
        kind,
        year,
        subject,
        JSON.stringify(data),
        exceptUserId,
        userIds,
        roles,
        driftsherre,
        noticeKind(kind).necessary,
      ],
    );
    return told.length;
  }

  /** What was told is no longer so: who has not got it yet never does. Answers whom it had reached already. */
  async withdraw(manager: EntityManager, kind: NoticeKind, subject: string): Promise<number[]> {
    await manager.query('delete from notice where kind = $1 and subject = $2 and mail_id is null', [kind, subject]);
    const reached: { user_id: number }[] = await manager.query(
      'select user_id from notice where kind = $1 and subject = $2 order by user_id',
      [kind, subject],
    );
    return reached.map(({ user_id }) => user_id);
  }
}
