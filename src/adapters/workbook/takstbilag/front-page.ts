import { amount, formatDanish } from '../../../domain/amount.js';
import { dayInWords } from '../../../domain/danish-day.js';
import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import { LOOK } from './look.js';
import { Page, type Workbook } from './page.js';
import { linesOf } from './table.js';

const WIDTHS = [26, 84];

/** The front page: year, edition, status, date, the fingerprint of the content, and what the other sheets hold. */
export function writeFrontPage(workbook: Workbook, model: TakstbilagModel, hash: string): void {
  const page = new Page(workbook, model, { name: 'Forside', widths: WIDTHS });
  page.space(12);
  page.row([`Takstbilag ${model.takstaar}`], LOOK.coverTitle, 44);
  page.row(
    ['Godkendte takster på det sociale område og specialundervisning efter styringsaftalen i Nordjylland'],
    LOOK.coverSubtitle,
    24,
  );
  page.space(12);
  for (const [label, text] of facts(model)) writeFact(page, label, text);
  page.row(['Fingeraftryk (SHA-256)', hash], (column) => (column === 0 ? LOOK.label : LOOK.fingerprint), 20);
  page.space(12);
  page.row(['Indhold'], LOOK.heading, 22);
  for (const [sheet, text] of CONTENTS) writeFact(page, sheet, text);
  page.close();
}

function facts({ takstaar, edition, statusText, date, pl, overview }: TakstbilagModel): [string, string][] {
  const { total } = overview;
  return [
    ['Takstår', `${takstaar}`],
    ['Udgave', `${edition}`],
    ['Status', statusText],
    ['Dato', dayInWords(date)],
    ['Takster', `${total.approved} godkendt, ${total.awaiting} afventer afgørelse`],
    ['Pris- og lønfremskrivning', `${formatDanish(amount(pl), 'exact')} %`],
  ];
}

const CONTENTS: readonly [string, string][] = [
  ['Læsevejledning', 'Hvordan takster, ændringer og udgaver læses'],
  ['Overblik', 'Antal takster og gennemsnitlig realændring for hver driftsherre'],
  ['Takster', 'De godkendte takster for hver driftsherre og paragraf, med sidste års takst og ændringen'],
  ['Basis og aktivitet', 'Takstmodeller i to dele samlet: hvad en plads koster i alt, og hvilken takst de afløser'],
  ['Tillæg', 'Ydelser, der betales ved siden af taksten for en plads'],
  ['Afventer afgørelse', 'Takster, der ikke er godkendt endnu, med sidste års takst til orientering'],
  ['Objektiv finansiering', 'Budgetter, der betales efter indbyggertal, og hver kommunes andel'],
  ['Ind- og udmeldinger', 'Afgjorte ændringer af de tilbud, som styringsaftalen dækker'],
  ['Afgørelser', 'Hvad FU og DAS har besluttet, hvornår og i hvilket møde'],
  ['Ændringer', 'Hvad der er nyt siden udgaven før'],
  ['Rettelser', 'Alt, hvad der er ændret siden den første udgave'],
  ['Analyse', 'Gennemsnitlig realændring for hver driftsherre og paragraf, vægtet efter budget og efter pladser'],
];

function writeFact(page: Page, label: string, text: string): void {
  const height = linesOf(text, WIDTHS[1] ?? 1) * 15 + 5;
  page.row([label, text], (column) => (column === 0 ? LOOK.label : LOOK.fact), height);
}
