import { Body, Controller, Delete, Get, HttpCode, Ip, Post, Req } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { Request } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused, type Refused } from '../../../domain/refusal.js';
import { Policy } from '../../../web/policy.js';
import { CurrentUser } from '../../../web/request.js';
import { endSession, startSession } from './session-of-request.js';
import { SignInService } from './sign-in.service.js';

export class SignIn {
  @ApiProperty({ example: 'indberetter-851@demo.invalid' })
  @IsString({ message: 'Skriv din e-mail.' })
  @MaxLength(254, { message: 'E-mailen er for lang.' })
  email: string;

  @ApiProperty()
  @IsString({ message: 'Skriv din adgangskode.' })
  @MaxLength(200, { message: 'Adgangskoden er for lang.' })
  password: string;
}

@ApiTags('session')
@Controller('api/v1')
export class SessionApi {
  constructor(private readonly service: SignInService) {}

  @Post('session')
  @HttpCode(204)
  @Policy('session.create')
  async signIn(@Body() body: SignIn, @Ip() address: string, @Req() request: Request): Promise<Refused | undefined> {
    const answer = await this.service.signIn(body.email, body.password, address);
    if (isRefused(answer)) return answer;
    await startSession(request, answer.userId);
  }

  @Delete('session')
  @HttpCode(204)
  @Policy('session.delete')
  signOut(@Req() request: Request): Promise<void> {
    return endSession(request);
  }

  @Get('me')
  @Policy('account.read')
  me(@CurrentUser() who: Who): Who {
    return who;
  }
}
