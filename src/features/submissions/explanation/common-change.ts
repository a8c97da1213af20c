import type { Finding } from '../../../domain/rules/context.js';
import { saysTheSame } from '../../../domain/rules/explanation.js';
import {
  isUnexplained,
  type JudgedLine,
  type JudgedUpload,
  type SaidOfLine,
  waitsToBeConfirmed,
} from '../check/judged-upload.js';

/** All takster changed alike (R67): the finding, and the lines that followed the common factor, in the order of the rows. */
export interface CommonChange {
  finding: Finding;
  lines: JudgedLine[];
}

export function commonChangeOf({ findings, lines }: JudgedUpload): CommonChange | null {
  const finding = findings.find(({ rule }) => rule === 'R67');
  if (!finding) return null;
  const followed = new Set(finding.cells.map(({ lineKey }) => lineKey));
  return { finding, lines: lines.filter(({ line }) => followed.has(line.lineKey)) };
}

/**
 * The lines that one explanation is given to: those that lack one. What only waits to be confirmed says something of its own
 * line, and is left to be confirmed there, unless it says just the same.
 */
export function explainedTogether({ lines }: CommonChange, given: SaidOfLine): JudgedLine[] {
  return lines.filter((judged) => isUnexplained(judged) && (!waitsToBeConfirmed(judged) || isSame(judged, given)));
}

/** The one text that all who wait to be confirmed share, to be offered for all; null where there is none, or several. */
export function sharedText({ lines }: CommonChange): SaidOfLine | null {
  const waiting = lines.filter(isUnexplained).flatMap(({ lapsed }) => lapsed ?? []);
  const [first] = waiting;
  return first && waiting.every((one) => saysTheSame(one, first)) ? { cause: first.cause, text: first.text } : null;
}

const isSame = ({ lapsed }: JudgedLine, given: SaidOfLine): boolean => lapsed !== null && saysTheSame(lapsed, given);
