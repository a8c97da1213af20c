import type { FileChild } from 'docx';
import type { Block, PackColumn, PackTable } from '../../domain/meeting/pack.js';
import { HEAD_FILL, LINE } from './look.js';

type Docx = typeof import('docx');

/** The blocks of a section: paragraphs, lists and tables. */
export function setBlocks(docx: Docx, blocks: readonly Block[]): FileChild[] {
  return blocks.flatMap((block) => setBlock(docx, block));
}

function setBlock(docx: Docx, block: Block): FileChild[] {
  const { Paragraph, HeadingLevel } = docx;
  switch (block.kind) {
    case 'text':
      return [new Paragraph({ children: runsOf(docx, block.text) })];
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_3, text: block.text })];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ bullet: { level: 0 }, style: 'ListItem', children: runsOf(docx, item) }),
      );
    case 'table':
      return [setTable(docx, block.table), new Paragraph({ style: 'AfterTable' })];
  }
}

const runsOf = ({ TextRun }: Docx, text: string) =>
  text.split('\n').map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));

/** Its heading row is repeated on each page, and no row is parted by one. */
function setTable(docx: Docx, { columns, rows }: PackTable) {
  const { Table, TableRow, WidthType } = docx;
  const widths = widthsOf(columns);
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

function widthsOf(columns: readonly PackColumn[]): number[] {
  const all = columns.reduce((total, { width = 1 }) => total + width, 0);
  return columns.map(({ width = 1 }) => Math.round((width / all) * PARTS));
}

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

function bodyCell(
  { TableCell, Paragraph, AlignmentType, WidthType }: Docx,
  text: string,
  column?: PackColumn,
  size = 0,
) {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    children: [
      new Paragraph({ style: 'Cell', alignment: column?.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT, text }),
    ],
  });
}

function bordersOf({ BorderStyle }: Docx) {
  const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none };
}
