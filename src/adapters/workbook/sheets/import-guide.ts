import type { Workbook, Worksheet } from 'exceljs';
import type { ImportTemplate } from '../../../domain/takstskema/import-template.js';
import { type Column, headingOf } from '../../../domain/takstskema/template.js';
import { writeCell } from '../cell.js';
import { FONT, headingStyle, titleStyle } from '../takstskema-look.js';

const STEPS = [
  'Brug skabelonen én gang: når Takstportalen er ny og ikke selv har sidste års takster.',
  'Skriv hver godkendt takst på sin egen række på arket Takstbilag, for alle driftsherrer.',
  'Skriv hvert tilbud én gang på arket Tilbudsvifte. Alle tilbud på Takstbilag skal stå der med samme navn.',
  'Kolonner mærket »skal udfyldes« må ikke være tomme. Resten gør sammenligningen med næste år bedre.',
  'Skriv tal uden fortegn, undtagen regulering. Skriv procent som 98 for 98 %.',
  'Skriv aldrig CPR-numre eller andet om en enkelt borger: så bliver hele filen afvist.',
  'Gem som xlsx, og læs filen ind. Takstportalen viser alle fejl ved deres celler, før noget gemmes.',
];
const HEADINGS = ['Ark', 'Kolonne', 'Udfyldes', 'Hvad der skal stå'];
const WIDTHS = [16, 26, 15, 90];

/** The sheet Vejledning of the import: what to do, and what every column holds. */
export function writeImportGuide(workbook: Workbook, template: ImportTemplate): void {
  const sheet = workbook.addWorksheet('Vejledning', { views: [{ showGridLines: false }] });
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  const title = sheet.getCell(1, 1);
  writeCell(title, `Import af takstbilag ${template.year} og tilbudsvifte`);
  title.style = titleStyle();
  STEPS.forEach((step, index) => {
    writeLine(sheet, 3 + index, [`${index + 1}. ${step}`]);
  });
  const head = STEPS.length + 4;
  writeLine(sheet, head, HEADINGS);
  for (let at = 1; at <= HEADINGS.length; at += 1) sheet.getCell(head, at).style = headingStyle('Identifikation');
  const described: [string, Column<string>][] = [template.takstbilag, template.tilbudsvifte].flatMap(
    ({ name, columns }) => columns.map((column): [string, Column<string>] => [name, column]),
  );
  for (const [index, [name, column]] of described.entries()) {
    const needed = column.requiredFor ? 'skal udfyldes' : 'kan være tom';
    writeLine(sheet, head + 1 + index, [name, headingOf(column, template.year), needed, column.prompt]);
  }
}

function writeLine(sheet: Worksheet, row: number, texts: readonly string[]): void {
  texts.forEach((text, index) => {
    const cell = sheet.getCell(row, index + 1);
    writeCell(cell, text);
    cell.style = { font: { name: FONT, size: 11 }, alignment: { vertical: 'top', wrapText: texts.length > 1 } };
  });
}
