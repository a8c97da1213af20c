import type { MeetingPack, PackAnnex, PackPoint } from '../../domain/meeting/pack.js';
import { setBlocks } from './blocks.js';
import { ANNEX_PAGE, FOOTER_TEXT, LANGUAGE, NUMBERING, PAGE, STYLES } from './look.js';

type Docx = typeof import('docx');

/** Writes a meeting's papers as a Word file. Two writings of the same papers differ in bytes, never in content. */
export async function writeMeetingDocx(pack: MeetingPack): Promise<Buffer> {
  const docx = await import('docx');
  const { title, body, meeting } = pack;
  const around = { headers: { default: header(docx, pack) }, footers: { default: footer(docx) } };
  const document = new docx.Document({
    title: `${title}: ${meeting}`,
    subject: body,
    creator: 'Takstportalen',
    lastModifiedBy: 'Takstportalen',
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: PAGE },
        ...around,
        children: [...frontPage(docx, pack), ...pack.points.flatMap(setPoint(docx))],
      },
      ...(pack.annexes.length > 0
        ? [{ properties: { page: ANNEX_PAGE }, ...around, children: pack.annexes.flatMap(setAnnex(docx)) }]
        : []),
    ],
  });
  return docx.Packer.toBuffer(document);
}

/** "Mødet den 12. november 2026 · DAS", and in the minutes' way whether it is open. */
function header({ Header, Paragraph, TextRun }: Docx, { meeting, body, access }: MeetingPack) {
  const text = `${meeting} · ${body} · ${access === 'aaben' ? 'Åben' : 'Til medlemmerne'}`;
  return new Header({
    children: [new Paragraph({ style: 'Around', children: [new TextRun({ text, language: LANGUAGE })] })],
  });
}

function footer({ Footer, Paragraph, PageNumber, TextRun, AlignmentType }: Docx) {
  const children = [FOOTER_TEXT, PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({ style: 'Around', alignment: AlignmentType.RIGHT, children: [new TextRun({ children })] }),
    ],
  });
}

function frontPage(docx: Docx, { title, body, meeting, facts, points }: MeetingPack) {
  const { Paragraph, TextRun, HeadingLevel } = docx;
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    new Paragraph({ style: 'Lead', text: body }),
    new Paragraph({ style: 'Lead', text: meeting }),
    ...facts.map(
      ({ label, text }) =>
        new Paragraph({
          style: 'Fact',
          children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(text)],
        }),
    ),
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: 'Indhold' }),
    ...points.map((point) => new Paragraph({ style: 'Contents', text: pointName(point) })),
  ];
}

const setPoint = (docx: Docx) => (point: PackPoint) => {
  const { Paragraph, HeadingLevel } = docx;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: pointName(point) }),
    ...(point.lukket && point.sections.length > 0 ? [new Paragraph({ style: 'Lukket', text: 'Lukket punkt' })] : []),
    ...point.sections.flatMap(({ heading, blocks }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, text: heading }),
      ...setBlocks(docx, blocks),
    ]),
  ];
};

const pointName = ({ number, title }: PackPoint): string => (number === null ? title : `Punkt ${number}. ${title}`);

const setAnnex =
  (docx: Docx) =>
  ({ number, title, lukket, blocks }: PackAnnex, index: number) => {
    const { Paragraph, HeadingLevel } = docx;
    return [
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: `${number}. ${title}`, pageBreakBefore: index > 0 }),
      ...(lukket ? [new Paragraph({ style: 'Lukket', text: 'Lukket bilag' })] : []),
      ...setBlocks(docx, blocks),
    ];
  };
