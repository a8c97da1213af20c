import { Amount } from '../amount.js';
import type { TilbudChange } from '../tilbud.js';
import { type FoundSheet, rowsOf, type WantedColumn } from './find-columns.js';
import { type FieldValue, isBlank, readCell } from './read-cell.js';
import { faultAt, type ReadingFault } from './reading-faults.js';
import { headingOf, lettersOf, type Takstskema } from './template.js';

/** The rows of the sheet Tilbudsændringer. `kind` is the code of domain.md ("ind", "ud"), not the word in the sheet. */
export function readChanges(
  found: FoundSheet,
  wanted: readonly WantedColumn[],
  template: Takstskema,
): { changes: TilbudChange[]; faults: ReadingFault[] } {
  const faults: ReadingFault[] = [];
  const changes = rowsOf(found, wanted)
    .filter(({ cells }) => [...cells.values()].some((cell) => !isBlank(cell)))
    .map(({ row, cells }) => {
      const values = new Map<string, FieldValue>();
      for (const column of template.changes.columns) {
        const { value, fault } = readCell(cells.get(column.field), column);
        values.set(column.field, value);
        const cell = `${lettersOf(found.columns.get(column.field) ?? column.number)}${row}`;
        const place = { lineKey: null, field: column.field, sheet: found.sheet.name, cell };
        if (fault) faults.push(faultAt(fault.code, [place], { heading: headingOf(column, template.year), ...fault }));
      }
      return changeOf(values, template);
    });
  return { changes, faults };
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
