import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { TwoPartGroup } from '../../../domain/takstbilag/model-sections.js';
import type { Block, Row } from '../document.js';
import { change, day, takst } from './figures.js';
import { section } from './section.js';

/** Basis and activity takster, a band for each takstgruppe: what a place costs is one of each. */
export const twoPart = ({ twoPart: groups, takstaar }: TakstbilagModel): Block[] =>
  groups.length === 0
    ? []
    : section({
        title: 'Basis og aktivitet',
        lead: 'En plads koster basistaksten og én af aktivitetstaksterne. De to lagt sammen står under "I alt med basistakst".',
        empty: '',
        summary: `Takster i to dele, ${takstaar}`,
        columns: [
          { heading: 'Ydelse', share: 3, rowHeader: true },
          { heading: 'Målgruppe', share: 4 },
          { heading: `Takst ${takstaar}`, share: 1.4, align: 'right' },
          { heading: 'Enhed', share: 1 },
          { heading: 'I alt med basistakst', share: 1.4, align: 'right' },
          { heading: `Takst ${takstaar - 1}`, share: 1.4, align: 'right' },
          { heading: 'Gælder fra', share: 1.4 },
        ],
        rows: groups.flatMap(rowsOf),
      });

const rowsOf = (group: TwoPartGroup): Row[] => [
  { group: headOf(group) },
  ...group.takster.map((line) => ({
    cells: [
      line.ydelse,
      line.targetGroup ?? '',
      takst(line.takst),
      line.unit,
      takst(line.inAll),
      takst(line.previous?.takst ?? null),
      day(line.validFrom),
    ],
  })),
];

function headOf({ party, tilbud, paragraf, takstgruppe, awaiting, follows, realChange }: TwoPartGroup): string {
  const name = [party.name, tilbud, paragraf, takstgruppe].filter(Boolean).join(' · ');
  const told = [
    follows && `Afløser ${follows.ydelse.toLowerCase()} på ${takst(follows.takst)}\u00a0kr. pr. ${follows.unit}`,
    realChange !== null && `Realændring samlet ${change(realChange)}`,
    awaiting > 0 && `${awaiting} afventer afgørelse`,
  ].filter(Boolean);
  return told.length > 0 ? `${name}. ${told.join('. ')}.` : name;
}
