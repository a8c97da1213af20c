import type { Cell, Column } from '../document.js';
import { lineHeight, STYLES, type Style } from '../look.js';
import { heightOf, type Line, type Paper } from '../paper.js';

export const PADDING = { x: 5, y: 3 } as const;

/** A row with its texts divided into lines. */
export interface RowLayout {
  cells: Line[][];
  height: number;
}

export interface TableLayout {
  columns: readonly Column[];
  widths: readonly number[];
}

export function layOutRow(
  paper: Paper,
  { columns, widths }: TableLayout,
  cells: readonly Cell[],
  styles: readonly Style[],
): RowLayout {
  return rowOf(
    columns.map((_, index) =>
      linesOf(paper, cells[index] ?? '', (widths[index] ?? 0) - 2 * PADDING.x, styles[index] ?? STYLES.cell),
    ),
  );
}

export const rowOf = (cells: Line[][]): RowLayout => ({
  cells,
  height: Math.max(...cells.map(heightOf)) + 2 * PADDING.y,
});

function linesOf(paper: Paper, cell: Cell, width: number, style: Style): Line[] {
  if (typeof cell === 'string') return paper.linesOf(cell, width, style);
  const { text, small, strong } = cell;
  const lines = paper.linesOf(small ? `${text} ` : text, width, strong ? STYLES.cellStrong : style);
  return small ? [...lines, ...paper.linesOf(small, width, STYLES.cellSmall)] : lines;
}

/** As much of a row as there is room for, and the rest of it; at least a line of each cell. */
export function divided({ cells }: RowLayout, room: number): [RowLayout, RowLayout | null] {
  const counts = cells.map((lines) => linesWithin(lines, room - 2 * PADDING.y));
  const rest = cells.map((lines, index) => lines.slice(counts[index]));
  const first = rowOf(cells.map((lines, index) => lines.slice(0, counts[index])));
  return [first, rest.some((lines) => lines.length > 0) ? rowOf(rest) : null];
}

function linesWithin(lines: readonly Line[], room: number): number {
  let height = 0;
  const over = lines.findIndex(({ style }) => {
    height += lineHeight(style);
    return height > room;
  });
  return over < 0 ? lines.length : Math.max(1, over);
}
