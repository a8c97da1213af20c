import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { Average } from '../../../domain/takstbilag/model-sections.js';
import type { Block, Column, Row } from '../document.js';
import { change } from './figures.js';

/** Average real change per driftsherre and per paragraf, weighted by budget and by places; nothing in old editions. */
export function analysis({ analysis: found, takstaar }: TakstbilagModel): Block[] {
  if (!found) return [];
  const total: Row = { cells: ['I alt', ...figuresOf(found.total)], strong: true };
  const parties = found.parties.map(({ party, ...average }): Row => ({ cells: [party.name, ...figuresOf(average)] }));
  const paragraffer = found.paragraffer.map(
    ({ paragraf, ...average }): Row => ({ cells: [paragraf, ...figuresOf(average)] }),
  );
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Analyse' },
    {
      kind: 'paragraph',
      tone: 'weak',
      text: `Gennemsnitlig realændring ${takstaar}: ud over pris- og lønfremskrivningen og renset for over- og underskud fra tidligere år. Efter budget tæller en takst med de kroner, den indbringer; efter pladser med sine pladser.`,
    },
    { kind: 'heading', level: 2, text: 'Pr. driftsherre' },
    tableOf('Driftsherre', 'Gennemsnitlig realændring pr. driftsherre', [...parties, total]),
    { kind: 'heading', level: 2, text: 'Pr. paragraf' },
    tableOf('Paragraf', 'Gennemsnitlig realændring pr. paragraf', [...paragraffer, total]),
  ];
}

const tableOf = (heading: string, summary: string, rows: Row[]): Block => ({
  kind: 'table',
  summary,
  columns: [{ heading, share: 4, rowHeader: true }, ...COLUMNS],
  rows,
});

const COLUMNS: Column[] = [
  { heading: 'Takster', share: 1, align: 'right' },
  { heading: 'Efter budget', share: 1.5, align: 'right' },
  { heading: 'Takster bag', share: 1, align: 'right' },
  { heading: 'Efter pladser', share: 1.5, align: 'right' },
  { heading: 'Takster bag', share: 1, align: 'right' },
  { heading: 'Ikke sammenlignet', share: 1.5, align: 'right' },
];

const figuresOf = ({ takster, byMoney, moneyTakster, byPlaces, placesTakster, notCompared }: Average): string[] => [
  String(takster),
  change(byMoney),
  String(moneyTakster),
  change(byPlaces),
  String(placesTakster),
  String(notCompared),
];
