import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsArray, IsIn } from 'class-validator';
import type { Who } from '../../domain/access/roles.js';
import { NOTICE_KIND_NAMES, type NoticeKind } from '../../domain/notices/kinds.js';
import { Policy } from '../../web/policy.js';
import { CurrentUser } from '../../web/request.js';
import { type NoticeChoice, NoticeChoices } from './notice-choices.service.js';

export class WantedNotices {
  @ApiProperty({
    isArray: true,
    enum: NOTICE_KIND_NAMES,
    description: 'The kinds that are wanted beyond the necessary',
  })
  @IsArray({ message: 'wanted skal være en liste.' })
  @IsIn(NOTICE_KIND_NAMES, { each: true, message: 'wanted nævner en slags besked, der ikke findes.' })
  wanted: NoticeKind[];
}

@ApiTags('session')
@Controller('api/v1/me/notices')
export class NoticeChoicesApi {
  constructor(private readonly choices: NoticeChoices) {}

  @Get()
  @Policy('account.read')
  show(@CurrentUser() who: Who): Promise<NoticeChoice[]> {
    return this.choices.of(who);
  }

  @Put()
  @Policy('account.change')
  async choose(@Body() { wanted }: WantedNotices, @CurrentUser() who: Who): Promise<NoticeChoice[]> {
    await this.choices.choose(who, wanted);
    return this.choices.of(who);
  }
}
