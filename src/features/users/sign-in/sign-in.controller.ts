import { Body, Controller, Get, HttpCode, Ip, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { Request, Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused } from '../../../domain/refusal.js';
import { homeOf } from '../../../web/layout/shell.js';
import { Policy } from '../../../web/policy.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page } from '../../../web/render.js';
import { MaybeUser } from '../../../web/request.js';
import { SignIn } from './session.api.js';
import { endSession, startSession } from './session-of-request.js';
import { SignInService } from './sign-in.service.js';
import { SignInView } from './sign-in.view.js';

export class SignInPage {
  /** The page one was on the way to. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  til?: string;
}

export class SignInForm extends SignIn {
  @IsOptional()
  @IsString()
  @MaxLength(500)
  til?: string;
}

@Controller()
@ApiExcludeController()
export class SignInController {
  constructor(private readonly service: SignInService) {}

  @Get('log-ind')
  @Policy('session.create')
  show(@Query() { til }: SignInPage, @MaybeUser() who: Who | null, @Res() response: Response): void {
    if (who) response.redirect(303, homeOf(who));
    else response.send(page(SignInView({ til })));
  }

  @Post('log-ind')
  @HttpCode(303)
  @Policy('session.create')
  async signIn(@Body() form: SignInForm, @Ip() address: string, @Req() request: Request, @Res() response: Response) {
    const answer = await this.service.signIn(form.email, form.password, address);
    if (isRefused(answer)) {
      const { message } = answer.refusal;
      response
        .status(statusOf(answer.refusal))
        .send(page(SignInView({ til: form.til, email: form.email, refusal: message })));
      return;
    }
    await startSession(request, answer.userId);
    response.redirect(303, ownPath(form.til) ?? '/');
  }

  @Post('log-af')
  @Policy('session.delete')
  async signOut(@Req() request: Request, @Res() response: Response): Promise<void> {
    await endSession(request);
    response.redirect(303, '/log-ind');
  }
}

/** A path of ours, never an address elsewhere. */
const ownPath = (path: string | undefined): string | null => (path && /^\/(?![/\\])/.test(path) ? path : null);
