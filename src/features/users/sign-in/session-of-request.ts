import type { Request } from 'express';

/** A new session id at sign-in: one that was known before is worth nothing after. */
export async function startSession(request: Request, userId: number): Promise<void> {
  await new Promise<void>((done, fail) => request.session.regenerate((fault) => (fault ? fail(fault) : done())));
  request.session.userId = userId;
  await new Promise<void>((done, fail) => request.session.save((fault) => (fault ? fail(fault) : done())));
}

export const endSession = (request: Request): Promise<void> =>
  new Promise((done, fail) => request.session.destroy((fault) => (fault ? fail(fault) : done())));
