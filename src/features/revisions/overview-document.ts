import type { Block, Cell, PdfDocument } from '../../adapters/pdf/document.js';
import type { ChangeOverview, OverviewRow, OverviewSum, Step } from '../../domain/revision/change-overview.js';
import { reasonText, standingText, sumText, underName } from '../../web/change-overview-words.js';
import { change, dayInWords, signed, takst } from '../../web/format.js';

/** The overview of changes as a document of its own; `day` is the day it is written, "YYYY-MM-DD". */
export function overviewDocument(overview: ChangeOverview, day: string): PdfDocument {
  const title = `Ændringsoversigt, takster ${overview.year}`;
  return {
    title: `${title}: ${overview.driftsherre.name}`,
    day,
    orientation: 'landscape',
    header: { left: title, right: overview.driftsherre.name },
    footer: `Takster, der revideres fra ${dayInWords(overview.appliesFrom)}`,
    blocks: [
      { kind: 'heading', level: 1, text: `${title}: ${overview.driftsherre.name}` },
      ...overviewBlocks(overview),
    ],
  };
}

/** The same as a part of another document, under its own heading. */
export function overviewBlocks(overview: ChangeOverview): Block[] {
  const { year, appliesFrom, reason, total, rows, perTilbud } = overview;
  return [
    { kind: 'paragraph', tone: 'lead', text: `Ændrede takster gælder fra ${dayInWords(appliesFrom)}. ${reason}` },
    { kind: 'paragraph', text: sumText(total) },
    {
      kind: 'table',
      summary: 'Ændrede takster: i kraft, ny og sidste års',
      columns: [
        { heading: 'Takst', share: 4, rowHeader: true },
        { heading: 'I kraft', share: 1.4, align: 'right' },
        { heading: 'Ny', share: 1.4, align: 'right' },
        { heading: 'Ændring', share: 1.6, align: 'right' },
        { heading: `Takst ${year - 1}`, share: 1.4, align: 'right' },
        { heading: `Fra ${year - 1}`, share: 1.6, align: 'right' },
        { heading: 'Årsag og forklaring', share: 4 },
        { heading: 'Status', share: 1.8 },
      ],
      rows: rows.map((row) => ({ cells: cellsOf(row) })),
    },
    {
      kind: 'table',
      summary: 'Samlet pr. tilbud',
      columns: [
        { heading: 'Samlet', share: 4, rowHeader: true },
        { heading: 'Ændret', share: 1.5, align: 'right' },
        { heading: 'Kr. om året', share: 2, align: 'right' },
        { heading: 'I forhold til i kraft', share: 2, align: 'right' },
        { heading: `Reelt fra ${year - 1}`, share: 2, align: 'right' },
      ],
      rows: [...perTilbud.map((sum) => ({ cells: sumCells(sum) })), { cells: sumCells(total), strong: true }],
    },
  ];
}

const cellsOf = (row: OverviewRow): Cell[] => [
  { text: `${row.tilbud}, ${row.paragraf}`, small: underName(row) },
  takst(row.inForce),
  { text: takst(row.takst), strong: true },
  stepCell(row.change, false),
  takst(row.lastYear),
  stepCell(row.fromLastYear, true),
  reasonText(row),
  standingText(row),
];

/** Kroner above, per cent below; from last year also the real change. */
function stepCell({ kroner, percent, real }: Step, withReal: boolean): Cell {
  if (!kroner) return '–';
  const small = withReal ? `${change(percent)}, reelt ${change(real)}` : change(percent);
  return { text: signed(kroner, 2), small };
}

const sumCells = ({ name, takster, changed, yearly, percent, real }: OverviewSum): Cell[] => [
  name,
  `${changed} af ${takster}`,
  signed(yearly, 0),
  change(percent),
  change(real),
];
