import type { Cell, TableBlock } from '../document.js';
import { STYLES, type Style } from '../look.js';
import type { Paper } from '../paper.js';
import { wordsOf } from '../wrap-text.js';
import { PADDING } from './row-layout.js';
import { stylesOf } from './styles-of.js';

/** Longer words are broken rather than let take the room of the other columns. */
const LONGEST = 130;

/** What each column takes so that none of its words must be broken. */
export function leastWidths(paper: Paper, block: TableBlock): number[] {
  const widest = block.columns.map(({ heading }) => widestWord(paper, heading, STYLES.columnHeading));
  for (const row of block.rows) {
    if ('group' in row) continue;
    for (const [index, style] of stylesOf(block, row.strong).entries()) {
      widest[index] = Math.max(widest[index] ?? 0, widestOf(paper, row.cells[index] ?? '', style));
    }
  }
  return widest.map((width) => Math.min(width, LONGEST) + 2 * PADDING.x + ROUNDING);
}

/** So that a word which just fits is not broken by the last digit of a sum. */
const ROUNDING = 0.01;

function widestOf(paper: Paper, cell: Cell, style: Style): number {
  if (typeof cell === 'string') return widestWord(paper, cell, style);
  const { text, small = '', strong } = cell;
  return Math.max(
    widestWord(paper, text, strong ? STYLES.cellStrong : style),
    widestWord(paper, small, STYLES.cellSmall),
  );
}

const widestWord = (paper: Paper, text: string, style: Style): number =>
  Math.max(0, ...wordsOf(text.replaceAll('\n', ' ')).map((word) => paper.widthOf(word.trimEnd(), style)));
