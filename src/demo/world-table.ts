/** The columns of the tables that a driftsherre's file holds (README.md). */
export const TILBUD_COLUMNS = [
  'id',
  'name',
  'portalId',
  'category',
  'places',
  'closedOn',
  'included',
  'paragraffer',
] as const;
export const LINE_COLUMNS = [
  'lineKey',
  'since',
  'tilbud',
  'paragraf',
  'form',
  'serviceKind',
  'level',
  'unit',
  'groupKey',
  'auditorStatement',
  'predecessors',
  'targetGroup',
] as const;
export const AMOUNT_COLUMNS = [
  'places',
  'internalPlaces',
  'occupancyY3',
  'occupancyY2',
  'occupancy',
  'units',
  'costPay',
  'costOther',
  'costProperty',
  'costTraining',
  'costTilsyn',
  'costDepreciation',
  'costInterest',
  'costPension',
  'costOverhead',
  'costHealth',
  'income',
  'resultY2',
  'baseY2',
  'regulation',
  'takst',
  'cleaned',
] as const;
export const FIGURE_COLUMNS = ['lineKey', 'validFrom', 'days', ...AMOUNT_COLUMNS] as const;

export type Row<Name extends string> = Record<Name, string | null>;

/**
 * The rows of a table written as text: a heading row, then one row a line, cells between bars, blank cells null. The order
 * of the columns is free. Throws, naming the row, on a heading that is unknown, missing or twice and on a row of another length.
 */
export function readTable<Name extends string>(text: string, names: readonly Name[]): Row<Name>[] {
  const [heading, ...rows] = text
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => row.split('|').map((cell) => cell.trim()));
  if (!heading) return [];
  if ([...heading].sort().join() !== [...names].sort().join()) {
    throw new Error(`the headings are not those of the table: ${heading.join(' | ')}`);
  }
  return rows.map((cells) => {
    if (cells.length !== heading.length) throw new Error(`${cells.length} cells, not ${heading.length}: ${cells[0]}`);
    const entries = heading.map((name, index) => [name, cells[index] || null]);
    return Object.fromEntries(entries) as Row<Name>;
  });
}

/** A cell that must be filled in. */
export function filled(cell: string | null, what: string): string {
  if (cell === null) throw new Error(`${what} is blank`);
  return cell;
}

/** A cell that holds one of a list's values, or nothing. */
export function choice<Value extends string>(cell: string | null, list: readonly Value[]): Value | null {
  if (cell === null) return null;
  const value = list.find((one) => one === cell);
  if (value === undefined) throw new Error(`${cell} is not one of ${list.join(', ')}`);
  return value;
}
