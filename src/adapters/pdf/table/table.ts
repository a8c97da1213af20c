import { columnWidths } from '../column-widths.js';
import type { Column, Row, TableBlock } from '../document.js';
import { COLOURS, STYLES } from '../look.js';
import type { Element, Paper } from '../paper.js';
import { drawRow, HEADING_RULE, ROW_RULE, type RowKind } from './draw-row.js';
import { leastWidths } from './least-widths.js';
import { divided, layOutRow, PADDING, type RowLayout, rowOf, type TableLayout } from './row-layout.js';
import { stylesOf } from './styles-of.js';

const A_FEW_LINES = 60;

/** A table, row by row: every page it goes on to begins with its headings. */
export function writeTable(paper: Paper, block: TableBlock): void {
  new TableWriter(paper, block).write();
}

class TableWriter {
  private readonly layout: TableLayout;
  private readonly headings: RowLayout | null;
  private readonly table: Element;
  private body: Element;
  private rows = 0;

  constructor(
    private readonly paper: Paper,
    private readonly block: TableBlock,
  ) {
    const { columns, headless } = block;
    const least = leastWidths(paper, block);
    const wishes = columns.map(({ share }, index) => ({ share, least: least[index] ?? 0 }));
    this.layout = { columns, widths: columnWidths(paper.width, wishes) };
    const texts = columns.map(({ heading }) => heading);
    const styles = columns.map(() => STYLES.columnHeading);
    this.headings = headless ? null : layOutRow(paper, this.layout, texts, styles);
    this.table = paper.element('Table');
    this.table.dictionary.data.A = { O: 'Table', Summary: new String(block.summary) };
  }

  write(): void {
    const { rows } = this.block;
    const layouts = rows.map((row) => this.layOut(row));
    this.paper.keep((this.headings?.height ?? 0) + this.startOf(layouts, 0));
    if (this.headings) this.writeHeadings(this.headings);
    this.body = this.paper.element('TBody', this.table);
    for (const [index, row] of rows.entries()) {
      if (this.startOf(layouts, index) > this.paper.room) this.nextPage();
      this.writeRow(row, layouts[index] as RowLayout);
    }
    this.table.end();
    this.paper.space(12);
  }

  private layOut(row: Row): RowLayout {
    if ('group' in row) return rowOf([this.paper.linesOf(row.group, this.paper.width - 2 * PADDING.x, STYLES.group)]);
    return layOutRow(this.paper, this.layout, row.cells, stylesOf(this.block, row.strong));
  }

  /** The room a row begins with: all of it, unless it is taller than a page anyhow; a group begins with its first row. */
  private startOf(layouts: readonly RowLayout[], index: number): number {
    const page = this.paper.height - (this.headings?.height ?? 0);
    const height = layouts[index]?.height ?? 0;
    const own = height > page ? A_FEW_LINES : height;
    const row = this.block.rows[index];
    return row && 'group' in row ? Math.min(own + this.startOf(layouts, index + 1), page) : own;
  }

  private writeHeadings(headings: RowLayout): void {
    const row = this.paper.element('TR', this.paper.element('THead', this.table));
    const cells = this.block.columns.map(() => this.header(row, 'Column'));
    drawRow(this.paper, this.layout, headings, { ground: COLOURS.shade, rule: HEADING_RULE, cells });
  }

  private nextPage(): void {
    this.paper.newPage();
    if (this.headings)
      drawRow(this.paper, this.layout, this.headings, { ground: COLOURS.shade, rule: HEADING_RULE, cells: null });
  }

  private writeRow(row: Row, layout: RowLayout): void {
    if ('group' in row) this.writeGroup(layout);
    else this.writeCells(row, layout);
  }

  private writeCells({ strong }: { strong?: boolean }, layout: RowLayout): void {
    this.rows += 1;
    const element = this.paper.element('TR', this.body);
    const cells = this.block.columns.map((column) => this.cell(element, column));
    const ground = this.rows % 2 === 0 && !this.block.headless ? COLOURS.zebra : null;
    this.writeWhole(layout, { ground, rule: strong ? HEADING_RULE : ROW_RULE, cells });
  }

  /** One cell over the whole width, which heads the rows below it. */
  private writeGroup(layout: RowLayout): void {
    this.rows = 0;
    const { columns } = this.block;
    const element = this.paper.element('TR', this.body);
    const cell = this.header(element, 'Row');
    cell.element.dictionary.data.A = { O: 'Table', Scope: 'Row', ColSpan: columns.length };
    this.writeWhole(layout, { ground: COLOURS.primaryPale, rule: ROW_RULE, cells: [cell] });
  }

  /** Over several pages only where one does not hold it. */
  private writeWhole(layout: RowLayout, kind: RowKind): void {
    let rest: RowLayout | null = layout;
    while (rest) {
      const [now, later] = divided(rest, this.paper.room);
      drawRow(this.paper, this.layout, now, kind);
      rest = later;
      if (rest) this.nextPage();
    }
  }

  private cell(row: Element, { rowHeader }: Column): { element: Element; tag: string } {
    return rowHeader ? this.header(row, 'Row') : { element: this.paper.element('TD', row), tag: 'TD' };
  }

  private header(row: Element, scope: 'Row' | 'Column'): { element: Element; tag: string } {
    const element = this.paper.element('TH', row);
    element.dictionary.data.A = { O: 'Table', Scope: scope };
    return { element, tag: 'TH' };
  }
}
