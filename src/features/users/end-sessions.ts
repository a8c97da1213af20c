import type { EntityManager } from 'typeorm';

/** Signs a person out everywhere; `except`: the session in which it is asked for. */
export async function endSessionsOf(manager: EntityManager, userId: number, except = ''): Promise<void> {
  await manager.query(`delete from session where sess->>'userId' = $1 and sid <> $2`, [String(userId), except]);
}
