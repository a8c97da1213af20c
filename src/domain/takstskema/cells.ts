/**
 * A workbook as plain data: what crosses from the adapter that reads files to the domain. Nothing of a library's
 * objects is in here (safety.md, "A file from outside").
 */
export type PlainValue =
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number; percentFormat: boolean }
  | { kind: 'boolean'; boolean: boolean }
  | { kind: 'date'; date: string }
  | { kind: 'error'; error: string };

export interface PlainCell {
  /** 1-based. */
  column: number;
  /** null: a formula without a stored result. */
  value: PlainValue | null;
  /** The cell holds a formula; value is its stored result. */
  formula: boolean;
  /** Text of the cell's note, if any (searched for CPR numbers). */
  note?: string;
}

export interface PlainRow {
  /** 1-based, Excel's own number. */
  row: number;
  cells: PlainCell[];
}

export interface PlainSheet {
  name: string;
  state: 'visible' | 'hidden' | 'veryHidden';
  rows: PlainRow[];
}

export interface PlainWorkbook {
  sheets: PlainSheet[];
  /** Names defined in the workbook, for the CPR search. */
  names: string[];
}

/** A file that is turned away: a stable code and a Danish sentence that says what to do. */
export interface Refusal {
  code: string;
  message: string;
}
