import type { Finding, RuleContext } from '../../../domain/rules/context.js';
import { RULES } from '../../../domain/rules/index.js';
import { cellKey, type Reading, runRules } from '../../../domain/rules/rule.js';
import type { Line } from '../../../domain/takst.js';
import { placeOf } from '../../../domain/takstskema/place-of.js';
import type { Takstskema } from '../../../domain/takstskema/template.js';
import type { LineRow } from '../line.entity.js';
import type { Upload } from '../upload/upload.entity.js';
import type { FindingRow } from './finding.entity.js';

/** What an explanation given on the page can lift. */
const BY_EXPLANATION: readonly string[] = ['R42', 'R68', 'R69'];
/** What is judged anew each time: also what the clock decides, so that a stored R66 never outlives a deadline that is moved. */
const JUDGED_NOW: readonly string[] = [...BY_EXPLANATION, 'R66'];
/** Lines are explained one at a time, also those that one sentence says it of. */
const EXPLAINED_BY_LINE: readonly string[] = ['R42', 'R69'];
const ORDER: ReadonlyMap<string, number> = new Map(RULES.map(({ id }, index) => [id, index]));

/**
 * The findings of a checked upload as of now: what was found when it was checked stays, what rests on explanations and
 * the clock is judged by those of now, and when a parameter or a predecessor has moved since, all rules run again (rules.md). What could not be read stays as it was read.
 */
export function findingsNow(
  stored: readonly Finding[],
  context: RuleContext,
  reading: Reading,
  moved: boolean,
): Finding[] {
  const rules = moved ? RULES : RULES.filter(({ id }) => JUDGED_NOW.includes(id));
  const again = runRules(rules, context, reading).flatMap((finding) =>
    EXPLAINED_BY_LINE.includes(finding.rule) ? byLine(finding) : [finding],
  );
  const kept = stored.filter(({ rule }) => !ORDER.has(rule) || (!moved && !JUDGED_NOW.includes(rule)));
  return [...kept, ...again].sort((one, other) => orderOf(one) - orderOf(other));
}

/** A checked upload with all that its rules look at, loaded once to be judged in one context or several. */
export interface LoadedUpload {
  upload: Upload;
  rows: LineRow[];
  context: RuleContext;
  stored: FindingRow[];
  reading: Reading;
}

/** What is found of it in a context: its own, or the same under other parameters. */
export function findingsIn({ stored, reading }: LoadedUpload, context: RuleContext, moved: boolean): Finding[] {
  return findingsNow(stored.map(plainFinding), context, reading, moved);
}

function plainFinding({ rule, title, severity, body, cells, message, fix, values }: FindingRow): Finding {
  return { rule, title, severity, body, cells, message, fix, values };
}

/** What reading the workbook left behind, from what is stored of it. */
export function storedReading(
  { takster }: Takstskema,
  { columns, changeRows }: Upload,
  lines: readonly LineRow[],
  stored: readonly Finding[],
): Reading {
  const rows = Object.fromEntries(lines.map(({ lineKey, row }) => [lineKey, row]));
  const places = { sheet: takster.name, rows, columns: columns ?? {} };
  const unread = stored.filter(({ rule }) => !ORDER.has(rule)).flatMap(({ cells }) => cells);
  const beside = stored.flatMap(({ cells }) => cells).filter(({ lineKey }) => lineKey === null);
  return {
    locate: (lineKey, field, change) =>
      lineKey === null ? storedPlace(beside, field, changeRows[change ?? -1]) : placeOf(places, lineKey, field),
    refused: new Set(unread.map(({ lineKey, field }) => cellKey(lineKey ?? '', field as keyof Line))),
  };
}

/** Where a cell of no line stood when the upload was checked; `row` is its own in Tilbudsændringer. */
function storedPlace(beside: readonly Finding['cells'][number][], field: string | null, row: number | undefined) {
  const isThere = (cell: string | null) => row === undefined || cell?.replace(/^[A-Z]+/, '') === String(row);
  const found = beside.find((one) => field !== null && one.field === field && isThere(one.cell));
  return found?.sheet && found.cell ? { sheet: found.sheet, cell: found.cell } : null;
}

/** The same finding for each of its lines. */
function byLine(finding: Finding): Finding[] {
  const lines = new Set(finding.cells.map(({ lineKey }) => lineKey));
  return [...lines].map((line) => ({ ...finding, cells: finding.cells.filter(({ lineKey }) => lineKey === line) }));
}

/** What could not be read comes first, then the rules as the catalogue has them. */
const orderOf = ({ rule }: Finding): number => ORDER.get(rule) ?? -1;
