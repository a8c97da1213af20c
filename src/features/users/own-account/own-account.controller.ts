import {
  Body,
  Controller,
  ForbiddenException,
  Get,
  NotFoundException,
  Param,
  ParseIntPipe,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused } from '../../../domain/refusal.js';
import { type FieldFault, isFaulty } from '../../../web/field-fault.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Policy } from '../../../web/policy.js';
import { page } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import { NoticeChoices } from '../../notifications/notice-choices.service.js';
import { Clock } from '../../operations/clock.js';
import { SecretOnceView } from '../secret-once.view.js';
import { NoticesForm, PasswordForm, TokenForm, UsersQuery } from '../user-forms.js';
import { OwnAccount } from './own-account.service.js';
import { OwnAccountView } from './own-account.view.js';

/** The account page of whoever is signed in. A token opens the API, and never the account it belongs to. */
@Controller('konto')
@ApiExcludeController()
export class OwnAccountController {
  constructor(
    private readonly account: OwnAccount,
    private readonly clock: Clock,
    private readonly choices: NoticeChoices,
  ) {}

  @Get()
  @Policy('account.read')
  show(@Query() { gemt }: UsersQuery, @CurrentUser() who: Who): Promise<string> {
    return this.form(who, [], { saved: gemt });
  }

  @Post('adgangskode')
  @Policy('account.change')
  async changePassword(
    @Body() form: PasswordForm,
    @CurrentUser() who: Who,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    refuseToken(request);
    const answer = await this.account.changePassword(who, request.sessionID, form);
    if (answer) response.status(422).send(await this.form(who, answer.faults));
    else response.redirect(303, '/konto?gemt=password');
  }

  @Post('noegler')
  @Policy('account.change')
  async makeToken(
    @Body() { name, days }: TokenForm,
    @CurrentUser() who: Who,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    refuseToken(request);
    const answer = await this.account.makeToken(who, name, Number(days));
    if (isFaulty(answer)) response.status(422).send(await this.form(who, answer.faults, { typedName: name }));
    else response.status(201).send(page(SecretOnceView({ shell: shellOf(who), ...TOKEN, secret: answer.token })));
  }

  @Post('noegler/:id/tilbagekaldelse')
  @Policy('account.change')
  async revokeToken(
    @Param('id', ParseIntPipe) id: number,
    @CurrentUser() who: Who,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    refuseToken(request);
    if (isRefused(await this.account.revokeToken(who, id))) throw new NotFoundException();
    response.redirect(303, '/konto#noegler');
  }

  @Post('beskeder')
  @Policy('account.change')
  async chooseNotices(
    @Body() { kinds = [] }: NoticesForm,
    @CurrentUser() who: Who,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    refuseToken(request);
    await this.choices.choose(who, kinds);
    response.redirect(303, '/konto?gemt=beskeder');
  }

  private async form(
    who: Who,
    faults: FieldFault[],
    { saved, typedName }: { saved?: UsersQuery['gemt']; typedName?: string } = {},
  ): Promise<string> {
    const { email } = await this.account.find(who);
    const [tokens, now] = [await this.account.tokens(who), await this.clock.now()];
    const choices = await this.choices.of(who);
    return page(OwnAccountView({ who, email, tokens, now, typedName, faults, saved, choices }));
  }
}

const TOKEN = {
  title: 'Nøglen er lavet',
  advice: 'Gem nøglen dér, hvor dit system henter den, og send den med som »Authorization: Bearer …«.',
  next: { href: '/konto#noegler', label: 'Tilbage til min konto' },
};

function refuseToken(request: Request): void {
  if (request.byToken) throw new ForbiddenException();
}
