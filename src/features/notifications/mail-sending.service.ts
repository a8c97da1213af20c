import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { MailRefused, MailSender, type OutgoingMail } from '../../adapters/mail/mail-sender.js';
import { User } from '../users/user.entity.js';
import { Mail } from './mail.entity.js';

/** A mail server that is away so long has its administrators' attention; what waited is then hardly news. */
const GIVEN_UP_AFTER = "interval '3 days'";

/** Sends the mails that are written. */
@Injectable()
export class MailSending {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sender: MailSender,
  ) {}

  /** Mails that wait, the ones that fail time and again ever more seldom. */
  async waiting(): Promise<number[]> {
    const rows: { id: number }[] = await this.dataSource.query(
      `select id from mail where sent_at is null and given_up_at is null
         and made_at + failures * failures * interval '15 seconds' <= now() order by id`,
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Sends a mail that is not sent, under its lock: two jobs at once send it once, and what is marked as sent never leaves
   * again. What is left: a process that dies after the mail server took the mail and before that is stored sends it once
   * more, with the same Message-ID, by which mail servers and programs know it as the same. The other way round it could be
   * lost. Throws when it failed and is to be tried again.
   */
  async send(id: number): Promise<void> {
    try {
      await this.dataSource.transaction(async (manager) => {
        const mail = await manager.findOne(Mail, {
          where: { id, sentAt: IsNull(), givenUpAt: IsNull() },
          lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
        });
        if (!mail) return;
        await this.sender.send(await outgoing(manager, mail));
        await manager.update(Mail, id, { sentAt: () => 'clock_timestamp()', fault: null });
      });
    } catch (fault) {
      if (!(await this.failed(id, fault as Error))) throw fault;
    }
  }

  /** The mail as it was or will be sent. */
  async asFile(mail: Mail): Promise<Buffer> {
    return this.sender.asFile(await outgoing(this.dataSource.manager, mail));
  }

  /** true: given up. */
  private async failed(id: number, fault: Error): Promise<boolean> {
    const [[row]] = await this.dataSource.query(
      `update mail set failures = failures + 1, fault = $2,
         given_up_at = case when $3 or made_at < now() - ${GIVEN_UP_AFTER} then now() end
       where id = $1 and sent_at is null returning given_up_at`,
      [id, fault.message.slice(0, 500), fault instanceof MailRefused],
    );
    return row?.given_up_at != null;
  }
}

async function outgoing(manager: DataSource['manager'], mail: Mail): Promise<OutgoingMail> {
  const { name } = await manager.findOneByOrFail(User, { id: mail.userId });
  return { ...mail, name, at: mail.madeAt };
}
