import { lineHeight } from '../look.js';
import type { Element, Line, Paper } from '../paper.js';

/** Lines from the pen downwards as content of one element, over as many pages as they take; one line never stands alone. */
export function flow(paper: Paper, element: Element, tag: string, lines: readonly Line[], x: number): void {
  let rest = lines;
  while (rest.length > 0) {
    const count = linesThatFit(paper, rest);
    if (count === 0) {
      paper.newPage();
      continue;
    }
    const now = rest.slice(0, count);
    paper.content(element, tag, () => drawLines(paper, now, x));
    rest = rest.slice(count);
  }
}

/** 0: better to begin on the next page. */
function linesThatFit(paper: Paper, lines: readonly Line[]): number {
  let height = 0;
  let count = 0;
  for (const { style } of lines) {
    height += lineHeight(style);
    if (height > paper.room) break;
    count += 1;
  }
  if (count === lines.length || paper.isFresh) return Math.max(1, count);
  return Math.min(count, lines.length - 2) < 2 ? 0 : Math.min(count, lines.length - 2);
}

/** Draws the lines and moves the pen below them. */
export function drawLines(paper: Paper, lines: readonly Line[], x: number): void {
  for (const line of lines) {
    paper.text(line, x, paper.y);
    paper.y += lineHeight(line.style);
  }
}
