import { ForbiddenException, Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { Environment } from '../environment.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Every request that changes something comes from our own pages, or from no page at all (the API's clients). */
@Injectable()
export class OriginCheck implements NestMiddleware {
  constructor(private readonly environment: Environment) {}

  use(request: Request, _: Response, next: NextFunction): void {
    if (!SAFE.has(request.method) && !this.isOurs(request)) throw new ForbiddenException(FOREIGN);
    next();
  }

  private isOurs({ headers }: Request): boolean {
    const { origin } = headers;
    if (origin === undefined)
      return ['same-origin', 'none', undefined].includes(headers['sec-fetch-site'] as string | undefined);
    if (!URL.canParse(origin)) return false;
    const { PUBLIC_URL } = this.environment.config;
    const { protocol, hostname, host } = new URL(origin);
    if (PUBLIC_URL) return origin === new URL(PUBLIC_URL).origin;
    return protocol === 'http:' && LOOPBACK.has(hostname) && host === headers.host;
  }
}

const FOREIGN = {
  code: 'foreign_origin',
  message: 'Anmodningen kommer fra en anden side end Takstportalen. Åbn Takstportalen på ny, og prøv igen.',
};
