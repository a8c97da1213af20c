import type { PdfDocument } from './document.js';
import { COLOURS, MARGIN, STYLES } from './look.js';
import type { Paper } from './paper.js';

/** Head and foot of every page, when it is known how many there are. Nobody hears them: they are on no page but all. */
export function writeFrames(paper: Paper, { header, footer }: PdfDocument): void {
  const { count } = paper.pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    paper.pdf.switchToPage(index);
    paper.artifact('Pagination', () => {
      if (index > 0) writeEnds(paper, header, MARGIN.top - 26);
      const foot = paper.bottom + 18;
      paper.rule(paper.left, foot - 6, paper.width, COLOURS.lineStrong);
      writeEnds(paper, { left: footer, right: `Side ${index + 1} af ${count}` }, foot);
    });
  }
}

function writeEnds(paper: Paper, { left, right }: PdfDocument['header'], y: number): void {
  paper.text({ text: left, style: STYLES.frame }, paper.left, y);
  paper.textTo({ text: right, style: STYLES.frame }, paper.left + paper.width, y);
}
