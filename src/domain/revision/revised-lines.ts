import type { Line } from '../takst.js';

/**
 * The lines of a revision as they would apply: a takst that is changed from the day of the revision, one that stands from
 * when it did before. Of a line that is new in the takstår what the sheet says counts, but not before that day. The budget
 * behind a takst is that of the whole year all the same (R06).
 */
export function revisedLines(lines: readonly Line[], inForce: ReadonlyMap<string, Line>, appliesFrom: string): Line[] {
  return lines.map((line) => {
    const before = inForce.get(line.lineKey);
    if (!before) return { ...line, validFrom: later(line.validFrom, appliesFrom) };
    return { ...line, validFrom: isSameTakst(line, before) ? before.validFrom : appliesFrom };
  });
}

/** The same price for the same thing. */
export function isSameTakst(line: Pick<Line, 'takst' | 'unit'>, before: Pick<Line, 'takst' | 'unit'>): boolean {
  if (line.unit !== before.unit) return false;
  return line.takst && before.takst ? line.takst.equals(before.takst) : line.takst === before.takst;
}

const later = (day: string | null, other: string): string => (day !== null && day > other ? day : other);
