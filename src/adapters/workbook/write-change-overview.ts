import type { Style, Worksheet } from 'exceljs';
import { type Amount, roundTo } from '../../domain/amount.js';
import type { ChangeOverview, OverviewRow, OverviewSum } from '../../domain/revision/change-overview.js';
import { STATES } from '../../domain/workflow/states.js';
import { writeCell } from './cell.js';
import { bodyLook, type Format, headingLook, LOOK } from './takstbilag/look.js';

type Value = string | number | Date | null;

interface Column<Row> {
  heading: string;
  width: number;
  format: Format;
  value(row: Row): Value;
}

/** The overview of changes of a revision as xlsx bytes: a sheet of the changed takster, and one of the sums. */
export async function writeChangeOverview(overview: ChangeOverview): Promise<Buffer> {
  // ExcelJS costs a second of start-up, so only those who write a workbook load it.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = 'Takstportalen';
  const title = `Ændringsoversigt, takster ${overview.year}: ${overview.driftsherre.name}`;
  const takster = workbook.addWorksheet('Ændringer', PAGE);
  writeTable(takster, title, overview, takstColumns(overview.year), overview.rows);
  const sums = workbook.addWorksheet('Samlet', PAGE);
  writeTable(sums, title, overview, sumColumns(overview.year), [...overview.perTilbud, overview.total]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const HEADINGS = 4;
const PAGE = {
  views: [{ state: 'frozen' as const, ySplit: HEADINGS, showGridLines: false }],
  pageSetup: {
    paperSize: 9,
    orientation: 'landscape' as const,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${HEADINGS}:${HEADINGS}`,
  },
};

function writeTable<Row>(
  sheet: Worksheet,
  title: string,
  { appliesFrom, reason }: ChangeOverview,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): void {
  sheet.columns = columns.map(({ width }) => ({ width }));
  writeRow(sheet, 1, [title], () => LOOK.title, 30);
  writeRow(sheet, 2, ['Ændrede takster gælder fra', dayOf(appliesFrom), reason], subtitleLook, 18);
  writeRow(
    sheet,
    HEADINGS,
    columns.map(({ heading }) => heading),
    (index) => headingLook(columns[index]?.format ?? 'text'),
    32,
  );
  rows.forEach((row, index) => {
    const values = columns.map((column) => column.value(row));
    const lines = Math.max(...values.map((value, at) => linesOf(value, columns[at]?.width ?? 1)));
    const look = (at: number) => bodyLook(columns[at]?.format ?? 'text', index % 2 === 1, false);
    writeRow(sheet, HEADINGS + 1 + index, values, look, lines * 13.5 + 3);
  });
}

const subtitleLook = (index: number): Partial<Style> =>
  index === 1 ? { ...LOOK.subtitle, numFmt: 'dd-mm-yyyy', alignment: { horizontal: 'left' } } : LOOK.subtitle;

function writeRow(
  sheet: Worksheet,
  at: number,
  values: readonly Value[],
  look: (index: number) => Partial<Style>,
  height: number,
): void {
  sheet.getRow(at).height = height;
  values.forEach((value, index) => {
    const cell = sheet.getCell(at, index + 1);
    writeCell(cell, value);
    cell.style = look(index);
  });
}

const takstColumns = (year: number): Column<OverviewRow>[] => [
  { heading: 'Tilbud', width: 30, format: 'text', value: ({ tilbud }) => tilbud },
  { heading: 'Paragraf', width: 13, format: 'text', value: ({ paragraf }) => paragraf },
  { heading: 'Ydelse', width: 24, format: 'text', value: ({ ydelse }) => ydelse },
  { heading: 'Enhed', width: 9, format: 'text', value: ({ unit }) => unit },
  { heading: 'I kraft, kr.', width: 13, format: 'takst', value: ({ inForce }) => figure(inForce) },
  { heading: 'Ny takst, kr.', width: 13, format: 'takst', value: ({ takst }) => figure(takst) },
  { heading: 'Ændring, kr.', width: 13, format: 'takst', value: ({ change }) => figure(change.kroner) },
  { heading: 'Ændring', width: 11, format: 'change', value: ({ change }) => figure(change.percent) },
  { heading: 'Ændring, renset', width: 11, format: 'change', value: ({ change }) => figure(change.real) },
  { heading: `Takst ${year - 1}, kr.`, width: 13, format: 'takst', value: ({ lastYear }) => figure(lastYear) },
  { heading: `Fra ${year - 1}, kr.`, width: 13, format: 'takst', value: (row) => figure(row.fromLastYear.kroner) },
  { heading: `Fra ${year - 1}`, width: 11, format: 'change', value: (row) => figure(row.fromLastYear.percent) },
  { heading: `Fra ${year - 1}, reelt`, width: 11, format: 'change', value: (row) => figure(row.fromLastYear.real) },
  { heading: 'Årsag', width: 14, format: 'text', value: ({ reason }) => reason?.cause ?? null },
  { heading: 'Forklaring', width: 50, format: 'text', value: ({ reason }) => reason?.text || null },
  { heading: 'Status', width: 18, format: 'text', value: ({ state }) => (state ? STATES[state].label : null) },
  { heading: 'Linje-ID', width: 13, format: 'text', value: ({ lineKey }) => lineKey },
];

const sumColumns = (year: number): Column<OverviewSum>[] => [
  { heading: 'Tilbud', width: 34, format: 'text', value: ({ name }) => name },
  { heading: 'Takster', width: 16, format: 'count', value: ({ takster }) => takster },
  { heading: 'Ændret', width: 12, format: 'count', value: ({ changed }) => changed },
  { heading: 'Kr. om året', width: 16, format: 'count', value: ({ yearly }) => figure(yearly, 0) },
  { heading: 'I forhold til i kraft', width: 16, format: 'change', value: ({ percent }) => figure(percent) },
  { heading: `Reelt fra ${year - 1}`, width: 16, format: 'change', value: ({ real }) => figure(real) },
];

/** Rounded exactly as it is shown; here, and only here, a figure becomes a float: Excel knows no other. */
const figure = (value: Amount | null, decimals = 2): number | null => value && roundTo(value, decimals).toNumber();

const dayOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

const linesOf = (value: Value, width: number): number =>
  typeof value === 'string' ? Math.max(1, Math.ceil(value.length / (width * 1.1))) : 1;
