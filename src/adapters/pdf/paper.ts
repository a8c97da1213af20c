import type { PdfDocument } from './document.js';
import { COLOURS, FONTS, type Font, lineHeight, MARGIN, type Style } from './look.js';
import { wrapText } from './wrap-text.js';

export type Pdf = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

/** At size 1. A takstbilag has some thousands of words. */
const WIDTHS: Record<Font, Map<string, number>> = { regular: new Map(), bold: new Map() };
const MOST_WIDTHS = 50_000;

/** A line as it is drawn. */
export interface Line {
  text: string;
  style: Style;
}

/**
 * The pages under the pen: where the next block begins, and the only way in which text and rules get on them. All that is
 * drawn is either content of an element of the structure, or an artifact that nobody is to hear.
 */
export class Paper {
  readonly left = MARGIN.side;
  readonly top = MARGIN.top;
  /** The whole document in the structure. */
  readonly root: Element;
  y: number = MARGIN.top;
  private layout: PdfDocument['orientation'];

  constructor(readonly pdf: Pdf) {
    pdf.addPage();
    this.layout = pdf.page.width > pdf.page.height ? 'landscape' : 'portrait';
    this.root = pdf.struct('Document');
    pdf.addStructure(this.root);
  }

  get width(): number {
    return this.pdf.page.width - 2 * MARGIN.side;
  }

  get bottom(): number {
    return this.pdf.page.height - MARGIN.bottom;
  }

  /** Room for text on a page. */
  get height(): number {
    return this.bottom - this.top;
  }

  get room(): number {
    return this.bottom - this.y;
  }

  /** At the top of a page nothing stands yet. */
  get isFresh(): boolean {
    return this.y === this.top;
  }

  /** Turned as the page before it, unless another way is said. */
  newPage(layout = this.layout): void {
    this.layout = layout;
    this.pdf.addPage({ ...this.pdf.options, layout });
    this.y = this.top;
  }

  /** Goes on to the next page unless there is room for so much. */
  keep(height: number): void {
    if (height > this.room && !this.isFresh) this.newPage();
  }

  /** Air between blocks; none at the top of a page. */
  space(height: number): void {
    if (!this.isFresh) this.y += height;
  }

  /** In points. Words come again and again, in one document and in the next, so each is measured once. */
  widthOf(text: string, { font, size }: Style): number {
    const widths = WIDTHS[font];
    const known = widths.get(text);
    if (known !== undefined) return known * size;
    if (widths.size === MOST_WIDTHS) widths.clear();
    const width = this.pdf.font(FONTS[font]).fontSize(1).widthOfString(text);
    widths.set(text, width);
    return width * size;
  }

  linesOf(text: string, width: number, style: Style): Line[] {
    return wrapText(text, width, (piece) => this.widthOf(piece, style)).map((line) => ({ text: line, style }));
  }

  /** A new element of the structure, last in its parent. */
  element(tag: string, parent: Element = this.root): Element {
    const element = this.pdf.struct(tag);
    parent.add(element);
    return element;
  }

  /** Draws content of an element; once on each page where the element goes on to the next. */
  content(element: Element, tag: string, draw: () => void): void {
    const content = this.pdf.markStructureContent(tag);
    draw();
    this.pdf.endMarkedContent();
    element.add(content);
  }

  /** Draws what is no content: rules, grounds, repeated headings, page numbers. */
  artifact(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Draws a line of text with its top at y. */
  text({ text, style }: Line, x: number, y: number): void {
    if (!text) return;
    const { font, size, colour } = style;
    this.pdf.font(FONTS[font]).fontSize(size).fillColor(colour).text(text, x, y, { lineBreak: false });
  }

  /** The same with its end at x; the space that a line ends with hangs over. */
  textTo({ text, style }: Line, x: number, y: number): void {
    this.text({ text, style }, x - this.widthOf(text.trimEnd(), style), y);
  }

  ground(x: number, y: number, width: number, height: number, colour: string): void {
    this.pdf.rect(x, y, width, height).fill(colour);
  }

  rule(x: number, y: number, width: number, colour: string = COLOURS.line, thickness = 0.5): void {
    this.pdf
      .lineWidth(thickness)
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke(colour);
  }
}

export const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((height, { style }) => height + lineHeight(style), 0);
