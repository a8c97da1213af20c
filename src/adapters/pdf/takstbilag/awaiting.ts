import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { Block } from '../document.js';
import { takst } from './figures.js';
import { section } from './section.js';

/** What awaits a decision: with last year's takst for information, and no figure of the new year. */
export const awaiting = ({ takstaar, awaiting: undecided }: TakstbilagModel): Block[] =>
  section({
    title: 'Afventer afgørelse',
    lead: `Taksterne er ikke godkendt for ${takstaar}. Sidste års takst vises til orientering.`,
    empty: 'Ingen takster afventer afgørelse.',
    summary: `Takster, der ikke er godkendt for ${takstaar}`,
    columns: [
      { heading: 'Tilbud', share: 4, rowHeader: true },
      { heading: 'Driftsherre', share: 3 },
      { heading: 'Paragraf', share: 1.5 },
      { heading: 'Målgruppe', share: 4 },
      { heading: `Takst ${takstaar - 1}`, share: 1.4, align: 'right' },
      { heading: 'Enhed', share: 1 },
      { heading: 'Status', share: 2.5 },
    ],
    rows: undecided.map(({ tilbud, ydelse, party, paragraf, targetGroup, previous, stateText }) => ({
      cells: [
        { text: tilbud, small: ydelse },
        party.name,
        paragraf,
        targetGroup ?? '',
        takst(previous?.takst ?? null),
        previous?.unit ?? '',
        stateText,
      ],
    })),
  });
