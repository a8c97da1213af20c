import type { Block, HeadingBlock } from '../document.js';
import { COLOURS, STYLES } from '../look.js';
import { heightOf, type Paper } from '../paper.js';
import type { Bookmarks } from './bookmarks.js';
import { drawLines } from './flow.js';

const LOOKS = {
  1: { style: STYLES.heading1, before: 22, after: 8 },
  2: { style: STYLES.heading2, before: 15, after: 5 },
  3: { style: STYLES.heading3, before: 11, after: 4 },
} as const;

const COVER = { style: STYLES.cover, before: 0, after: 10 } as const;
const AIR_ABOVE_COVER = 70;

/** What must have room below a heading, so that what it heads begins on the same page. */
const BEGINNINGS: Record<Block['kind'], number> = {
  heading: 90,
  table: 60,
  paragraph: 28,
  list: 28,
  note: 60,
  'page-break': 0,
};

/** A heading with its bookmark, on the page on which what it heads (`next`) begins. */
export function writeHeading(
  paper: Paper,
  { level, text, cover }: HeadingBlock,
  bookmarks: Bookmarks,
  next: Block | undefined,
): void {
  const { style, before, after } = cover ? COVER : LOOKS[level];
  const lines = paper.linesOf(text, paper.width, style);
  const height = heightOf(lines);
  paper.keep(before + height + after + (next ? BEGINNINGS[next.kind] : 0));
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
