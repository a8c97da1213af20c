import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import { LOOK } from './look.js';
import { Page, type Workbook } from './page.js';
import { linesOf } from './table.js';

const WIDTH = 110;

/** The reading guide, as running text. */
export function writeReadingGuide(workbook: Workbook, model: TakstbilagModel): void {
  const page = new Page(workbook, model, { name: 'Læsevejledning', widths: [WIDTH] });
  page.row(['Læsevejledning'], LOOK.title, 30);
  for (const { heading, text } of model.guide) {
    page.row([heading], LOOK.heading, 28);
    page.row([text], LOOK.prose, linesOf(text, WIDTH) * 15 + 4);
  }
  page.close();
}
