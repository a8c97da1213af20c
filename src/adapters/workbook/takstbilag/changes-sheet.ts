import type { ChangeEntry, TakstbilagModel } from '../../../domain/takstbilag/model.js';
import { day, figure } from './figures.js';
import type { Workbook } from './page.js';
import { type Column, Table } from './table.js';

/** What changed since the edition before: old, new, reason, decision and date. */
export function writeChanges(workbook: Workbook, model: TakstbilagModel): void {
  const { sinceEdition, entries } = model.changes;
  const table = new Table<ChangeEntry>(workbook, model, {
    name: 'Ændringer',
    title: 'Ændringer',
    subtitle:
      sinceEdition === null ? `Udgave ${model.edition}` : `Fra udgave ${sinceEdition} til udgave ${model.edition}`,
    columns: CHANGE_COLUMNS,
    empty: sinceEdition === null ? 'Dette er den første udgave.' : `Ingen ændringer siden udgave ${sinceEdition}.`,
  });
  for (const entry of entries) table.row(entry);
  table.close(entries.length === 0);
}

const KINDS = { ny: 'Ny', ændret: 'Ændret', udgået: 'Udgået' } as const;

/** A change with its decision; the sheet of corrections has them too. */
export const CHANGE_COLUMNS: readonly Column<ChangeEntry>[] = [
  { heading: 'Driftsherre', width: 24, format: 'text', value: ({ party }) => party.name },
  { heading: 'Paragraf', width: 12, format: 'text', value: ({ paragraf }) => paragraf },
  { heading: 'Tilbud', width: 30, format: 'text', value: ({ tilbud }) => tilbud },
  { heading: 'Ydelse', width: 22, format: 'text', value: ({ ydelse }) => ydelse },
  { heading: 'Ændring', width: 10, format: 'text', value: ({ kind }) => KINDS[kind] },
  { heading: 'Før', width: 12, format: 'takst', value: (entry) => figure(entry.old) },
  { heading: 'Nu', width: 12, format: 'takst', value: (entry) => figure(entry.new) },
  { heading: 'Enhed', width: 9, format: 'text', value: ({ unit }) => unit },
  { heading: 'Gælder fra', width: 12, format: 'date', value: ({ validFrom }) => day(validFrom) },
  { heading: 'Begrundelse', width: 36, format: 'text', value: ({ reason }) => reason },
  { heading: 'Afgørelse', width: 36, format: 'text', value: decisionOf },
  { heading: 'Dato', width: 12, format: 'date', value: ({ date }) => day(date) },
];

/** With the mandate it was made under. */
function decisionOf({ decision, mandate }: ChangeEntry): string | null {
  return [decision, mandate].filter(Boolean).join('\n') || null;
}
