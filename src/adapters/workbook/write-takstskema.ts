import { takstskemaOf, withDecimals } from '../../domain/takstskema/years.js';
import { placeFindings } from './cell-findings.js';
import { explainedLines } from './explained-lines.js';
import { keptRows, planRows } from './row-plan.js';
import { writeAendringer } from './sheets/aendringer.js';
import { writeFund } from './sheets/fund.js';
import { listReferences, writeLister } from './sheets/lister.js';
import { markFindings } from './sheets/mark-findings.js';
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
  const ofYear = takstskemaOf(input.year);
  if (!ofYear) throw new RangeError(`no takstskema for ${input.year}`);
  const takstskema = withDecimals(ofYear, input.decimals);
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
  const changeRows = keptRows(
    input.tilbudChanges.map((_, index) => handedBack?.changeRows?.[index] ?? 0),
    takstskema.changes,
  );
  const placed = placeFindings(handedBack?.findings ?? [], takstskema, {
    plan,
    changeRows: handedBack?.changeRows ? changeRows : [],
  });
  const lists = listReferences(takstskema);
  writeVejledning(workbook, takstskema, told);
  if (handedBack) writeFund(workbook, takstskema, placed);
  writeTakster(workbook, takstskema, told, plan, lists);
  writeTilbudsaendringer(workbook, takstskema, told.tilbudChanges, changeRows, lists);
  if (handedBack?.bridges) writeAendringer(workbook, takstskema, handedBack.bridges, plan);
  if (handedBack) markFindings(workbook, takstskema, placed, plan);
  writeLister(workbook, takstskema);
  writeMeta(workbook, takstskema, told);
  workbook.views = [
    { x: 0, y: 0, width: 28_000, height: 16_000, firstSheet: 0, activeTab: handedBack ? 1 : 0, visibility: 'visible' },
  ];
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
