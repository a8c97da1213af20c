import type { PageSetup, Style, stream } from 'exceljs';
import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import { writeCell } from '../cell.js';

export type Workbook = stream.xlsx.WorkbookWriter;
export type CellValue = string | number | Date | null;

/** What a sheet is opened with. */
export interface PageOptions {
  name: string;
  /** Widths of its columns, in characters. */
  widths: readonly number[];
  /** Rows that stay in view, and, where `headings` says so, on every printed page. */
  frozenRows?: number;
  headings?: number;
}

/** A sheet in landscape that is written from the top, row by row; what is written is gone to the file and not kept in memory. */
export class Page {
  private readonly sheet: ReturnType<Workbook['addWorksheet']>;
  private at = 0;

  constructor(workbook: Workbook, model: TakstbilagModel, options: PageOptions) {
    this.sheet = workbook.addWorksheet(options.name, {
      views: [{ state: 'frozen', ySplit: options.frozenRows ?? 0, showGridLines: false }],
      pageSetup: pageSetup(options),
      headerFooter: { oddFooter: footer(model) },
    });
    this.sheet.columns = options.widths.map((width) => ({ width }));
  }

  /** Writes the next row; a value without a look of its own has the row's. */
  row(
    values: readonly CellValue[],
    look: Partial<Style> | ((column: number) => Partial<Style>),
    height?: number,
  ): void {
    this.at += 1;
    const row = this.sheet.getRow(this.at);
    if (height) row.height = height;
    values.forEach((value, index) => {
      const cell = row.getCell(index + 1);
      writeCell(cell, value);
      cell.style = typeof look === 'function' ? look(index) : look;
    });
    row.commit();
  }

  space(height = 8): void {
    this.row([null], {}, height);
  }

  /** Buttons in the headings to filter and sort by. */
  filterable(headingRow: number, columns: number): void {
    this.sheet.autoFilter = {
      from: { row: headingRow, column: 1 },
      to: { row: Math.max(this.at, headingRow), column: columns },
    };
  }

  close(): void {
    this.sheet.commit();
  }
}

const A4 = 9;

function pageSetup({ headings }: PageOptions): Partial<PageSetup> {
  return {
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(headings ? { printTitlesRow: `${headings}:${headings}` } : {}),
  };
}

const footer = ({ takstaar, edition }: TakstbilagModel): string =>
  `&L&9Takstbilag ${takstaar}, udgave ${edition}&R&9Side &P af &N`;
