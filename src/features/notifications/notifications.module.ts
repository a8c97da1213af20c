import { join } from 'node:path';
import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { MailSender } from '../../adapters/mail/mail-sender.js';
import { Environment } from '../../environment.js';
import { MailSending } from './mail-sending.service.js';
import { MailWriting } from './mail-writing.service.js';
import { MailsController } from './mails.controller.js';
import { Mails } from './mails.service.js';
import { NoticeChoicesApi } from './notice-choices.api.js';
import { NoticeChoices } from './notice-choices.service.js';
import { NoticesService } from './notices.service.js';
import { SendMailJob } from './send-mail.job.js';

const FROM_NOBODY = 'Takstportalen <takstportalen@localhost>';

const mailSender = {
  provide: MailSender,
  inject: [Environment],
  useFactory: ({ config, dataDir }: Environment) =>
    new MailSender({
      smtpUrl: config.SMTP_URL,
      from: config.MAIL_FROM ?? FROM_NOBODY,
      folder: join(dataDir, 'mail'),
    }),
};

/** Telling people by mail: whoever does something others must know of says so here. */
@Global()
@Module({
  controllers: [MailsController, NoticeChoicesApi],
  providers: [NoticesService, NoticeChoices, mailSender, MailWriting, MailSending, SendMailJob, Mails],
  exports: [NoticesService, NoticeChoices, MailWriting],
})
export class NotificationsModule implements OnApplicationShutdown {
  constructor(private readonly sender: MailSender) {}

  onApplicationShutdown(): void {
    this.sender.close();
  }
}
