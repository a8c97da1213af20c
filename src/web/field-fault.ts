import { InvalidInput } from './invalid-input.js';
import type { SummaryEntry } from './ui/error-summary.js';

/** What is wrong with one field of a form: shown at the field, and in the summary that links to it. */
export interface FieldFault {
  field: string;
  message: string;
}

export const isFaulty = (answer: object): answer is { faults: FieldFault[] } => 'faults' in answer;

export const messageAt = (faults: readonly FieldFault[], field: string): string | undefined =>
  faults.find((fault) => fault.field === field)?.message;

export const summaryOf = (faults: readonly FieldFault[]): SummaryEntry[] =>
  faults.map(({ field, message }) => ({ text: message, href: `#${field}` }));

/** The same faults for the API: problem+json with each field. */
export const invalidInput = (faults: readonly FieldFault[]): InvalidInput =>
  new InvalidInput(faults.map(({ field, message }) => ({ property: field, constraints: { typed: message } })));
