import { CAUSES, type Cause, type Line } from '../../domain/takst.js';
import type { HandedBack } from './takstskema-input.js';

/** The lines with what was explained on the page in their cells; a line that nobody explained there stays as it is. */
export function explainedLines(lines: readonly Line[], explanations: HandedBack['explanations']): Line[] {
  return lines.map((line) => {
    const given = explanations?.get(line.lineKey);
    return given ? { ...line, cause: causeOf(given.cause), explanation: given.text || null } : line;
  });
}

function causeOf(text: string | null): Cause | null {
  return CAUSES.find((cause) => cause === text) ?? null;
}
