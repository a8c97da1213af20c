import type { Amount } from '../amount.js';
import type { Hit, HitCell, Value } from './context.js';

type Field = HitCell['field'];

/** A hit at one or more cells of one line, or of the submission as a whole (`lineKey` null). */
export function hitAt(
  lineKey: string | null,
  fields: Field | readonly Field[],
  values: Record<string, Value> = {},
  more: Pick<Hit, 'message' | 'severity' | 'body' | 'restsOn'> = {},
): Hit {
  return { cells: [fields].flat().map((field) => ({ lineKey, field })), values, ...more };
}

/** Values for a message: what they are, not how they look. */
export const kroner = (value: Amount): Value => ({ kind: 'kroner', value: value.toString() });
export const takst = (value: Amount): Value => ({ kind: 'takst', value: value.toString() });
export const percent = (value: Amount): Value => ({ kind: 'percent', value: value.toString() });
export const number = (value: Amount | number): Value => ({ kind: 'number', value: value.toString() });
export const factor = (value: Amount): Value => ({ kind: 'factor', value: value.toString() });
export const text = (value: string): Value => ({ kind: 'text', value });
