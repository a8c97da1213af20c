import { Global, Module } from '@nestjs/common';
import { NoticesService } from './notices.service.js';

/** Telling people by mail: whoever does something others must know of says so here. */
@Global()
@Module({ providers: [NoticesService], exports: [NoticesService] })
export class NotificationsModule {}
