import type { PackColumn, PackTable } from '../../domain/meeting/pack.js';
import { HEAD_FILL, LINE } from './look.js';
import { runsOf } from './runs.js';

type Docx = typeof import('docx');

/** Its heading row is repeated on each page, and no row is parted by one. */
export function setTable(docx: Docx, { columns, rows }: PackTable) {
  const { Table, TableRow, WidthType } = docx;
  const widths = widthsOf(columns, rows);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths,
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
    borders: bordersOf(docx),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, i) => headCell(docx, column, widths[i])),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((text, i) => bodyCell(docx, text, columns[i], widths[i])),
          }),
      ),
    ],
  });
}

const PARTS = 9600;
/** A letter in a cell, and the air at its sides, in twentieths of a point of a page that stands. */
const LETTER = 100;
const AIR = 150;
/** A longer word is parted sooner than the figures beside it. */
const LONGEST_KEPT = 13;

/** By their shares, and none narrower than its longest word as long as the others have something to give. */
function widthsOf(columns: readonly PackColumn[], rows: readonly string[][]): number[] {
  const least = columns.map(({ label, numeric }, i) => {
    const longest = longestWord([label, ...rows.map((row) => row[i] ?? '')]);
    return AIR + LETTER * (numeric ? longest : Math.min(longest, LONGEST_KEPT));
  });
  const shares = columns.map(({ width = 1 }) => width);
  const scale = PARTS / shares.reduce((total, share) => total + share, 0);
  const given = shares.map((share, i) => Math.max(share * scale, least[i] ?? 0));
  const over = given.reduce((total, width) => total + width, 0) - PARTS;
  const spare = given.map((width, i) => width - (least[i] ?? 0));
  const all = spare.reduce((total, width) => total + width, 0);
  return given.map((width, i) => Math.round(width - (all > 0 ? Math.min(1, over / all) * (spare[i] ?? 0) : 0)));
}

const longestWord = (texts: readonly string[]): number =>
  Math.max(...texts.flatMap((text) => text.split(/[ \n/-]/)).map((word) => word.length));

function headCell(
  { TableCell, Paragraph, TextRun, AlignmentType, WidthType, VerticalAlignTable }: Docx,
  column: PackColumn,
  size = 0,
) {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    shading: { fill: HEAD_FILL },
    verticalAlign: VerticalAlignTable.BOTTOM,
    children: [
      new Paragraph({
        style: 'Cell',
        alignment: column.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text: column.label, bold: true })],
      }),
    ],
  });
}

function bodyCell(docx: Docx, text: string, column?: PackColumn, size = 0) {
  const { TableCell, Paragraph, AlignmentType, WidthType } = docx;
  return new TableCell({
    width: { size, type: WidthType.DXA },
    children: [
      new Paragraph({
        style: 'Cell',
        alignment: column?.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: runsOf(docx, text),
      }),
    ],
  });
}

function bordersOf({ BorderStyle }: Docx) {
  const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none };
}
