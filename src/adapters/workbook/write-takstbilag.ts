import type { Writable } from 'node:stream';
import type { TakstbilagModel } from '../../domain/takstbilag/model.js';
import { writeAnalysis } from './takstbilag/analysis-sheet.js';
import { writeAwaiting } from './takstbilag/awaiting-sheet.js';
import { writeChanges } from './takstbilag/changes-sheet.js';
import { writeCorrections } from './takstbilag/corrections-sheet.js';
import { writeDecisions } from './takstbilag/decisions-sheet.js';
import { writeExtraServices } from './takstbilag/extra-services-sheet.js';
import { writeFrontPage } from './takstbilag/front-page.js';
import { writeObjective } from './takstbilag/objective-sheet.js';
import { writeOverview } from './takstbilag/overview-sheet.js';
import { writeReadingGuide } from './takstbilag/reading-guide.js';
import { writeTakster } from './takstbilag/takster-sheet.js';
import { writeTilbudChanges } from './takstbilag/tilbud-changes-sheet.js';
import { writeTwoPart } from './takstbilag/two-part-sheet.js';

/**
 * Writes the takstbilag as an xlsx to `to` and ends it; resolves when all is written, rejects with the stream's error. The
 * bytes differ each time (the zip has a clock): they are made once and kept, and `hash`, of the model's canonical JSON, is
 * what says which takstbilag it is.
 */
export async function writeTakstbilag(model: TakstbilagModel, hash: string, to: Writable): Promise<void> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream: to, useStyles: true, useSharedStrings: false });
  workbook.creator = 'Takstportalen';
  workbook.lastModifiedBy = 'Takstportalen';
  workbook.created = new Date(`${model.date}T00:00:00Z`);
  workbook.modified = workbook.created;
  writeFrontPage(workbook, model, hash);
  writeReadingGuide(workbook, model);
  writeOverview(workbook, model);
  writeTakster(workbook, model);
  writeTwoPart(workbook, model);
  writeExtraServices(workbook, model);
  writeAwaiting(workbook, model);
  writeObjective(workbook, model);
  writeTilbudChanges(workbook, model);
  writeDecisions(workbook, model);
  writeChanges(workbook, model);
  writeCorrections(workbook, model);
  writeAnalysis(workbook, model);
  await workbook.commit();
}
