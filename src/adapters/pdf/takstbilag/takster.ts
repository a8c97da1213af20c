import type { PartySection, PublishedTakst, TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { Block, Cell, Column } from '../document.js';
import { change, day, number, takst } from './figures.js';

/** The approved takster: a heading for each driftsherre and for each of its paragraffer. */
export function takster({ takstaar, sections }: TakstbilagModel): Block[] {
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: `Godkendte takster ${takstaar}` },
    ...(sections.length > 0
      ? sections.flatMap((section, index) => partyBlocks(section, takstaar, index))
      : [{ kind: 'paragraph', text: 'Ingen takster er godkendt endnu.' } as const]),
  ];
}

function partyBlocks({ party, paragraffer }: PartySection, year: number, index: number): Block[] {
  return [
    ...(index > 0 ? [{ kind: 'page-break' } as const] : []),
    { kind: 'heading', level: 2, text: party.name },
    ...paragraffer.flatMap(({ paragraf, takster }): Block[] => [
      { kind: 'heading', level: 3, text: paragraf },
      {
        kind: 'table',
        summary: `Godkendte takster ${year}, ${party.name}, ${paragraf}`,
        columns: columnsOf(year),
        rows: takster.map((takst) => ({ cells: cellsOf(takst) })),
      },
    ]),
  ];
}

const columnsOf = (year: number): Column[] => [
  { heading: 'Tilbud', share: 5, rowHeader: true },
  { heading: 'Målgruppe', share: 3.4 },
  { heading: 'Pladser', share: 1, align: 'right' },
  { heading: `Takst ${year}`, share: 1.4, align: 'right' },
  { heading: 'Enhed', share: 1 },
  { heading: `Takst ${year - 1}`, share: 1.4, align: 'right' },
  { heading: 'Ændring', share: 1.3, align: 'right' },
  { heading: 'Realændring', share: 1.3, align: 'right' },
  { heading: 'Bemærkning', share: 2.2 },
  { heading: 'Gælder fra', share: 1.4 },
];

const cellsOf = (line: PublishedTakst): Cell[] => [
  { text: line.tilbud, small: line.ydelse },
  line.targetGroup ?? '',
  number(line.places),
  { text: takst(line.takst), strong: true },
  line.unit,
  takst(line.previous?.takst ?? null),
  change(line.nominalChange),
  change(line.realChange),
  remark(line),
  day(line.validFrom),
];

/** Why a change is missing or differs from the others. */
function remark({ previous, unit, comparedOn, newModel, replaces }: PublishedTakst): string {
  if (replaces) return `Før ${takst(replaces.takst)} fra ${day(replaces.validFrom)}`;
  if (newModel) return 'Ny takstmodel';
  if (!previous) return 'Ny takst';
  if (previous.unit !== unit) return `Før pr. ${previous.unit}`;
  return comparedOn === 'ikke renset' ? 'Ikke renset' : '';
}
