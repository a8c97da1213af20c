import { type FoundSheet, rowsOf, type WantedColumn } from './find-columns.js';
import { type FieldValue, isBlank, readCell } from './read-cell.js';
import { type FaultCode, faultAt, type ReadingFault } from './reading-faults.js';
import { type Column, headingOf, lettersOf } from './template.js';

/** A filled row of a sheet whose rows are no lines of a takstskema: its values by field, and what could not be read. */
export interface ReadRowValues {
  row: number;
  values: ReadonlyMap<string, FieldValue>;
  faults: ReadingFault[];
  /** A fault at a cell of this row, found out later. */
  faultIn: (field: string, code: FaultCode, read: string) => ReadingFault;
}

/** Columns as findColumns looks for them, under the headings of a takstår. */
export function wantedColumns(columns: readonly Column<string>[], year: number): WantedColumn[] {
  return columns.map((column) => ({ field: column.field, heading: headingOf(column, year), unit: column.unit }));
}

/** Every filled row below the headings. Rows with nothing but blanks and formats are passed over. */
export function readRows(found: FoundSheet, columns: readonly Column<string>[], year: number): ReadRowValues[] {
  return rowsOf(found, wantedColumns(columns, year))
    .filter(({ cells }) => [...cells.values()].some((cell) => !isBlank(cell)))
    .map(({ row, cells }) => {
      const values = new Map<string, FieldValue>();
      const faults: ReadingFault[] = [];
      const at = (field: string, code: FaultCode, told: { read: string; list?: string }) => {
        const column = columns.find((one) => one.field === field);
        const cell = `${lettersOf(found.columns.get(field) ?? 1)}${row}`;
        const place = { lineKey: null, field, sheet: found.sheet.name, cell };
        return faultAt(code, [place], { heading: column ? headingOf(column, year) : field, ...told });
      };
      for (const column of columns) {
        const { value, fault } = readCell(cells.get(column.field), column);
        values.set(column.field, value);
        if (fault) faults.push(at(column.field, fault.code, fault));
      }
      return { row, values, faults, faultIn: (field, code, read) => at(field, code, { read }) };
    });
}
