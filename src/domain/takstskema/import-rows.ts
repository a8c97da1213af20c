import { Amount, ZERO } from '../amount.js';
import type { Form, ServiceKind, Unit } from '../takst.js';
import type { ImportedLine, ImportedTilbud } from './imported.js';
import type { FieldValue } from './read-cell.js';
import type { ReadRowValues } from './read-rows.js';

/** A whole row of the sheet Takstbilag. */
export function lineOf(row: ReadRowValues): ImportedLine {
  return {
    row: row.row,
    driftsherre: whole(row, 'driftsherre') ?? 0,
    lineKey: text(row, 'lineKey'),
    tilbudName: text(row, 'tilbudName') ?? '',
    portalId: text(row, 'portalId'),
    paragraf: text(row, 'paragraf') ?? '',
    // Of the column's list, or the row would not be whole.
    form: text(row, 'form') as Form,
    serviceKind: text(row, 'serviceKind') as ServiceKind,
    level: whole(row, 'level'),
    targetGroup: text(row, 'targetGroup'),
    groupKey: text(row, 'groupKey'),
    unit: text(row, 'unit') as Unit,
    takst: decimal(row, 'takst') ?? ZERO,
    cleaned: decimal(row, 'cleaned'),
    grundlag: decimal(row, 'grundlag'),
    regulation: decimal(row, 'regulation'),
    places: decimal(row, 'places'),
    days: whole(row, 'days'),
    occupancy: decimal(row, 'occupancy'),
  };
}

/** A whole row of the sheet Tilbudsvifte. */
export function tilbudOf(row: ReadRowValues): ImportedTilbud {
  return {
    row: row.row,
    driftsherre: whole(row, 'driftsherre') ?? 0,
    name: text(row, 'name') ?? '',
    portalId: text(row, 'portalId'),
    category: whole(row, 'category') ?? 0,
    places: decimal(row, 'places')?.toFixed() ?? null,
    closedOn: text(row, 'closedOn'),
    included: text(row, 'included') === 'ja',
  };
}

function valueIn(row: ReadRowValues, field: string): FieldValue {
  return row.values.get(field) ?? null;
}

/** The text of a field; null where it is blank or holds something else. */
export function text(row: ReadRowValues, field: string): string | null {
  const value = valueIn(row, field);
  return typeof value === 'string' ? value : null;
}

function whole(row: ReadRowValues, field: string): number | null {
  const value = valueIn(row, field);
  return typeof value === 'number' ? value : null;
}

function decimal(row: ReadRowValues, field: string): Amount | null {
  const value = valueIn(row, field);
  return value instanceof Amount ? value : null;
}
