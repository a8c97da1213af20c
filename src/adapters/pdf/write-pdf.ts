import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { Bookmarks } from './blocks/bookmarks.js';
import { writeHeading } from './blocks/heading.js';
import { writeList } from './blocks/list.js';
import { writeNote } from './blocks/note.js';
import { writeParagraph } from './blocks/paragraph.js';
import type { Block, PdfDocument } from './document.js';
import { FONTS } from './look.js';
import { writeFrames } from './page-frame.js';
import { Paper } from './paper.js';
import { writeTable } from './table/table.js';

/**
 * Writes a document as a tagged PDF (PDF/UA-1): structure, bookmarks, embedded type, A4. The same document gives the same
 * bytes.
 *
 *     const bytes = await writePdf({
 *       title: 'Referat af møde i FU den 12. november 2026',
 *       day: '2026-11-12',
 *       orientation: 'portrait',
 *       header: { left: 'FU den 12. november 2026', right: 'Referat' },
 *       footer: 'Takstportalen',
 *       blocks: [
 *         { kind: 'heading', level: 1, text: 'Punkt 1: Takster' },
 *         { kind: 'paragraph', text: 'To takster er behandlet.' },
 *         {
 *           kind: 'table',
 *           summary: 'Takster, der er behandlet',
 *           columns: [
 *             { heading: 'Tilbud', share: 3, rowHeader: true },
 *             { heading: 'Takst, kr.', share: 1, align: 'right' },
 *           ],
 *           rows: [{ group: 'Aalborg Kommune' }, { cells: [{ text: 'Kærvej', small: 'Niveau 1' }, '1.981,00'] }],
 *         },
 *       ],
 *     });
 */
export async function writePdf(document: PdfDocument): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument(optionsOf(document));
  const bytes = buffer(pdf);
  pdf.appendXML(PDF_UA);
  const paper = new Paper(pdf);
  const bookmarks = new Bookmarks(pdf);
  for (const [index, block] of document.blocks.entries()) {
    writeBlock(paper, block, bookmarks, document.blocks[index + 1]);
    // A long document does not keep the process from its other work.
    await setImmediate();
  }
  paper.root.end();
  writeFrames(paper, document);
  pdf.end();
  return bytes;
}

function optionsOf({ title, day, orientation }: PdfDocument): PDFKit.PDFDocumentOptions {
  const date = new Date(`${day}T00:00:00Z`);
  return {
    size: 'A4',
    layout: orientation,
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    font: FONTS.regular,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'da-DK',
    displayTitle: true,
    info: {
      // pdfkit puts the title in XML as it is.
      Title: title.replaceAll('&', 'og').replace(/[<>]/g, ''),
      Author: 'Takstportalen',
      Creator: 'Takstportalen',
      CreationDate: date,
      ModDate: date,
    },
  };
}

/** Says that the document keeps to PDF/UA-1. pdfkit's own option for it is not in its types. */
const PDF_UA = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        `;

function writeBlock(paper: Paper, block: Block, bookmarks: Bookmarks, next: Block | undefined): void {
  if (block.kind === 'heading') writeHeading(paper, block, bookmarks, next);
  else if (block.kind === 'paragraph') writeParagraph(paper, block);
  else if (block.kind === 'list') writeList(paper, block);
  else if (block.kind === 'note') writeNote(paper, block);
  else if (block.kind === 'table') writeTable(paper, block);
  else if (!paper.isFresh) paper.newPage(block.orientation);
}
