import { type Amount, amount, roundTo } from '../../amount.js';
import { balanceOf, groupLines } from '../../balance.js';
import type { Group, Line } from '../../takst.js';
import { cellOf, TEMPLATE, takstskemaOfCells, type Written, type WrittenRow } from '../../takstskema/cells.fixture.js';
import type { PlainWorkbook } from '../../takstskema/cells.js';
import { readLine } from '../../takstskema/read-line.js';
import type { Takstskema } from '../../takstskema/template.js';
import { type ReadTakstskema, toLines } from '../../takstskema/to-lines.js';
import type { Model } from '../models.fixture.js';
import { type Around, aroundOf, DRIFTSHERRE, PL } from './around.fixture.js';

/** A filled-in takstskema and what belongs around it, to be changed by a test. */
export interface Sheet {
  template: Takstskema;
  /** Of the sheet Takster, in its order. */
  rows: WrittenRow[];
  /** Of the sheet Tilbudsændringer. */
  changes: WrittenRow[];
  /** Anvendt P/L. */
  pl: Written;
  around: Around;
  /** The lines that Linje-ID'er may name, where they are others than those of the rows. */
  known?: readonly Line[];
}

/** The takstskema of a model in a takstår without a fault: the takster cover the costs, and all that is around fits. */
export function cleanSheet(model: Model, year: number): Sheet {
  const template = { ...TEMPLATE, year };
  const rows = coveringRows(model.rows.map((row) => ofYear(row, year)));
  return { template, rows, changes: [], pl: PL, around: aroundOf(linesOf(rows), year) };
}

/** The same takstskema, to be changed without changing the other: what is around is replaced and never changed in place. */
export function copyOf(sheet: Sheet): Sheet {
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row })), around: { ...sheet.around } };
}

/** The workbook as it is sent in: last year's figures prefilled, formulas where nobody typed over them. */
export function workbookOf({ template, rows, changes, pl, around }: Sheet): PlainWorkbook {
  const formulas = template.takster.columns
    .filter(({ formula }) => formula)
    .map(({ field }) => [field, { formula: true }]);
  const filled = rows.map((row) => {
    const last = around.previous.get(String(row.lineKey));
    const prefilled = {
      previousTakst: last?.takst.toNumber() ?? null,
      previousCleaned: last?.cleaned?.toNumber() ?? null,
    };
    return { ...Object.fromEntries(formulas), ...prefilled, ...row };
  });
  return takstskemaOfCells(filled, { template, changes, pl, meta: { driftsherre: String(DRIFTSHERRE) } });
}

/** What the system reads in a workbook of the sheet; throws when it turns the file away. */
export function readBack(workbook: PlainWorkbook, { template, rows, around, ...sheet }: Sheet): ReadTakstskema {
  let made = 0;
  const known = (sheet.known ?? linesOf(rows)).map((line) => withLastYear(line, around));
  const newLineKey = () => `ny-${++made}`;
  const followable = [...around.previous.keys()];
  const read = toLines(workbook, { template, driftsherre: DRIFTSHERRE, known, followable, newLineKey });
  if ('refusal' in read) throw new Error(read.refusal.message);
  return read;
}

/** The rows as lines, each as it is read. */
export function linesOf(rows: readonly WrittenRow[]): Line[] {
  return rows.map((row) => {
    const cells = new Map(Object.entries(row).map(([field, written]) => [field, cellOf(1, written)]));
    return { ...readLine(cells, TEMPLATE).line, lineKey: String(row.lineKey) };
  });
}

/** The groups that rows make, each with its rows. */
export function groupsOf(rows: readonly WrittenRow[]): { group: Group; rows: WrittenRow[] }[] {
  return groupLines(linesOf(rows)).map((group) => {
    const keys = new Set(group.lines.map(({ lineKey }) => lineKey));
    return { group, rows: rows.filter(({ lineKey }) => keys.has(String(lineKey))) };
  });
}

/** The line with last year's figures, as the system knows them. */
function withLastYear(line: Line, { previous }: Around): Line {
  const last = previous.get(line.lineKey);
  return { ...line, previousTakst: last?.takst ?? null, previousCleaned: last?.cleaned ?? null };
}

/** A leap year has a day more, for those who are there day and night. */
function ofYear(row: WrittenRow, year: number): WrittenRow {
  const days = row.days === 365 && year % 4 === 0 ? 366 : row.days;
  return { ...row, ...(days !== undefined && { days }), validFrom: { kind: 'date', date: `${year}-01-01` } };
}

/** The takster of each group in the same proportion, so that they cover what the group costs. */
function coveringRows(rows: WrittenRow[]): WrittenRow[] {
  const factor = new Map(
    groupsOf(rows).flatMap(({ group, rows }) => rows.map((row) => [row.lineKey, needPerIncome(group)] as const)),
  );
  return rows.map((row) => {
    const takst = amount(String(row.takst)).times(factor.get(row.lineKey) ?? 1);
    return { ...row, takst: roundTo(takst, 2).toNumber() };
  });
}

function needPerIncome(group: Group): Amount {
  const balance = balanceOf(group);
  if (!balance) throw new Error(`${group.key} has no balance`);
  return balance.need.dividedBy(balance.income);
}
