import { Amount } from '../amount.js';
import type { Group, Line } from '../takst.js';
import { type Explanation, plainText } from './explanation.js';

/** What is not a figure of this year: who the line is, what is said of it, and the system's own figures. */
const NOT_FIGURES: ReadonlySet<string> = new Set([
  'lineKey',
  'cause',
  'explanation',
  'previousTakst',
  'previousCleaned',
]);

/**
 * The figures an item is judged by, as one canonical text: its line, then its group's lines in the order of their keys.
 * Two texts differ when a figure does, and not when only rows, columns or trailing zeros were moved (R68).
 */
export function figuresOf(line: Line, group: Group): string {
  const others = group.lines.filter((other) => other.lineKey !== line.lineKey);
  others.sort((a, b) => (a.lineKey < b.lineKey ? -1 : 1));
  return JSON.stringify([line, ...others].map(figures));
}

/** Cause and explanation as one text, blanks evened out (R68). */
export function explanationText({ cause, text }: Explanation): string {
  return `${cause ?? ''}: ${plainText(text)}`;
}

function figures(line: Line): [string, unknown][] {
  return Object.entries(line)
    .filter(([field]) => !NOT_FIGURES.has(field))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, value]) => [field, value instanceof Amount ? value.toString() : value]);
}
