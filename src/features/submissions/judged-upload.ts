import type { Change } from '../../domain/change.js';
import type { Finding, PreviousLine, Severity } from '../../domain/rules/context.js';
import type { Group } from '../../domain/takst.js';
import type { LineRow } from './line.entity.js';
import type { Upload } from './upload.entity.js';

/** A line of a checked upload with what it is compared with and what is said of it, as of now. */
export interface JudgedLine {
  line: LineRow;
  group: Group;
  /** The approved takst it follows; null: a new line. */
  previous: PreviousLine | null;
  /** null where there is nothing to compare. */
  change: Change | null;
  /** The newer of page and sheet, while the figures it explains stand. */
  explanation: { cause: string | null; text: string };
  findings: Finding[];
}

export type FindingCounts = Record<Severity, number> & { lines: number };

/** fejl: to be mended · forklar: to be explained · klar: can be submitted. */
export interface Verdict {
  kind: 'fejl' | 'forklar' | 'klar';
  /** "5 fejl skal rettes, før du kan gå videre." */
  text: string;
  /** Lines without fejl and without anything to explain. */
  linesInOrder: number;
}

/** A checked upload as it is judged now: R42 and R68 by the explanations, R66 by the clock, all rules when a parameter has moved. */
export interface JudgedUpload {
  upload: Upload;
  /** In the order of the sender's rows. */
  lines: JudgedLine[];
  /** One R42 a line, so that each is explained by itself; the others as runRules gives them. */
  findings: Finding[];
  counts: FindingCounts;
  verdict: Verdict;
}
