import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import type { Who } from '../../domain/access/roles.js';
import { NOT_FOUND, type Refused, refused } from '../../domain/refusal.js';
import { AuditService } from '../audit/audit.service.js';
import { Mail } from './mail.entity.js';
import { Notice } from './notice.entity.js';

export const MAILS_PAGE_SIZE = 50;

export interface MailsPage {
  mails: Mail[];
  total: number;
  /** Notices that no mail is written of yet. */
  waiting: number;
  /** Mails that are not tried again by themselves. */
  givenUp: number;
}

const NOT_GIVEN_UP = refused('not_given_up', 'Mailen er sendt, eller den bliver stadig forsøgt sendt. Vent på den.');

/** The mails that were written, for whoever runs the system. */
@Injectable()
export class Mails {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** Newest first; `page` from 1. */
  async page(page: number): Promise<MailsPage> {
    const { manager } = this.dataSource;
    const [mails, total] = await manager.findAndCount(Mail, {
      relations: { user: true },
      order: { id: 'DESC' },
      take: MAILS_PAGE_SIZE,
      skip: (page - 1) * MAILS_PAGE_SIZE,
    });
    const waiting = await manager.countBy(Notice, { mailId: IsNull() });
    const givenUp = await manager.countBy(Mail, { givenUpAt: Not(IsNull()) });
    return { mails, total, waiting, givenUp };
  }

  find(id: number): Promise<Mail | null> {
    return this.dataSource.manager.findOne(Mail, { where: { id }, relations: { user: true } });
  }

  /** A mail that was given up is tried again, as it was written: with its Message-ID, and to its address. */
  async tryAgain(who: Who, id: number): Promise<{ id: number } | Refused> {
    return this.dataSource.transaction(async (manager) => {
      if (!(await manager.existsBy(Mail, { id }))) return NOT_FOUND;
      const { affected } = await manager.update(
        Mail,
        { id, givenUpAt: Not(IsNull()), sentAt: IsNull() },
        { givenUpAt: null, failures: 0 },
      );
      if (!affected) return NOT_GIVEN_UP;
      await this.audit.append(manager, { userId: who.userId, action: 'mail.resend', subject: `mail ${id}` });
      return { id };
    });
  }
}
