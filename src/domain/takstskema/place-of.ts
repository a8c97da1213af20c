import { columnOf, lettersOf, type Takstskema } from './template.js';

/** Where the lines of an upload stand in the sender's own sheet. Plain data, to be stored with the upload. */
export interface LinePlaces {
  sheet: string;
  /** Row by lineKey. */
  rows: Record<string, number>;
  /** Letters of the column by field. */
  columns: Record<string, string>;
}

/** The cell of a line's field: { sheet: 'Takster', cell: 'K12' }. Without a field, the line's tilbud; null: the line is not in the sheet. */
export function placeOf(
  places: LinePlaces,
  lineKey: string | null,
  field: string | null,
): { sheet: string; cell: string } | null {
  const row = lineKey === null ? undefined : places.rows[lineKey];
  const column = places.columns[field ?? 'tilbudName'] ?? places.columns.tilbudName;
  return row === undefined || column === undefined ? null : { sheet: places.sheet, cell: `${column}${row}` };
}

/** The places of lines in a sheet of the system's own making, one a row from the first. */
export function placesInOrder(template: Takstskema, lineKeys: readonly string[]): LinePlaces {
  const { takster } = template;
  return {
    sheet: takster.name,
    rows: Object.fromEntries(lineKeys.map((key, index) => [key, takster.firstRow + index])),
    columns: Object.fromEntries(
      takster.columns.map(({ field }) => [field, lettersOf(columnOf(takster, field).number)]),
    ),
  };
}
