import { COLOURS, lineHeight } from '../look.js';
import type { Element, Paper } from '../paper.js';
import { PADDING, type RowLayout, type TableLayout } from './row-layout.js';

/** How a row looks and what it is in the structure. */
export interface RowKind {
  ground: string | null;
  rule: { colour: string; thickness: number };
  /** The element of each cell; null: the row is repeated, and is heard once. */
  cells: readonly { element: Element; tag: string }[] | null;
}

/** Draws a row at the pen, or a part of one, and moves the pen below it. */
export function drawRow(paper: Paper, table: TableLayout, row: RowLayout, { ground, rule, cells }: RowKind): void {
  paper.artifact('Layout', () => {
    if (ground) paper.ground(paper.left, paper.y, paper.width, row.height, ground);
    paper.rule(paper.left, paper.y + row.height, paper.width, rule.colour, rule.thickness);
  });
  if (cells) {
    for (const [index, { element, tag }] of cells.entries()) {
      if (row.cells[index]?.some(({ text }) => text))
        paper.content(element, tag, () => drawCell(paper, table, row, index));
    }
  } else {
    paper.artifact('Pagination', () => {
      for (const index of row.cells.keys()) drawCell(paper, table, row, index);
    });
  }
  paper.y += row.height;
}

function drawCell(paper: Paper, { columns, widths }: TableLayout, row: RowLayout, index: number): void {
  const left = paper.left + widths.slice(0, index).reduce((sum, width) => sum + width, 0);
  const right = left + (widths[index] ?? 0) - PADDING.x;
  let y = paper.y + PADDING.y;
  for (const line of row.cells[index] ?? []) {
    if (columns[index]?.align === 'right') paper.textTo(line, right, y);
    else paper.text(line, left + PADDING.x, y);
    y += lineHeight(line.style);
  }
}

export const HEADING_RULE = { colour: COLOURS.primary, thickness: 1 } as const;
export const ROW_RULE = { colour: COLOURS.line, thickness: 0.5 } as const;
