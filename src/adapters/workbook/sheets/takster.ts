import type { Cell, Style, Workbook, Worksheet } from 'exceljs';
import { typesUnits } from '../../../domain/balance.js';
import type { Line } from '../../../domain/takst.js';
import {
  type Column,
  columnOf,
  type FormulaPlace,
  lettersOf,
  type TaksterField,
  type Takstskema,
} from '../../../domain/takstskema/template.js';
import { writeCell, writeFormula } from '../cell.js';
import { type FormulaResults, formulaResults } from '../formula-results.js';
import { lineValue } from '../line-value.js';
import type { RowPlan } from '../row-plan.js';
import type { TakstskemaInput } from '../takstskema-input.js';
import { alignmentOf, bodyStyle, FONT } from '../takstskema-look.js';
import type { ListReferences } from './lister.js';
import { OPEN_PROTECTION, writeHead } from './row-sheet.js';
import { addPlValidation, addValidations } from './validations.js';

const LINE_HEIGHT = 30;
const EMPTY_HEIGHT = 18;

/** The sheet Takster: one line a row, then empty rows to fill in. */
export function writeTakster(
  workbook: Workbook,
  takstskema: Takstskema,
  input: TakstskemaInput,
  plan: RowPlan,
  lists: ListReferences,
): void {
  const definition = takstskema.takster;
  const sheet = workbook.addWorksheet(definition.name, { properties: { tabColor: { argb: 'FF2B6338' } } });
  const owner = input.driftsherre ? ` · ${input.driftsherre.name} (${input.driftsherre.code})` : '';
  writeHead(sheet, definition, {
    year: takstskema.year,
    title: `Takstskema ${takstskema.year}${owner}`,
    frozenColumns: columnOf(definition, 'tilbudName').number,
    pagesWide: 4,
  });
  writePl(sheet, takstskema, input);
  writeRows(sheet, takstskema, input, plan);
  addValidations(sheet, definition, { year: takstskema.year, lastRow: plan.lastRow, lists });
  // The units are the filter's own row: rows are sorted and hidden from the first line on.
  const last = lettersOf(definition.columns.length);
  sheet.autoFilter = `A${definition.unitRow}:${last}${plan.lastRow}`;
  void sheet.protect('', OPEN_PROTECTION);
}

function writePl(sheet: Worksheet, { takster: { pl } }: Takstskema, input: TakstskemaInput): void {
  const label = sheet.getCell(pl.row, pl.labelColumn);
  writeCell(label, pl.label);
  label.style = { font: { name: FONT, size: 11, bold: true }, alignment: { horizontal: 'right', vertical: 'middle' } };
  const cell = sheet.getCell(pl.row, pl.valueColumn);
  const applied = input.handedBackFrom?.appliedPl === undefined ? input.pl : input.handedBackFrom.appliedPl;
  writeCell(cell, applied?.toNumber() ?? null);
  cell.style = bodyStyle(false, '0.0#" %"', 'center');
  addPlValidation(sheet, cell.address, pl.label);
  sheet.getRow(pl.row).height = 20;
}

function writeRows(sheet: Worksheet, { takster }: Takstskema, input: TakstskemaInput, plan: RowPlan): void {
  const results = formulaResults(input.lines, input.handedBackFrom?.appliedPl ?? input.pl, input.decimals);
  const styles = new Map(takster.columns.map((column) => [column, styleOf(column)]));
  const place = formulaPlace(takster.columns, takster.pl, plan, input.decimals);
  for (let row = plan.firstRow; row <= plan.lastRow; row += 1) {
    const line = plan.lineAt.get(row) ?? null;
    sheet.getRow(row).height = line ? LINE_HEIGHT : EMPTY_HEIGHT;
    for (const column of takster.columns) {
      const cell = sheet.getCell(row, column.number);
      cell.style = styles.get(column) ?? {};
      writeLineCell(cell, column, line, place(row), line ? (results.get(line.lineKey) ?? {}) : {});
    }
  }
}

function styleOf(column: Column): Partial<Style> {
  return bodyStyle(column.locked, column.format, alignmentOf(column));
}

/** A typed figure stands as it was typed, also where a formula belongs; it is then unlocked, so that it can be cleared. */
function writeLineCell(cell: Cell, column: Column, line: Line | null, at: FormulaPlace, results: FormulaResults): void {
  const value = line ? lineValue(line, column) : null;
  const computed = column.formula && !(column.field === 'units' && line && typesUnits(line));
  if (computed && column.formula && value === null) {
    writeFormula(cell, column.formula(at), results[column.field] ?? '');
    return;
  }
  writeCell(cell, value);
  if (column.filledBy === 'formula') cell.style = { ...cell.style, protection: { locked: false } };
}

/** References for the formulas of a row. Ranges end one row below the last, so that they grow when rows are inserted there. */
function formulaPlace(
  columns: readonly Column[],
  pl: Takstskema['takster']['pl'],
  plan: RowPlan,
  decimals: number,
): (row: number) => FormulaPlace {
  const letters = new Map<TaksterField, string>(columns.map((column) => [column.field, lettersOf(column.number)]));
  const to = plan.lastRow + 1;
  const plCell = `$${lettersOf(pl.valueColumn)}$${pl.row}`;
  return (row) => ({
    cell: (field) => `${letters.get(field)}${row}`,
    range: (field) => `$${letters.get(field)}$${plan.firstRow}:$${letters.get(field)}$${to}`,
    pl: plCell,
    decimals,
  });
}
