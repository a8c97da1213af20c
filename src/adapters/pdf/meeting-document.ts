import type { MeetingPack, PackAnnex, Block as PackBlock, PackPoint, PackTable } from '../../domain/meeting/pack.js';
import type { Block, Cell, HeadingBlock, PdfDocument } from './document.js';
import { writePdf } from './write-pdf.js';

/** A meeting's papers as a PDF; the same papers give the same bytes. */
export const writeMeetingPdf = (pack: MeetingPack): Promise<Buffer> => writePdf(meetingDocument(pack));

/** A meeting's papers as a document to be written. */
function meetingDocument(pack: MeetingPack): PdfDocument {
  const { title, body, meeting, heldOn, access, points, annexes } = pack;
  const version = access === 'aaben' ? 'Åben udgave' : 'Til medlemmerne';
  return {
    title: `${title}: ${meeting}, ${body}`,
    day: heldOn,
    orientation: 'portrait',
    header: { left: `${meeting} · ${body}`, right: `${title} · ${version}` },
    footer: version,
    blocks: [...frontPage(pack, version), ...points.flatMap(pointBlocks), ...annexes.flatMap(annexBlocks)],
  };
}

function frontPage({ title, body, meeting, facts, points }: MeetingPack, version: string): Block[] {
  return [
    { kind: 'heading', level: 1, text: title, cover: true },
    { kind: 'paragraph', text: `${body}\n${meeting}`, tone: 'lead' },
    {
      kind: 'table',
      summary: 'Tid, sted og deltagere',
      headless: true,
      columns: [
        { heading: 'Hvad', share: 1, rowHeader: true },
        { heading: 'Indhold', share: 5 },
      ],
      rows: [...facts, { label: 'Udgave', text: version }].map(({ label, text }) => ({ cells: [label, text] })),
    },
    { kind: 'heading', level: 2, text: 'Indhold' },
    { kind: 'list', items: points.map(pointName) },
  ];
}

function pointBlocks(point: PackPoint): Block[] {
  const { lukket, sections } = point;
  return [
    { kind: 'heading', level: 1, text: pointName(point) },
    ...(lukket && sections.length > 0 ? [LUKKET_PUNKT] : []),
    ...sections.flatMap(({ heading, blocks }): Block[] => [
      { kind: 'heading', level: 2, text: heading },
      ...blocks.flatMap((block) => blockOf(block, 3)),
    ]),
  ];
}

/** Overviews have many columns: they lie on their side. */
const annexBlocks = ({ number, title, lukket, blocks }: PackAnnex): Block[] => [
  { kind: 'page-break', orientation: 'landscape' },
  { kind: 'heading', level: 1, text: `${number}. ${title}` },
  ...(lukket ? [LUKKET_BILAG] : []),
  ...blocks.flatMap((block) => blockOf(block, 2)),
];

const pointName = ({ number, title }: PackPoint): string => (number === null ? title : `Punkt ${number}. ${title}`);

const LUKKET_PUNKT: Block = { kind: 'paragraph', text: 'Lukket punkt', tone: 'weak' };
const LUKKET_BILAG: Block = { kind: 'paragraph', text: 'Lukket bilag', tone: 'weak' };

function blockOf(block: PackBlock, level: HeadingBlock['level']): Block[] {
  switch (block.kind) {
    case 'text':
      return [{ kind: 'paragraph', text: block.text }];
    case 'heading':
      return [{ kind: 'heading', level, text: block.text }];
    case 'list':
      return [{ kind: 'list', items: block.items }];
    case 'table':
      return [tableOf(block.table)];
  }
}

const tableOf = ({ caption, columns, rows }: PackTable): Block => ({
  kind: 'table',
  summary: caption,
  columns: columns.map(({ label, width = 1, numeric }, index) => ({
    heading: label,
    share: width,
    align: numeric ? 'right' : 'left',
    rowHeader: index === 0,
  })),
  rows: rows.map(([name = '', ...cells]) => ({ cells: [nameCell(name), ...cells] })),
});

/** What stands below the first line of a row's name is less than the name. */
function nameCell(name: string): Cell {
  const [text = '', ...below] = name.split('\n');
  return below.length > 0 ? { text, small: below.join('\n') } : text;
}
