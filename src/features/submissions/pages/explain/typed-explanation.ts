import { CAUSES } from '../../../../domain/takst.js';

/** What was typed and refused. */
export interface TypedExplanation {
  cause: string;
  text: string;
  field: 'cause' | 'text';
  refusal: string;
}

/** Most characters of an explanation. */
export const LONGEST = 1500;

/** The causes to choose between, as they stand in a list. */
export const CAUSE_OPTIONS = CAUSES.map((cause) => ({ value: cause, label: causeLabel(cause) }));

/** "Belægning" */
export function causeLabel(cause: string): string {
  return cause.charAt(0).toUpperCase() + cause.slice(1);
}
