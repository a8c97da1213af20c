import type { Submission } from '../submission.entity.js';

/** What the sender is told of a submission. */
export interface Receipt {
  id: number;
  /** "TP-2027-851-0001" */
  receipt: string;
  submittedAt: Date;
  /** The fingerprint of what was submitted. */
  hash: string;
  /** After the announced deadline (R66). */
  late: boolean;
}

export const receiptOf = ({ id, receipt, submittedAt, hash, late }: Submission): Receipt => ({
  id,
  receipt,
  submittedAt,
  hash,
  late,
});

/** The number of the n-th submission of a driftsherre for a year. */
export const receiptNumber = (year: number, driftsherre: number, n: number): string =>
  `TP-${year}-${driftsherre}-${String(n).padStart(4, '0')}`;
