import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Who } from '../domain/access/roles.js';

declare module 'express-session' {
  interface SessionData {
    userId: number;
  }
}

declare module 'express-serve-static-core' {
  interface Request {
    /** Who asks; null: nobody is signed in. */
    who: Who | null;
    /** Signed in by a bearer token, not by a cookie. */
    byToken: boolean;
  }
}

/** The person signed in. Only on routes whose policy asks for one. */
export const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext): Who => {
  const { who } = context.switchToHttp().getRequest<Request>();
  if (!who) throw new Error('the route is open to all, yet asks who is signed in');
  return who;
});

/** The person signed in, or null on a public page. */
export const MaybeUser = createParamDecorator(
  (_: unknown, context: ExecutionContext): Who | null => context.switchToHttp().getRequest<Request>().who,
);

/** Requests of the JSON API, as told by their path. */
export const isApi = (request: Request): boolean => request.originalUrl.startsWith('/api/');
