import type { EntityManager } from 'typeorm';

const UPLOADS_AND_SUBMISSIONS = 20270103;

/** What a driftsherre uploads and submits happens one thing at a time, until the transaction ends. */
export async function lockReporting(manager: EntityManager, driftsherre: number): Promise<void> {
  await manager.query('select pg_advisory_xact_lock($1, $2)', [UPLOADS_AND_SUBMISSIONS, driftsherre]);
}
