import { columnOf, lettersOf, type Takstskema } from './template.js';

/** Where the lines of an upload stand in the sender's own sheet. Plain data, to be stored with the upload. */
export interface LinePlaces {
  sheet: string;
  /** Row by lineKey. */
  rows: Record<string, number>;
  /** Letters of the column by field. */
  columns: Record<string, string>;
  /** The cell of Anvendt P/L. */
  pl?: string | null;
  /** The rows of Tilbudsændringer in the order they are read, and letters of its columns by field. */
  changes?: { sheet: string; rows: readonly number[]; columns: Record<string, string> };
}

/**
 * The cell of a line's field: { sheet: 'Takster', cell: 'K12' }. Without a field, the line's tilbud; null: the line is not in the
 * sheet. Without a line, Anvendt P/L ("pl"), or a field of a row of Tilbudsændringer by its index.
 */
export function placeOf(
  places: LinePlaces,
  lineKey: string | null,
  field: string | null,
  change?: number,
): { sheet: string; cell: string } | null {
  if (lineKey === null) return field === null ? null : placeBesideLines(places, field, change);
  const row = places.rows[lineKey];
  const column = places.columns[field ?? 'tilbudName'] ?? places.columns.tilbudName;
  return row === undefined || column === undefined ? null : { sheet: places.sheet, cell: `${column}${row}` };
}

function placeBesideLines({ sheet, pl, changes }: LinePlaces, field: string, change: number | undefined) {
  if (field === 'pl') return pl ? { sheet, cell: pl } : null;
  const [row, column] = [changes?.rows[change ?? -1], changes?.columns[field]];
  return changes && row && column ? { sheet: changes.sheet, cell: `${column}${row}` } : null;
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
