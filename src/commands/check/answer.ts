import type { Refusal } from '../../domain/takstskema/cells.js';
import type { FindingCounts } from '../../features/submissions/check/judged-upload.js';
import type { ToldFinding } from '../../features/submissions/told/told-upload.js';

/** What `takst check` says of a file; with --json as it stands here. */
export type CheckAnswer = { file: string } & (Unreadable | Checked);

export interface Unreadable {
  status: 'refused';
  refusal: Refusal;
}

export interface Checked {
  status: 'checked';
  year: number;
  /** The code in the file; null: a blank that belongs to nobody. */
  driftsherre: number | null;
  /** The system's own figures, or only what stands in the file. */
  comparedWith: 'database' | 'file';
  /** Danish sentences: what could not be compared, and what is worth knowing of the file. */
  notes: string[];
  counts: FindingCounts;
  verdict: string;
  findings: ToldFinding[];
}
