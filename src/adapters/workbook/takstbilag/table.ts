import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import { bodyLook, type Format, headingLook, LOOK } from './look.js';
import { type CellValue, Page, type Workbook } from './page.js';

export interface Column<Row> {
  heading: string;
  width: number;
  format: Format;
  value(row: Row): CellValue;
}

export interface TableOptions<Row> {
  name: string;
  title: string;
  /** One line under the title. */
  subtitle: string;
  columns: readonly Column<Row>[];
  /** What is said instead of rows. */
  empty: string;
}

const HEADINGS = 4;
const LINE_HEIGHT = 13.5;
/** Widths are counted in digits of the standard type; running text is narrower. */
const LETTERS_PER_WIDTH = 1.15;

/** A sheet with a title, one table, and its headings repeated on every printed page and kept in view. */
export class Table<Row> {
  private readonly page: Page;
  private rows = 0;

  constructor(
    workbook: Workbook,
    model: TakstbilagModel,
    private readonly options: TableOptions<Row>,
  ) {
    const { name, columns } = options;
    const widths = columns.map(({ width }) => width);
    this.page = new Page(workbook, model, { name, widths, frozenRows: HEADINGS, headings: HEADINGS });
    this.page.row([options.title], LOOK.title, 30);
    this.page.row([options.subtitle], LOOK.subtitle, 18);
    this.page.space();
    this.page.row(
      columns.map(({ heading }) => heading),
      (index) => headingLook(this.formatOf(index)),
      32,
    );
  }

  /** A band across the table, over the rows of one driftsherre. */
  band(text: string): void {
    const [, ...others] = this.options.columns;
    this.page.row([text, ...others.map(() => null)], LOOK.band, 20);
    this.rows = 0;
  }

  row(row: Row): void {
    this.rows += 1;
    this.write(row, this.rows % 2 === 0, false);
  }

  /** The last row, which sums the others up. */
  total(row: Row): void {
    this.write(row, false, true);
  }

  close(isEmpty: boolean): void {
    if (isEmpty) this.page.row([this.options.empty], LOOK.subtitle, 24);
    else this.page.filterable(HEADINGS, this.options.columns.length);
    this.page.close();
  }

  private write(row: Row, shaded: boolean, strong: boolean): void {
    const values = this.options.columns.map((column) => column.value(row));
    const lines = Math.max(...values.map((value, index) => linesOf(value, this.options.columns[index]?.width ?? 1)));
    this.page.row(values, (index) => bodyLook(this.formatOf(index), shaded, strong), lines * LINE_HEIGHT + 3);
  }

  private formatOf(index: number): Format {
    return this.options.columns[index]?.format ?? 'text';
  }
}

/** How many lines a text takes in a column: Excel does not grow a row that was written with wrapped text. */
export function linesOf(value: CellValue, width: number): number {
  if (typeof value !== 'string') return 1;
  return value
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / (width * LETTERS_PER_WIDTH))), 0);
}
