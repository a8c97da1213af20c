import type { HeadingBlock } from '../document.js';
import { COLOURS, STYLES } from '../look.js';
import { heightOf, type Paper } from '../paper.js';
import type { Bookmarks } from './bookmarks.js';
import { drawLines } from './flow.js';

const LOOKS = {
  1: { style: STYLES.heading1, before: 22, after: 8, keep: 110 },
  2: { style: STYLES.heading2, before: 16, after: 5, keep: 84 },
  3: { style: STYLES.heading3, before: 11, after: 4, keep: 60 },
} as const;

const COVER = { style: STYLES.cover, before: 0, after: 10, keep: 0 } as const;
const AIR_ABOVE_COVER = 70;

/** A heading, its bookmark, and enough room that what it heads begins on the same page. */
export function writeHeading(paper: Paper, { level, text, cover }: HeadingBlock, bookmarks: Bookmarks): void {
  const { style, before, after, keep } = cover ? COVER : LOOKS[level];
  const lines = paper.linesOf(text, paper.width, style);
  const height = heightOf(lines);
  paper.keep(before + height + after + keep);
  if (cover) paper.y += AIR_ABOVE_COVER;
  else paper.space(before);
  bookmarks.add(level, text, paper.y);
  const tag = `H${level}`;
  const element = paper.element(tag);
  paper.content(element, tag, () => drawLines(paper, lines, paper.left));
  element.end();
  if (cover) underline(paper);
  paper.y += after;
}

function underline(paper: Paper): void {
  paper.y += 6;
  paper.artifact('Layout', () => paper.ground(paper.left, paper.y, 72, 3, COLOURS.primary));
  paper.y += 9;
}
