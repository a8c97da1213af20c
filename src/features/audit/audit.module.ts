import { Global, Module } from '@nestjs/common';
import { AuditService } from './audit.service.js';

/** The append-only log of what was done. */
@Global()
@Module({ providers: [AuditService], exports: [AuditService] })
export class AuditModule {}
