import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import { readMailTemplates } from '../../adapters/mail/read-templates.js';
import { type ToldNotice, type WrittenMail, writeMail } from '../../domain/notices/write-mail.js';
import { Environment } from '../../environment.js';
import { User } from '../users/user.entity.js';
import { Mail } from './mail.entity.js';
import { Notice } from './notice.entity.js';

/** Somebody who is told things all the time still gets a mail after so many waits. */
const MOST_WAITS = 12;

/** Makes one mail of all that a person is to be told, once things have been quiet for a while. */
@Injectable()
export class MailWriting {
  /** Read at the start: a template that is missing or names what is not there stops it. */
  private readonly templates = readMailTemplates();

  constructor(
    private readonly dataSource: DataSource,
    private readonly environment: Environment,
  ) {}

  /** Who has something to be told, and nothing new for as long as a mail waits for more. */
  async ready(): Promise<number[]> {
    const wait = this.environment.config.MAIL_WAIT_SECONDS;
    const rows: { user_id: number }[] = await this.dataSource.query(
      `select user_id from notice where mail_id is null group by user_id
       having max(told_at) <= now() - make_interval(secs => $1) or min(told_at) <= now() - make_interval(secs => $2)
       order by user_id`,
      [wait, wait * MOST_WAITS],
    );
    return rows.map(({ user_id }) => user_id);
  }

  /**
   * The notices and the mail they stand in are tied in one transaction, so that none is ever in two mails. Answers with the
   * mail's id; null: another was faster, or the person has left.
   */
  async write(userId: number): Promise<number | null> {
    return this.dataSource.transaction(async (manager) => {
      const notices = await manager.find(Notice, {
        where: { userId, mailId: IsNull() },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      const ids = notices.map(({ id }) => id);
      if (ids.length === 0) return null;
      const { active, name, email: address } = await manager.findOneByOrFail(User, { id: userId });
      if (!active) {
        await manager.delete(Notice, { id: In(ids) });
        return null;
      }
      const written = this.preview(notices, name);
      const messageId = `<${randomUUID()}@${new URL(this.addressOf('/')).hostname}>`;
      const mail = await manager.save(Mail, { userId, address, messageId, ...written });
      await manager.update(Notice, { id: In(ids) }, { mailId: mail.id });
      return mail.id;
    });
  }

  /** What a person of that name would get. */
  preview(notices: readonly ToldNotice[], name: string): WrittenMail {
    return writeMail(notices, this.templates, { name, addressOf: (path) => this.addressOf(path) });
  }

  private addressOf(path: string): string {
    const { PUBLIC_URL, PORT } = this.environment.config;
    return new URL(path, PUBLIC_URL ?? `http://localhost:${PORT}`).href;
  }
}
