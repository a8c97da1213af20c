import type { NoteBlock } from '../document.js';
import { COLOURS, STYLES } from '../look.js';
import { heightOf, type Paper } from '../paper.js';
import { drawLines } from './flow.js';

const PADDING = 10;
const BAR = 4;

/** A pale box with a bar: short enough to stand on one page. */
export function writeNote(paper: Paper, { title, text }: NoteBlock): void {
  const width = Math.min(paper.width, 620);
  const inner = width - BAR - 2 * PADDING;
  const lines = [...paper.linesOf(`${title} `, inner, STYLES.strong), ...paper.linesOf(text, inner, STYLES.text)];
  const height = heightOf(lines) + 2 * PADDING;
  paper.space(6);
  paper.keep(height);
  paper.artifact('Layout', () => {
    paper.ground(paper.left, paper.y, width, height, COLOURS.primaryPale);
    paper.ground(paper.left, paper.y, BAR, height, COLOURS.primary);
  });
  paper.y += PADDING;
  const element = paper.element('P');
  paper.content(element, 'P', () => drawLines(paper, lines, paper.left + BAR + PADDING));
  element.end();
  paper.y += PADDING + 8;
}
