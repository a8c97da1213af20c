import { type EntityManager, In } from 'typeorm';
import { Submission } from '../submission.entity.js';

/** The submission of a driftsherre that counts: submitted, or reopened by the secretariat; null: none. */
export function currentSubmission(
  manager: EntityManager,
  year: number,
  organisation: number,
): Promise<Submission | null> {
  return manager.findOneBy(Submission, { year, organisation, state: In(['submitted', 'reopened']) });
}
