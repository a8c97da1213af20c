import type { Item } from './item.entity.js';

/** The states of a submission that counts: it is the driftsherre's current one. */
const CURRENT = ['submitted', 'reopened'];

/** Whether an item takes part in the round: it was adopted, or its submission is the driftsherre's current one. */
export const isLive = ({ submissionId, submission }: Pick<Item, 'submissionId' | 'submission'>): boolean =>
  submissionId === null || (submission !== null && CURRENT.includes(submission.state));

/** The same in a query over "item" with "submission" joined. */
export const LIVE = `(item.submissionId IS NULL OR submission.state IN ('${CURRENT.join("', '")}'))`;
