import { type CanActivate, type ExecutionContext, Injectable, NotFoundException } from '@nestjs/common';
import type { Request } from 'express';
import { isRefused } from '../../../domain/refusal.js';
import { UploadService } from './upload.service.js';

/** Before a stream of events: once it is open, with status 200, no refusal can be answered any more. */
@Injectable()
export class MaySeeUpload implements CanActivate {
  constructor(private readonly uploads: UploadService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { who, params } = context.switchToHttp().getRequest<Request>();
    const id = Number(params.id);
    if (!who || !Number.isInteger(id) || isRefused(await this.uploads.find(who, id))) throw new NotFoundException();
    return true;
  }
}
