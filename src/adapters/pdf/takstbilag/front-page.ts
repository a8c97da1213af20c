import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { Block } from '../document.js';
import { dayInWords, number } from './figures.js';

/** The front page: year, edition, status, date, and the fingerprint of the content. */
export function frontPage(model: TakstbilagModel, hash: string): Block[] {
  return [
    { kind: 'heading', level: 1, text: `Takstbilag ${model.takstaar}`, cover: true },
    {
      kind: 'paragraph',
      tone: 'lead',
      text: 'Godkendte takster på det sociale område og specialundervisning efter styringsaftalen i Nordjylland',
    },
    ...(model.status === 'foreløbig' ? [provisional(model)] : []),
    {
      kind: 'table',
      headless: true,
      summary: 'Om udgaven',
      columns: [
        { heading: 'Oplysning', share: 1, rowHeader: true },
        { heading: 'Værdi', share: 4 },
      ],
      rows: [...facts(model), ['Fingeraftryk (SHA-256)', hash]].map((cells) => ({ cells })),
    },
  ];
}

function provisional({ statusText, awaiting }: TakstbilagModel): Block {
  const later =
    awaiting.length === 1
      ? 'Når den er afgjort, kommer den med i en ny udgave.'
      : 'Når de er afgjort, kommer de med i en ny udgave.';
  return { kind: 'note', title: statusText, text: `${later} Taksterne i denne udgave er godkendt og gælder.` };
}

function facts({ takstaar, edition, statusText, date, pl, overview }: TakstbilagModel): [string, string][] {
  const { total } = overview;
  return [
    ['Takstår', `${takstaar}`],
    ['Udgave', `${edition}`],
    ['Status', statusText],
    ['Dato', dayInWords(date)],
    ['Takster', `${total.approved} godkendt, ${total.awaiting} afventer afgørelse`],
    ['Pris- og lønfremskrivning', `${number(pl)}\u00a0%`],
  ];
}
