import type { ChangeEntry, TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { Block, Cell, Column } from '../document.js';
import { day, takst } from './figures.js';
import { section } from './section.js';

/** What changed since the edition before: old, new, reason, decision and date. */
export const changes = ({ edition, changes: { sinceEdition, entries } }: TakstbilagModel): Block[] =>
  section({
    title: 'Ændringer',
    lead: `Fra udgave ${sinceEdition} til udgave ${edition}.`,
    empty: sinceEdition === null ? 'Dette er den første udgave.' : `Ingen ændringer siden udgave ${sinceEdition}.`,
    summary: 'Ændringer siden udgaven før',
    columns: COLUMNS,
    rows: entries.map((entry) => ({ cells: cellsOf(entry) })),
  });

/** Every change since the first edition; nothing while there is but one. */
export function corrections({ changes: { sinceEdition }, corrections: all }: TakstbilagModel): Block[] {
  if (sinceEdition === null) return [];
  return section({
    title: 'Rettelser siden første udgave',
    empty: 'Ingen takst er ændret siden den første udgave.',
    summary: 'Rettelser siden første udgave',
    columns: [{ heading: 'Udgave', share: 1, align: 'right' }, ...COLUMNS],
    rows: all.map((entry) => ({ cells: [String(entry.edition), ...cellsOf(entry)] })),
  });
}

const COLUMNS: Column[] = [
  { heading: 'Tilbud', share: 4, rowHeader: true },
  { heading: 'Driftsherre', share: 2.5 },
  { heading: 'Paragraf', share: 1.2 },
  { heading: 'Ændring', share: 1 },
  { heading: 'Før', share: 1.2, align: 'right' },
  { heading: 'Nu', share: 1.2, align: 'right' },
  { heading: 'Enhed', share: 1 },
  { heading: 'Gælder fra', share: 1.2 },
  { heading: 'Begrundelse', share: 4 },
  { heading: 'Afgørelse', share: 3 },
  { heading: 'Dato', share: 1.2 },
];

const KINDS = { ny: 'Ny', ændret: 'Ændret', udgået: 'Udgået' } as const;

const cellsOf = (entry: ChangeEntry): Cell[] => [
  { text: entry.tilbud, small: entry.ydelse },
  entry.party.name,
  entry.paragraf,
  KINDS[entry.kind],
  takst(entry.old),
  takst(entry.new),
  entry.unit,
  day(entry.validFrom),
  entry.reason ?? '',
  { text: entry.decision ?? '', small: entry.mandate ?? undefined },
  day(entry.date),
];
