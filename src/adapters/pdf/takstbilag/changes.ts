import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { Block } from '../document.js';
import { day, takst } from './figures.js';

const KINDS = { ny: 'Ny', ændret: 'Ændret', udgået: 'Udgået' } as const;

/** What changed since the edition before: old, new, reason, decision and date. */
export function changes({ edition, changes: { sinceEdition, entries } }: TakstbilagModel): Block[] {
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Ændringer' },
    ...(sinceEdition === null
      ? [{ kind: 'paragraph', text: 'Dette er den første udgave.' } as const]
      : entries.length === 0
        ? [{ kind: 'paragraph', text: `Ingen ændringer siden udgave ${sinceEdition}.` } as const]
        : [
            { kind: 'paragraph', tone: 'weak', text: `Fra udgave ${sinceEdition} til udgave ${edition}.` } as const,
            tableOf(entries),
          ]),
  ];
}

const tableOf = (entries: TakstbilagModel['changes']['entries']): Block => ({
  kind: 'table',
  summary: 'Ændringer siden udgaven før',
  columns: [
    { heading: 'Tilbud', share: 4, rowHeader: true },
    { heading: 'Driftsherre', share: 2.5 },
    { heading: 'Paragraf', share: 1.2 },
    { heading: 'Ændring', share: 1 },
    { heading: 'Før', share: 1.2, align: 'right' },
    { heading: 'Nu', share: 1.2, align: 'right' },
    { heading: 'Enhed', share: 1 },
    { heading: 'Begrundelse', share: 4 },
    { heading: 'Afgørelse', share: 3 },
    { heading: 'Dato', share: 1.2 },
  ],
  rows: entries.map((entry) => ({
    cells: [
      { text: entry.tilbud, small: entry.ydelse },
      entry.party.name,
      entry.paragraf,
      KINDS[entry.kind],
      takst(entry.old),
      takst(entry.new),
      entry.unit,
      entry.reason ?? '',
      entry.decision ?? '',
      day(entry.date),
    ],
  })),
});
