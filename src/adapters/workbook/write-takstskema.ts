import { takstskemaOf } from '../../domain/takstskema/years.js';
import { placeFindings } from './cell-findings.js';
import { explainedLines } from './explained-lines.js';
import { planRows } from './row-plan.js';
import { writeFund } from './sheets/fund.js';
import { listReferences, writeLister } from './sheets/lister.js';
import { markFindings, writeUnread } from './sheets/mark-findings.js';
import { writeMeta } from './sheets/meta.js';
import { writeTakster } from './sheets/takster.js';
import { writeTilbudsaendringer } from './sheets/tilbudsaendringer.js';
import { writeVejledning } from './sheets/vejledning.js';
import type { TakstskemaInput } from './takstskema-input.js';

/**
 * The takstskema of a driftsherre as xlsx bytes (takstskema.md): prefilled, or handed back with the sender's values and
 * the findings at their cells. Always built from data, never by editing a file. The bytes differ from time to time; the
 * content does not. Throws when the year has no takstskema.
 */
export async function writeTakstskema(input: TakstskemaInput): Promise<Buffer> {
  const takstskema = takstskemaOf(input.year);
  if (!takstskema) throw new RangeError(`no takstskema for ${input.year}`);
  // ExcelJS costs a second of start-up, so only those who write a workbook load it.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = 'Takstportalen';
  workbook.created = input.madeAt;
  workbook.modified = input.madeAt;
  workbook.calcProperties = { fullCalcOnLoad: true };

  const handedBack = input.handedBackFrom;
  const told = { ...input, lines: explainedLines(input.lines, handedBack?.explanations) };
  const plan = planRows(told.lines, takstskema.takster, handedBack?.placesByLine);
  writeVejledning(workbook, takstskema, told);
  const placed = placeFindings(handedBack?.findings ?? [], takstskema.takster, plan);
  if (handedBack) writeFund(workbook, takstskema, placed);
  const lists = listReferences(takstskema);
  const takster = writeTakster(workbook, takstskema, told, plan, lists);
  if (handedBack) {
    writeUnread(takster, takstskema, handedBack.unread, plan);
    markFindings(takster, takstskema, placed, plan);
  }
  writeTilbudsaendringer(workbook, takstskema, told.tilbudChanges, lists);
  writeLister(workbook, takstskema);
  writeMeta(workbook, takstskema, told);
  workbook.views = [
    { x: 0, y: 0, width: 28_000, height: 16_000, firstSheet: 0, activeTab: handedBack ? 1 : 0, visibility: 'visible' },
  ];
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
