import { Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { fileNameOf } from '../../adapters/mail/mail-sender.js';
import type { Who } from '../../domain/access/roles.js';
import { isRefused } from '../../domain/refusal.js';
import { Environment } from '../../environment.js';
import { shellOf } from '../../web/layout/shell.js';
import { Policy } from '../../web/policy.js';
import { statusOf } from '../../web/refusal-status.js';
import { page } from '../../web/render.js';
import { CurrentUser } from '../../web/request.js';
import { PageNumber } from '../operations/query-fields.js';
import type { Mail } from './mail.entity.js';
import { MailView } from './mail.view.js';
import { MailSending } from './mail-sending.service.js';
import { Mails } from './mails.service.js';
import { MailsView } from './mails.view.js';

class MailsQuery {
  @PageNumber()
  side?: number;
}

/** A mail's own HTML is shown with its own style and nothing else: no script, no picture, no form, and none of our session. */
const SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

/** The mails that were written: who got what and when, and what could not be delivered. */
@Controller('mails')
@ApiExcludeController()
export class MailsController {
  constructor(
    private readonly mails: Mails,
    private readonly sending: MailSending,
    private readonly environment: Environment,
  ) {}

  @Get()
  @Policy('mail.read')
  async list(@Query() { side = 1 }: MailsQuery, @CurrentUser() who: Who): Promise<string> {
    const toFiles = this.environment.config.SMTP_URL === null;
    return page(MailsView({ shell: shellOf(who), page: side, toFiles, ...(await this.mails.page(side)) }));
  }

  @Get(':id')
  @Policy('mail.read')
  async show(@Param('id', ParseIntPipe) id: number, @CurrentUser() who: Who): Promise<string> {
    return page(MailView({ shell: shellOf(who), mail: await this.found(id) }));
  }

  @Get(':id/html')
  @Policy('mail.read')
  async asHtml(@Param('id', ParseIntPipe) id: number, @Res() response: Response): Promise<void> {
    const { html } = await this.found(id);
    response.setHeader('content-security-policy', SANDBOX);
    response.type('html').send(html);
  }

  @Get(':id/mail.eml')
  @Policy('mail.read')
  async asFile(@Param('id', ParseIntPipe) id: number, @Res() response: Response): Promise<void> {
    const mail = await this.found(id);
    response
      .attachment(fileNameOf(mail))
      .type('message/rfc822')
      .send(await this.sending.asFile(mail));
  }

  @Post(':id/afsendelse')
  @Policy('mail.resend')
  async tryAgain(@Param('id', ParseIntPipe) id: number, @CurrentUser() who: Who, @Res() response: Response) {
    const answer = await this.mails.tryAgain(who, id);
    if (!isRefused(answer)) return response.redirect(303, `/mails/${id}`);
    const { refusal } = answer;
    const view = MailView({ shell: shellOf(who), mail: await this.found(id), refusal: refusal.message });
    response.status(statusOf(refusal)).send(page(view));
  }

  private async found(id: number): Promise<Mail> {
    const mail = await this.mails.find(id);
    if (!mail) throw new NotFoundException();
    return mail;
  }
}
