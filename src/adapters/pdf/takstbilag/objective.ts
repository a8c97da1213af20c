import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { ObjectiveFinancing } from '../../../domain/takstbilag/model-sections.js';
import type { Block } from '../document.js';
import { kroner, whole } from './figures.js';

/** What is paid by population: each budget with the share of every party, which add up to it. */
export function objective({ objectiveFinancing, takstaar }: TakstbilagModel): Block[] {
  if (objectiveFinancing.length === 0) return [];
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Objektiv finansiering' },
    {
      kind: 'paragraph',
      tone: 'weak',
      text: 'Budgettet betales af alle parter efter indbyggertal. Andelene er i hele kroner og giver tilsammen budgettet.',
    },
    ...objectiveFinancing.flatMap((one) => blocksOf(one, takstaar)),
  ];
}

function blocksOf(
  { party, tilbud, budget, populationBasis, shares, takstAlso }: ObjectiveFinancing,
  year: number,
): Block[] {
  const counted =
    populationBasis === 'alle' ? 'alle indbyggere' : `indbyggere på ${populationBasis.replace('-', '–')} år`;
  const beside = takstAlso ? ' Tilbuddet har også en takst.' : '';
  return [
    { kind: 'heading', level: 2, text: `${tilbud}, ${party.name}` },
    { kind: 'paragraph', text: `Budget ${year} på ${kroner(budget)}, fordelt efter ${counted}.${beside}` },
    {
      kind: 'table',
      summary: `Andele af budgettet for ${tilbud}`,
      columns: [
        { heading: 'Part', share: 4, rowHeader: true },
        { heading: 'Indbyggere', share: 2, align: 'right' },
        { heading: 'Andel, kr.', share: 2, align: 'right' },
      ],
      rows: [
        ...shares.map((share) => ({ cells: [share.party.name, whole(String(share.population)), whole(share.share)] })),
        { cells: ['I alt', '', whole(budget)], strong: true },
      ],
    },
  ];
}
