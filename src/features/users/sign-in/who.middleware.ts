import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { WhoService } from './who.service.js';

/** Puts who asks on the request: by bearer token where one is sent, else by the session. */
@Injectable()
export class WhoMiddleware implements NestMiddleware {
  constructor(private readonly service: WhoService) {}

  async use(request: Request, _: Response, next: NextFunction): Promise<void> {
    const token = request.headers.authorization?.match(/^Bearer (\S+)$/)?.[1];
    request.byToken = token !== undefined;
    if (token !== undefined) request.who = await this.service.byToken(token);
    else request.who = request.session.userId ? await this.service.byId(request.session.userId) : null;
    next();
  }
}
