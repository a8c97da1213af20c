import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Who } from '../../domain/access/roles.js';
import { NOTICE_KIND_NAMES, type NoticeKind, noticeKind } from '../../domain/notices/kinds.js';
import { AuditService } from '../audit/audit.service.js';
import { DeclinedKind } from './declined-kind.entity.js';

/** A kind of notice as a person may get it. */
export interface NoticeChoice {
  kind: NoticeKind;
  label: string;
  necessary: boolean;
  wanted: boolean;
}

/** What a person wants to be told of beyond the necessary. */
@Injectable()
export class NoticeChoices {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** The kinds that the person's roles are told of, the necessary first. */
  async of(who: Who): Promise<NoticeChoice[]> {
    const declined = await this.dataSource.manager.findBy(DeclinedKind, { userId: who.userId });
    const no = new Set(declined.map(({ kind }) => kind));
    return kindsFor(who).map((kind) => {
      const { label, necessary } = noticeKind(kind);
      return { kind, label, necessary, wanted: necessary || !no.has(kind) };
    });
  }

  /** Of the kinds that can be declined exactly these are wanted. What waits for a mail already is still sent. */
  async choose(who: Who, wanted: readonly NoticeKind[]): Promise<void> {
    const { userId } = who;
    const declined = kindsFor(who).filter((kind) => !noticeKind(kind).necessary && !wanted.includes(kind));
    await this.dataSource.transaction(async (manager) => {
      await manager.delete(DeclinedKind, { userId });
      await manager.insert(
        DeclinedKind,
        declined.map((kind) => ({ userId, kind })),
      );
      await this.audit.append(manager, {
        userId,
        action: 'account.change',
        subject: `user ${userId}`,
        data: { declined },
      });
    });
  }
}

const kindsFor = ({ roles }: Who): NoticeKind[] =>
  NOTICE_KIND_NAMES.filter((kind) => noticeKind(kind).for.some((role) => roles.some((held) => held.role === role)));
