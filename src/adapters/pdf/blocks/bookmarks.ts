import type { Pdf } from '../paper.js';

/** The bookmarks: the headings, each under the last one above it. */
export class Bookmarks {
  private readonly open: { level: number; entry: PDFKit.PDFOutline }[] = [];

  constructor(private readonly pdf: Pdf) {}

  /** Leads to a heading with its top at y on this page, at whatever size the reader has chosen. */
  add(level: number, text: string, y: number): void {
    while ((this.open.at(-1)?.level ?? 0) >= level) this.open.pop();
    const parent = this.open.at(-1)?.entry ?? this.pdf.outline;
    // pdfkit counts "left" from the right edge.
    const entry = parent.addItem(text, { fit: false, top: y - AIR, left: this.pdf.page.width, zoom: 0 });
    this.open.push({ level, entry });
  }
}

const AIR = 12;
