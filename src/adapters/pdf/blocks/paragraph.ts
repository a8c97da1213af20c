import type { ParagraphBlock } from '../document.js';
import { STYLES } from '../look.js';
import type { Paper } from '../paper.js';
import { flow } from './flow.js';

/** Longer lines are hard to find the way back from. */
const READABLE = 560;

export function writeParagraph(paper: Paper, { text, tone }: ParagraphBlock): void {
  const style = tone ? STYLES[tone] : STYLES.text;
  const element = paper.element('P');
  flow(paper, element, 'P', paper.linesOf(text, Math.min(paper.width, READABLE), style), paper.left);
  element.end();
  paper.space(6);
}
