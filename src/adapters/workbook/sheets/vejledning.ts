import type { Style, Workbook, Worksheet } from 'exceljs';
import type { Takstskema } from '../../../domain/takstskema/template.js';
import { writeCell } from '../cell.js';
import { stepRows } from '../step-columns.js';
import type { TakstskemaInput } from '../takstskema-input.js';
import { FONT, FRAME, ground, INPUT_GROUND, LOCKED_GROUND, SEVERITY_GROUNDS, titleStyle } from '../takstskema-look.js';

const WIDTHS = [2, 34, 78];
/** Fewer than fit in Calibri, so that a wider font keeps its last line. */
const CHARACTERS = { page: 122, label: 36, text: 84 };

/** The sheet Vejledning: how to fill in, what the colours mean, the deadlines, the year's figures, and what can stop a submission. */
export function writeVejledning(workbook: Workbook, takstskema: Takstskema, input: TakstskemaInput): void {
  const sheet = workbook.addWorksheet(takstskema.sheets.guide, {
    properties: { tabColor: { argb: 'FF3B4A63' } },
    views: [{ showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  const page = new Page(sheet);
  page.title(`Takstskema for takstår ${takstskema.year}${input.revision ? ': revision' : ''}`);
  page.text(introduction(input));
  for (const text of revisionTexts(input)) page.text(text);
  page.section('Sådan gør du');
  for (const [index, step] of steps(takstskema, input).entries()) page.text(`${index + 1}. ${step}`);
  writeColours(page, Boolean(input.handedBackFrom));
  if (input.deadlines.length > 0) page.section('Frister');
  for (const { label, text } of input.deadlines) page.pair(label, text);
  if (input.parameters.length > 0) page.section(`Tal for takstår ${takstskema.year}`);
  for (const { label, value } of input.parameters) page.pair(label, value);
  if (input.stoppingRules.length > 0) page.section('Det kan stoppe indberetningen');
  for (const rule of input.stoppingRules) page.pair(`${rule.title} (${rule.id})`, rule.fix);
  void sheet.protect('', { formatColumns: true, formatRows: true });
}

function introduction({ driftsherre, handedBackFrom }: TakstskemaInput): string {
  const owner = driftsherre ? `Til ${driftsherre.name} (${driftsherre.code}). ` : '';
  if (!handedBackFrom) return `${owner}Her indberetter I taksterne til takstbilaget for Nordjylland.`;
  return `${owner}Skemaet er læst og sendt tilbage med bemærkninger. Jeres egne tal står, hvor I skrev dem. Ret dem her, og upload skemaet igen.`;
}

/** What is special about a revision: from when, why, and what is left alone. */
function revisionTexts({ revision }: TakstskemaInput): string[] {
  if (!revision) return [];
  return [
    `Ændrede takster gælder fra ${revision.appliesFrom}. Gyldig fra skal ikke rettes, og beløb og dage er stadig for hele året.`,
    `Revisionens begrundelse: ${revision.reason}`,
    'Det, I ikke retter, bliver ved med at gælde uden ny behandling. Skriv årsag og en ny forklaring ved hver takst, I ændrer.',
  ];
}

function steps({ takster, changes, sheets }: Takstskema, { handedBackFrom, revision }: TakstskemaInput): string[] {
  const hasSteps = handedBackFrom?.bridges && stepRows(handedBackFrom.bridges).length > 0;
  const told = hasSteps ? ` På arket ${sheets.steps} står, hvad der driver hver takst.` : '';
  const first = handedBackFrom
    ? `Begynd på arket ${sheets.findings}. Klik på en celle i listen for at komme til den, og læs noten ved cellen.${told}`
    : revision
      ? `Ret det, der skal ændres, i de gule felter på arket ${takster.name}. Taksterne, der er i kraft, står der i forvejen med deres omkostninger.`
      : `Udfyld de gule felter på arket ${takster.name}. Tilbud og takster fra sidste år står der i forvejen.`;
  return [
    first,
    'Grå felter er låst: Systemet har udfyldt dem, eller de bliver beregnet. Peg på et felt for at se, hvad der skal stå.',
    'Skriv beløb i hele kroner for hele året uden fortegn. Kun resultat og regulering kan have minus. Skriv procent som 98 for 98 %.',
    'Linjer med samme takstgruppe deler budget. Skriv hvert beløb én gang i gruppen, ikke på hver linje.',
    'Nye linjer skrives i de tomme rækker nederst eller i rækker, du indsætter. Lad Linje-ID være tomt på dem.',
    'Når en takst afløser en anden, så skriv den gamles Linje-ID i Afløser Linje-ID. Så følger historien med.',
    'Forklar store stigninger og fald i Årsag og Forklaring. Skriv aldrig CPR-numre eller andet om en enkelt borger.',
    `Skriv ind- og udmeldinger og ændrede pladser på arket ${changes.name}.`,
    'Gem skemaet som xlsx, og upload det i Takstportalen. Det kan gøres så mange gange, der er brug for.',
  ];
}

function writeColours(page: Page, handedBack: boolean): void {
  page.section('Farverne');
  page.colour('Udfyldes', 'Felter, I skriver i.', INPUT_GROUND);
  page.colour('Låst', 'Systemets tal og beregninger.', LOCKED_GROUND);
  if (!handedBack) return;
  page.colour('Fejl', 'Skal rettes, før der kan indsendes.', SEVERITY_GROUNDS.fejl);
  page.colour('Skal forklares', 'Årsag og forklaring mangler.', SEVERITY_GROUNDS.forklar);
  page.colour(
    'Sendes til FU eller DAS',
    'Bliver behandlet særskilt. Tjek, at tallet er rigtigt.',
    SEVERITY_GROUNDS.markering,
  );
  page.colour('Advarsel', 'Tjek tallet. Det stopper ikke indsendelsen.', SEVERITY_GROUNDS.advarsel);
}

/** Writes one row after another; heights are set by the length of the text, since merged cells do not grow by themselves. */
class Page {
  private row = 0;

  constructor(private readonly sheet: Worksheet) {}

  title(text: string): void {
    this.wide(text, titleStyle(), 30);
  }

  section(text: string): void {
    this.row += 1;
    const font = { name: FONT, size: 12, bold: true, color: { argb: 'FF1F6F78' } };
    const border = { bottom: { style: 'thin' as const, color: { argb: 'FF1F6F78' } } };
    this.wide(text, { font, border, alignment: { vertical: 'middle' } }, 22);
  }

  text(text: string): void {
    this.wide(text, textStyle(), heightOf(text, CHARACTERS.page));
  }

  pair(label: string, text: string): void {
    this.cells([label, text], Math.max(heightOf(label, CHARACTERS.label), heightOf(text, CHARACTERS.text)));
  }

  colour(label: string, text: string, argb: string): void {
    this.pair(label, text);
    const cell = this.sheet.getCell(this.row, 2);
    cell.style = { ...textStyle(), fill: ground(argb), border: FRAME };
    this.sheet.getCell(this.row, 3).alignment = { vertical: 'middle', horizontal: 'left', indent: 1, wrapText: true };
  }

  private wide(text: string, style: Partial<Style>, height: number): void {
    this.cells([text], height);
    this.sheet.mergeCells(this.row, 2, this.row, WIDTHS.length);
    for (let column = 2; column <= WIDTHS.length; column += 1) this.sheet.getCell(this.row, column).style = style;
  }

  private cells(texts: string[], height: number): void {
    this.row += 1;
    this.sheet.getRow(this.row).height = height;
    texts.forEach((text, index) => {
      const cell = this.sheet.getCell(this.row, index + 2);
      writeCell(cell, text);
      cell.style = textStyle();
    });
  }
}

function textStyle(): Partial<Style> {
  return { font: { name: FONT, size: 11 }, alignment: { vertical: 'middle', wrapText: true } };
}

function heightOf(text: string, charactersALine: number): number {
  const lines = text.split('\n').reduce((all, line) => all + Math.max(1, Math.ceil(line.length / charactersALine)), 0);
  return 5 + lines * 15;
}
