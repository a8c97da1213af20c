import type { Standing } from '../../../domain/explanation-standing.js';
import type { Finding } from '../../../domain/rules/context.js';
import type { FindingCounts, JudgedLine, JudgedUpload, Verdict } from '../check/judged-upload.js';
import type { Submission } from '../submission.entity.js';
import type { Upload } from '../upload/upload.entity.js';
import { type ToldBridges, toldBridges } from './told-bridges.js';
import { type ToldLineage, toldLineage } from './told-lineage.js';
import type { Comparison } from './upload-comparison.service.js';

/** A finding as the API tells it: the first of its cells, and all of them. */
export interface ToldFinding extends Omit<Finding, 'cells'> {
  sheet: string | null;
  cell: string | null;
  row: number | null;
  column: string | null;
  lineKey: string | null;
  cells: Finding['cells'];
}

/** An upload as the API tells it. */
export interface ToldUpload extends Partial<ToldBridges> {
  id: number;
  year: number;
  driftsherre: number;
  number: number;
  status: Upload['status'];
  fileName: string;
  sha256: string | null;
  receivedAt: Date;
  checkedAt: Date | null;
  basedOn: number | null;
  notices: string[];
  refusal?: { code: string; message: string };
  counts?: FindingCounts;
  verdict?: Verdict;
  findings?: ToldFinding[];
  /** For its own driftsherre and the secretariat. */
  explanations?: ToldExplanation[];
  /** For the same. */
  lineage?: ToldLineage;
  /** What it does to the reporting it replaces. */
  replaces?: ToldComparison;
}

/** What is said of a line; only what stands counts. */
export interface ToldExplanation {
  lineKey: string;
  cause: string | null;
  text: string;
  state: Standing;
}

export interface ToldComparison {
  uploadId: number;
  submitted: boolean;
  gone: string[];
  added: string[];
  changed: { lineKey: string; fields: string[] }[];
  basedOnOlder: boolean;
}

/** `isOwn`: to its own driftsherre or the secretariat, who alone are told what was explained and not submitted. */
export function toldUpload(
  upload: Upload,
  judged: JudgedUpload | null,
  comparison: Comparison | null,
  isOwn: boolean,
): ToldUpload {
  const { id, year, organisation, number, status, fileName, sha256, receivedAt, checkedAt } = upload;
  const { basedOn, notices, refusal } = upload;
  const told = { id, year, driftsherre: organisation, number, status, fileName, sha256, receivedAt, checkedAt };
  return {
    ...told,
    basedOn,
    notices: isOwn ? notices : [],
    ...(refusal ? { refusal } : {}),
    ...(judged ? { counts: judged.counts, verdict: judged.verdict, findings: judged.findings.map(toldFinding) } : {}),
    ...(judged ? toldBridges(judged.bridges()) : {}),
    ...(judged && isOwn
      ? { explanations: judged.lines.flatMap(toldExplanation), lineage: toldLineage(judged.lineage) }
      : {}),
    ...(comparison?.against ? { replaces: toldComparison(comparison, comparison.against) } : {}),
  };
}

function toldExplanation({ line: { lineKey }, explanation, lapsed }: JudgedLine): ToldExplanation[] {
  if (lapsed) return [{ lineKey, ...lapsed }];
  return explanation.text === '' ? [] : [{ lineKey, ...explanation, state: 'stands' }];
}

export function toldFinding({ rule, title, severity, body, cells, message, fix, values }: Finding): ToldFinding {
  const [first] = cells;
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(first?.cell ?? '') ?? [];
  const place = {
    sheet: first?.sheet ?? null,
    cell: first?.cell ?? null,
    row: row ? Number(row) : null,
    column: column ?? null,
    lineKey: first?.lineKey ?? null,
  };
  return { rule, title, severity, body, ...place, message, fix, values, cells };
}

function toldComparison({ submitted, gone, added, changed, basedOnOlder }: Comparison, { id }: Upload): ToldComparison {
  return {
    uploadId: id,
    submitted,
    gone: gone.map(({ lineKey }) => lineKey),
    added: added.map(({ lineKey }) => lineKey),
    changed: changed.map(({ line, fields }) => ({ lineKey: line.lineKey, fields })),
    basedOnOlder,
  };
}

/** A submission as the API tells it. */
export const toldSubmission = (submission: Submission) => ({
  id: submission.id,
  year: submission.year,
  driftsherre: submission.organisation,
  name: submission.organisationRow.name,
  state: submission.state,
  receipt: submission.receipt,
  submittedAt: submission.submittedAt,
  submittedBy: submission.submittedByUser?.name ?? null,
  uploadId: submission.uploadId,
  nothingToReport: submission.nothingToReport,
  hash: submission.hash,
  late: submission.late,
  reopenReason: submission.reopenReason,
});
