import { Amount } from '../amount.js';
import type { TilbudChange } from '../tilbud.js';
import type { FoundSheet } from './find-columns.js';
import type { FieldValue } from './read-cell.js';
import { type ReadRowValues, readRows } from './read-rows.js';
import type { ReadingFault } from './reading-faults.js';
import type { Takstskema } from './template.js';

/** The rows of the sheet Tilbudsændringer. `kind` is the code of domain.md ("ind", "ud"), not the word in the sheet. */
export function readChanges(
  found: FoundSheet,
  template: Takstskema,
): { changes: TilbudChange[]; changeRows: number[]; faults: ReadingFault[] } {
  const rows = readRows(found, template.changes.columns, template.year);
  return {
    changes: rows.map(({ values }) => changeOf(values, template)),
    changeRows: rows.map(({ row }) => row),
    faults: rows.flatMap((row) => [...row.faults, ...missingIn(row, template)]),
  };
}

/** What a row must say: a change without its kind or its day would change nothing, and nobody would see it. */
function missingIn({ values, faults, faultIn }: ReadRowValues, { changes }: Takstskema): ReadingFault[] {
  const unread = new Set(faults.flatMap(({ cells }) => cells.map(({ field }) => field)));
  return changes.columns
    .filter(
      ({ field, requiredFor }) => requiredFor === 'all' && !unread.has(field) && (values.get(field) ?? null) === null,
    )
    .map(({ field }) => faultIn(field, 'missing_value', ''));
}

function changeOf(values: ReadonlyMap<string, FieldValue>, template: Takstskema): TilbudChange {
  const text = (field: keyof TilbudChange) => {
    const value = values.get(field) ?? null;
    return value instanceof Amount ? value.toFixed() : typeof value === 'string' ? value : null;
  };
  const word = text('kind');
  return {
    tilbudName: text('tilbudName'),
    portalId: text('portalId'),
    kind: Object.entries(template.changeKinds).find(([, one]) => one === word)?.[0] ?? null,
    effectiveDate: text('effectiveDate'),
    placesBefore: text('placesBefore'),
    placesAfter: text('placesAfter'),
    exempt: text('exempt') === null ? null : text('exempt') === 'ja',
    agreementWith: text('agreementWith'),
    reason: text('reason'),
  };
}
