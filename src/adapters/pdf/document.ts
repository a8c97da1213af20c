/**
 * A document as data, without a word of PDF: what a slice or a builder hands to `writePdf`. The texts are ready to be read:
 * figures and dates are written in Danish by whoever makes the document, since an adapter formats nothing.
 */
export interface PdfDocument {
  /** The name of the document, shown by the reader's window and in the bookmarks' place. */
  title: string;
  /** "YYYY-MM-DD": the date that stands in the file, so that the same document gives the same bytes whenever it is written. */
  day: string;
  orientation: 'portrait' | 'landscape';
  /** At the top of every page but the first, which says it itself. */
  header: { left: string; right: string };
  /** At the foot of every page, to the left of "Side 2 af 9". */
  footer: string;
  blocks: readonly Block[];
}

export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | NoteBlock | PageBreak;

/** Headings are also the bookmarks; no level is left out on the way down. */
export interface HeadingBlock {
  kind: 'heading';
  level: 1 | 2 | 3;
  text: string;
  /** The title of a front page: large, with air above. */
  cover?: boolean;
}

export interface ParagraphBlock {
  kind: 'paragraph';
  /** A newline begins a new line. */
  text: string;
  /** "lead": larger, what a page is about; "weak": in grey, what explains something else. */
  tone?: 'lead' | 'weak';
}

export interface ListBlock {
  kind: 'list';
  items: readonly string[];
  numbered?: boolean;
}

/** A box that stands out: what must not be overlooked. */
export interface NoteBlock {
  kind: 'note';
  title: string;
  text: string;
}

export interface PageBreak {
  kind: 'page-break';
  /** The pages from here on are turned so; as those before where nothing is said. */
  orientation?: PdfDocument['orientation'];
}

/** Its headings are repeated on every page it goes on to; a row stays whole unless it is taller than a page. */
export interface TableBlock {
  kind: 'table';
  /** What the table holds, for whoever hears it and does not see what stands above. */
  summary: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Without the row of headings: labels and what they say. */
  headless?: boolean;
}

export interface Column {
  heading: string;
  /** The column's share of the width, against those of the others; it never gets less than its longest word, if all fit. */
  share: number;
  /** Figures stand to the right, under each other. */
  align?: 'left' | 'right';
  /** Its cells name their row. */
  rowHeader?: boolean;
}

export type Row = { cells: readonly Cell[]; strong?: boolean } | { group: string };

/** A text, or one with something in small grey type below. */
export type Cell = string | { text: string; small?: string | undefined; strong?: boolean };
