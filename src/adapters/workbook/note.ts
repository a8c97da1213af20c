import type { Cell, Worksheet } from 'exceljs';

const WIDTH = 340;
const CHARACTERS_A_LINE = 52;
const LINE_HEIGHT = 16;
const DEFAULT_ROW_POINTS = 15;
const PIXELS_A_POINT = 4 / 3;

/** What ExcelJS keeps behind cell.note; `anchor` is honoured when it writes, but there is no public way to give it. */
interface Comment {
  model: Record<string, unknown>;
}

/** A note beside its cell, large enough for its text: ExcelJS makes every note four rows high, whatever it says. */
export function writeNote(sheet: Worksheet, cell: Cell, text: string): void {
  cell.note = { texts: [{ text, font: { name: 'Calibri', size: 10 } }], editAs: 'oneCells' };
  const comment = (cell as unknown as { _comment: Comment })._comment;
  const model = { ...comment.model, anchor: anchorOf(sheet, cell, heightOf(text)) };
  Object.defineProperty(comment, 'model', { get: () => model });
}

function heightOf(text: string): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)));
  return (lines.reduce((all, one) => all + one, 0) + 1) * LINE_HEIGHT;
}

/** Whole columns and rows that the note covers, from the cell's upper right corner; 0-based. */
function anchorOf(sheet: Worksheet, cell: Cell, height: number) {
  const left = Number(cell.col);
  const top = Math.max(Number(cell.row) - 1, 0);
  const columnWidth = (column: number) => (sheet.getColumn(column + 1).width ?? 9) * 7 + 5;
  const rowHeight = (row: number) => (sheet.findRow(row + 1)?.height ?? DEFAULT_ROW_POINTS) * PIXELS_A_POINT;
  return { left, top, right: reach(left, WIDTH, columnWidth), bottom: reach(top, height, rowHeight) };
}

function reach(from: number, pixels: number, size: (at: number) => number): number {
  let at = from;
  for (let covered = 0; covered < pixels && at < from + 60; at += 1) covered += size(at);
  return at;
}
