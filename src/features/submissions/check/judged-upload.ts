import type { Change } from '../../../domain/change.js';
import type { Standing } from '../../../domain/explanation-standing.js';
import type { Finding, PreviousLine, Severity, TakstInForce } from '../../../domain/rules/context.js';
import type { Group } from '../../../domain/takst.js';
import type { LineRow } from '../line.entity.js';
import type { UploadBridges } from '../told/upload-bridges.js';
import type { UploadLineage } from '../told/upload-lineage.js';
import type { Upload } from '../upload/upload.entity.js';

/** A line of a checked upload with what it is compared with and what is said of it, as of now. */
export interface JudgedLine {
  line: LineRow;
  group: Group;
  /** The approved takst it follows; null: a new line. */
  previous: PreviousLine | null;
  /** null where there is nothing to compare. */
  change: Change | null;
  /** In a revision: the takst that it would replace. null: it is new in the takstår, or this is the yearly round. */
  inForce: TakstInForce | null;
  /** The newer of page and sheet, while the figures it explains stand; else nothing. */
  explanation: SaidOfLine;
  /** The newer of page and sheet where it stands no longer: to be confirmed, or to be written anew. */
  lapsed: LapsedExplanation | null;
  /** What an explanation given now is tied to: the numbers, and the rule that asks; null: none does. */
  explains: { figures: string; rule: string | null };
  findings: Finding[];
}

export interface SaidOfLine {
  cause: string | null;
  text: string;
}

export interface LapsedExplanation extends SaidOfLine {
  state: Exclude<Standing, 'stands'>;
}

/** Has the line to be explained, or its explanation to be confirmed, before it can be submitted? */
export const isUnexplained = ({ findings }: JudgedLine): boolean =>
  findings.some(({ severity }) => severity === 'forklar');

/** Of those: does it only wait to be confirmed? */
export const waitsToBeConfirmed = (judged: JudgedLine): boolean =>
  isUnexplained(judged) && judged.lapsed?.state === 'confirm';

export type FindingCounts = Record<Severity, number> & { lines: number };

/** fejl: to be mended · forklar: to be explained · klar: can be submitted. */
export interface Verdict {
  kind: 'fejl' | 'forklar' | 'klar';
  /** "5 fejl skal rettes, før du kan gå videre." */
  text: string;
  /** Lines without fejl and without anything to explain. */
  linesInOrder: number;
}

/** A checked upload as it is judged now: R42, R68 and R69 by the explanations, R66 by the clock, all rules when a parameter has moved. */
export interface JudgedUpload {
  upload: Upload;
  /** In the order of the sender's rows. */
  lines: JudgedLine[];
  /** One R42 a line, so that each is explained by itself; the others as runRules gives them. */
  findings: Finding[];
  counts: FindingCounts;
  verdict: Verdict;
  lineage: UploadLineage;
  bridges: UploadBridges;
}
