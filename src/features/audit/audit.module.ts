import { Global, Module } from '@nestjs/common';
import { AuditService } from './audit.service.js';
import { LogController } from './log.controller.js';
import { LogService } from './log.service.js';

/** The append-only log of what was done. */
@Global()
@Module({ controllers: [LogController], providers: [AuditService, LogService], exports: [AuditService] })
export class AuditModule {}
