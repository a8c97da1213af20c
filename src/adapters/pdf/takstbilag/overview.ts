import type { Development, TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { Block, Row } from '../document.js';
import { change } from './figures.js';

/** How many takster each driftsherre has, what is decided, and how its approved takster move as a whole. */
export function overview({ takstaar, overview: { parties, total } }: TakstbilagModel): Block[] {
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: `Overblik ${takstaar}` },
    {
      kind: 'paragraph',
      tone: 'weak',
      text: 'Gennemsnitlig realændring er ud over pris- og lønfremskrivningen og vægtet efter de kroner, taksterne indbringer.',
    },
    {
      kind: 'table',
      summary: `Antal takster og gennemsnitlig realændring for hver driftsherre, ${takstaar}`,
      columns: [
        { heading: 'Driftsherre', share: 4, rowHeader: true },
        { heading: 'Takster', share: 1, align: 'right' },
        { heading: 'Godkendt', share: 1, align: 'right' },
        { heading: 'Afventer', share: 1, align: 'right' },
        { heading: 'Sammenlignet med året før', share: 2, align: 'right' },
        { heading: 'Gennemsnitlig realændring', share: 2, align: 'right' },
      ],
      rows: [
        ...parties.map(({ party, ...development }): Row => ({ cells: cellsOf(party.name, development) })),
        { cells: cellsOf('Alle driftsherrer', total), strong: true },
      ],
    },
  ];
}

const cellsOf = (name: string, { takster, approved, awaiting, compared, realChange }: Development): string[] => [
  name,
  ...[takster, approved, awaiting, compared].map(String),
  change(realChange),
];
