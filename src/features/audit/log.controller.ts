import { Controller, Get, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { DataSource } from 'typeorm';
import type { Who } from '../../domain/access/roles.js';
import { shellOf } from '../../web/layout/shell.js';
import { Policy } from '../../web/policy.js';
import { page } from '../../web/render.js';
import { CurrentUser } from '../../web/request.js';
import { AuditService } from './audit.service.js';
import { LogService } from './log.service.js';
import { LogView } from './log.view.js';

export class LogQuery {
  @IsOptional()
  @Matches(/^[1-9]\d{0,5}$/, { message: 'side skal være et helt tal fra 1.' })
  side?: string;

  /** Empty: every action. */
  @IsOptional()
  @IsString({ message: 'handling skal være en tekst.' })
  @MaxLength(60, { message: 'handling er for lang.' })
  handling?: string;
}

@Controller('log')
@ApiExcludeController()
export class LogController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly log: LogService,
    private readonly audit: AuditService,
  ) {}

  @Get()
  @Policy('audit.read')
  async show(@Query() { side = '1', handling }: LogQuery, @CurrentUser() who: Who): Promise<string> {
    const action = handling || undefined;
    const shown = await this.log.page(Number(side), action);
    const broken = await this.audit.broken(this.dataSource.manager);
    return page(LogView({ shell: shellOf(who), page: Number(side), action, broken, ...shown }));
  }
}
