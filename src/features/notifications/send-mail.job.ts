import { Injectable } from '@nestjs/common';
import { type JobData, JobQueue } from '../../adapters/queue/job-queue.js';
import { HandlesJob, type RunsJob, type Sweeps } from '../operations/job-handler.js';
import { MailSending } from './mail-sending.service.js';
import { MailWriting } from './mail-writing.service.js';

const SEND_MAIL = 'send-mail';

/** Sends a mail. The sweep writes the mails too: whoever tells something need not know that a mail comes of it. */
@Injectable()
@HandlesJob({ name: SEND_MAIL, policy: 'job.send-mail' })
export class SendMailJob implements RunsJob, Sweeps {
  constructor(
    private readonly writing: MailWriting,
    private readonly sending: MailSending,
    private readonly queue: JobQueue,
  ) {}

  run({ mailId }: JobData): Promise<void> {
    return this.sending.send(Number(mailId));
  }

  async sweep(): Promise<void> {
    for (const userId of await this.writing.ready()) await this.writing.write(userId);
    for (const mailId of await this.sending.waiting()) await this.queue.add(SEND_MAIL, `mail-${mailId}`, { mailId });
  }
}
