import { amount, HUNDRED, roundTo } from '../../amount.js';
import { balanceOf, exactCleanedTakst } from '../../balance.js';
import { COSTS } from '../../takst.js';
import type { WrittenRow } from '../../takstskema/cells.fixture.js';
import { aroundOf } from '../models/around.fixture.js';
import { groupsOf, linesOf, type Sheet } from '../models/sheet.fixture.js';
import type { Cell, LineCell } from './judged.fixture.js';

/** One fault, planted in an otherwise clean takstskema: exactly `rule` is to be found, at exactly these cells. */
export interface Fault {
  rule: string;
  fault: string;
  /** Where it can occur; in every model when not said. */
  in?: (sheet: Sheet) => boolean;
  /** Plants it and tells the cells. */
  plant: (sheet: Sheet) => Cell[];
  /** Rules that by the catalogue always come along, at the same cells. */
  with?: string[];
}

const AMOUNTS = [...COSTS, 'income', 'resultY2', 'baseY2', 'regulation'] as const;

export const figure = (row: WrittenRow, field: string): number => Number(row[field] ?? 0);

export const hasPlaces = ({ rows }: Sheet): boolean => rows.some(isPlaced);
export const isPlaced = (row: WrittenRow): boolean => figure(row, 'places') > 0;
export const hasForm =
  (...forms: string[]) =>
  ({ rows }: Sheet): boolean =>
    rows.some(({ form }) => forms.includes(String(form)));
export const hasLevels = ({ rows }: Sheet): boolean => rows.some(({ level }) => level);
export const hasKind =
  (kind: string) =>
  ({ rows }: Sheet): boolean =>
    rows.some(({ serviceKind }) => serviceKind === kind);

/** The last row that is so, and so seldom the first line of the sheet. */
export function lastRow({ rows }: Sheet, isSo: (row: WrittenRow) => boolean = () => true): WrittenRow {
  const row = rows.findLast(isSo);
  if (!row) throw new Error('no such row in this model');
  return row;
}

/** The row on which a group's amounts stand, of the last group. */
export const budgetRow = (sheet: Sheet): WrittenRow => lastRow(sheet, (row) => row.costPay !== undefined);

/** The row and those it shares a budget with, in the order of the sheet. */
export function groupRows({ rows }: Sheet, row: WrittenRow): WrittenRow[] {
  return groupsOf(rows).find((one) => one.rows.includes(row))?.rows ?? [];
}

/** The rows of the last group. */
export const lastGroup = (sheet: Sheet): WrittenRow[] => groupRows(sheet, budgetRow(sheet));

/** The rows with a level, lowest first. */
export const byLevel = ({ rows }: Sheet, group: WrittenRow[]): WrittenRow[] =>
  rows.filter((row) => row.level && group.includes(row)).sort((a, b) => figure(a, 'level') - figure(b, 'level'));

export const cellsOf = (rows: readonly WrittenRow[], ...fields: LineCell[1][]): Cell[] =>
  rows.flatMap((row) => fields.map((field) => [row, field] as const));

/**
 * Mends what the planted figures would move: the amounts of each group follow what its takster bring in, and the tilbudsvifte,
 * the year before and the region are those that fit.
 */
export function mend(sheet: Sheet): void {
  for (const { group, rows } of groupsOf(sheet.rows)) {
    const balance = balanceOf(group);
    if (!balance) continue;
    const factor = balance.income.dividedBy(balance.need);
    for (const row of rows) {
      for (const field of AMOUNTS) {
        if (row[field]) row[field] = roundTo(factor.times(figure(row, field)), 0).toNumber();
      }
    }
  }
  sheet.around = aroundOf(linesOf(sheet.rows), sheet.around.year);
}

/** Last year's takst such that the row's cleaned takst changes by `real` per cent beyond P/L. */
export function changeBy(sheet: Sheet, row: WrittenRow, real: number): void {
  const { previous, pl } = sheet.around;
  const group = groupsOf(sheet.rows).find((one) => one.rows.includes(row))?.group;
  const takst = amount(String(row.takst));
  const last = previous.get(String(row.lineKey));
  const cleaned = group && exactCleanedTakst(takst, group);
  if (!last || !cleaned) throw new Error('the row has no takst to compare');
  const factor = HUNDRED.plus(pl)
    .times(HUNDRED.plus(String(real)))
    .dividedBy(10_000);
  const then = { takst: roundTo(takst.dividedBy(factor), 2), cleaned: roundTo(cleaned.dividedBy(factor), 4) };
  sheet.around.previous = new Map(previous).set(String(row.lineKey), { ...last, ...then });
}

/** An explanation on the row, as R42 wants it. */
export function explain(...rows: WrittenRow[]): void {
  for (const row of rows) {
    row.cause = 'andet';
    row.explanation = 'Der er ansat en nattevagt fra 1. januar, som DAS har godkendt.';
  }
}
