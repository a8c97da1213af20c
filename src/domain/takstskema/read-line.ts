import { typesUnits } from '../balance.js';
import type { Line } from '../takst.js';
import type { PlainCell } from './cells.js';
import { type FieldValue, isBlank, type ReadCell, readCell } from './read-cell.js';
import { showDate } from './show-value.js';
import type { Column, TaksterField, Takstskema } from './template.js';

/** A line with its key and nothing else. */
export function blankLine(lineKey: string): Line {
  return {
    lineKey,
    tilbudName: null,
    portalId: null,
    paragraf: null,
    form: null,
    serviceKind: null,
    level: null,
    targetGroup: null,
    category: null,
    places: null,
    internalPlaces: null,
    days: null,
    occupancyY3: null,
    occupancyY2: null,
    occupancy: null,
    units: null,
    costPay: null,
    costOther: null,
    costProperty: null,
    costTraining: null,
    costTilsyn: null,
    costDepreciation: null,
    costInterest: null,
    costPension: null,
    costOverhead: null,
    costHealth: null,
    income: null,
    base: null,
    resultY2: null,
    baseY2: null,
    regulation: null,
    takst: null,
    unit: null,
    previousTakst: null,
    previousCleaned: null,
    cause: null,
    explanation: null,
    validFrom: null,
    auditorStatement: null,
    dispensation: null,
    groupKey: null,
    predecessors: [],
  };
}

/** Cells of one row by field. */
export type RowCells = ReadonlyMap<string, PlainCell>;

/** Whether a person has filled in anything: rows that hold only a Linje-ID, formulas, formats or blanks are ghosts. */
export function isFilledIn(cells: RowCells, template: Takstskema): boolean {
  return template.takster.columns.some((column) => {
    const cell = cells.get(column.field);
    return !column.locked && !(column.formula && cell?.formula) && !isBlank(cell);
  });
}

/** What of a row could not be read, at its column. */
export interface RowFault {
  column: Column;
  fault: NonNullable<ReadCell['fault']>;
}

/** One row as a line, without its key and without the system's own figures, and what of it could not be read. */
export function readLine(cells: RowCells, template: Takstskema): { line: Line; faults: RowFault[] } {
  const line = blankLine('');
  // A column's type and list are those of its field, so what readCell answers fits it.
  const fields: Record<keyof Line, FieldValue> = line;
  const faults: RowFault[] = [];
  for (const column of template.takster.columns) {
    if (!isLineField(column, line) || column.filledBy === 'system') continue;
    const cell = cells.get(column.field);
    // The computed figures are the system's; only a figure typed in their place is read, and compared (R14, R35).
    if (column.formula && cell?.formula && (column.field !== 'units' || !typesUnits(lineSoFar(cells, template))))
      continue;
    const { value, fault } = readCell(cell, column);
    fields[column.field] = value ?? (column.type === 'keys' ? [] : null);
    const told = fault ?? outsideYear(value, column, template.year);
    if (told) faults.push({ column, fault: told });
  }
  return { line, faults };
}

function outsideYear(value: FieldValue, { withinYear }: Column, year: number): ReadCell['fault'] {
  if (!withinYear || typeof value !== 'string' || value.startsWith(`${year}-`)) return undefined;
  return { code: 'date_outside_year', read: showDate(value), list: String(year) };
}

function isLineField(column: Column<TaksterField>, line: Line): column is Column<TaksterField> & { field: keyof Line } {
  return column.field in line;
}

/** Form and unit decide whether units are typed, and the unit stands far to the right of the units. */
function lineSoFar(cells: RowCells, template: Takstskema): Line {
  const line = blankLine('');
  const fields: Record<keyof Line, FieldValue> = line;
  for (const column of template.takster.columns) {
    if (column.field === 'form' || column.field === 'unit')
      fields[column.field] = readCell(cells.get(column.field), column).value;
  }
  return line;
}
