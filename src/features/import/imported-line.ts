import type { Amount } from '../../domain/amount.js';
import type { Line } from '../../domain/takst.js';
import type { ImportedLine } from '../../domain/takstskema/imported.js';
import { blankLine } from '../../domain/takstskema/read-line.js';

/** An imported line as it is stored: what the old takstbilag does not tell is blank. */
export const lineOf = (
  { grundlag, lineKey, ...told }: ImportedLine,
  nextKey: () => string,
): Line & { cleaned: Amount | null; row: number } => ({
  ...blankLine(''),
  ...told,
  base: grundlag,
  lineKey: lineKey ?? nextKey(),
});
