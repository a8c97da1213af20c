import type { Line } from '../takst.js';
import type { RuleContext } from './context.js';

export interface Explanation {
  cause: string | null;
  text: string;
  /** The numbers it was given for (explained-figures.ts); absent: it stands in the sheet at hand, for its numbers. */
  figures?: string;
  /** The rule that asked for it; null: none did. */
  rule?: string | null;
}

/** What is said of a line: the newer of page and sheet, else what stands in the line itself. */
export function explanationOf(line: Line, explanations: RuleContext['explanations']): Explanation {
  return explanations.get(line.lineKey) ?? { cause: line.cause, text: line.explanation ?? '' };
}

/** The text with blanks evened out, as its length is counted and as two are compared. */
export function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A cause and a text of at least that length; blanks in a row count as one character. */
export function isLongEnough({ cause, text }: Explanation, length: number): boolean {
  return cause !== null && plainText(text).length >= length;
}

/** Whether two say the same; blanks in a row count as one. */
export function saysTheSame(one: Explanation, other: Explanation): boolean {
  return one.cause === other.cause && plainText(one.text) === plainText(other.text);
}
