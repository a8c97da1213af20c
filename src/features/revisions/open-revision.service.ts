import type { EntityManager } from 'typeorm';
import { Revision } from './revision.entity.js';

/** The items of a current submission of the revision that wait for somebody. */
const WAITING = `select from submission join item on item.submission_id = submission.id
  where submission.revision_id = $1 and submission.state in ('submitted', 'reopened')
    and item.kind = 'revision' and item.state not in ('approved', 'rejected')`;

/**
 * The revision that a driftsherre may upload and submit for: the newest that was opened, until every takst in it is decided.
 * null: there is none.
 */
export async function openRevision(
  manager: EntityManager,
  year: number,
  organisation: number,
): Promise<Revision | null> {
  const [newest] = await manager.find(Revision, { where: { year, organisation }, order: { id: 'DESC' }, take: 1 });
  if (!newest) return null;
  const [{ submitted, waiting }] = await manager.query(
    `select exists (select from submission where revision_id = $1) as submitted, exists (${WAITING}) as waiting`,
    [newest.id],
  );
  return submitted && !waiting ? null : newest;
}
