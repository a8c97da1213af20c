import type { ListBlock } from '../document.js';
import { lineHeight, STYLES } from '../look.js';
import type { Paper } from '../paper.js';
import { flow } from './flow.js';

const INDENT = 18;
const READABLE = 560;

export function writeList(paper: Paper, { items, numbered }: ListBlock): void {
  const list = paper.element('L');
  list.dictionary.data.A = { O: 'List', ListNumbering: numbered ? 'Decimal' : 'Disc' };
  for (const [index, text] of items.entries()) {
    const item = paper.element('LI', list);
    const lines = paper.linesOf(text, Math.min(paper.width, READABLE) - INDENT, STYLES.text);
    paper.keep(lineHeight(STYLES.text) * Math.min(lines.length, 2));
    const label = paper.element('Lbl', item);
    const mark = { text: numbered ? `${index + 1}.` : '•', style: STYLES.text };
    paper.content(label, 'Lbl', () => paper.text(mark, paper.left + 4, paper.y));
    flow(paper, paper.element('LBody', item), 'LBody', lines, paper.left + INDENT);
    paper.space(2);
  }
  list.end();
  paper.space(5);
}
