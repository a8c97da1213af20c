import type { Refusal } from './takstskema/cells.js';

/** What is returned instead of thrown when the answer is no: a stable code, and a Danish sentence that says what to do. */
export interface Refused {
  refusal: Refusal;
}

export const refused = (code: string, message: string): Refused => ({ refusal: { code, message } });

/** Nothing but a refusal: an upload that carries its own refusal among other fields is an answer, not a no. */
export const isRefused = (answer: unknown): answer is Refused =>
  typeof answer === 'object' &&
  answer !== null &&
  'refusal' in answer &&
  Object.keys(answer).length === 1 &&
  answer.refusal !== null;

/** Also the answer to what one may not see. */
export const NOT_FOUND = refused('not_found', 'Det, du leder efter, findes ikke.');
