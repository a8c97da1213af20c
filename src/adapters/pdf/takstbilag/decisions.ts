import type { DecisionEntry, TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { Block } from '../document.js';
import { day } from './figures.js';

/** From here on the takster of a decision are counted and not named: they stand in the list. */
const NAMED_AT_MOST = 8;

/** What FU and DAS have decided, newest first. */
export function decisions({ decisions }: TakstbilagModel): Block[] {
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Afgørelser' },
    {
      kind: 'paragraph',
      tone: 'weak',
      text: 'Forretningsudvalgets (FU) og Den Administrative Styregruppes (DAS) afgørelser om taksterne, den seneste øverst.',
    },
    ...(decisions.length === 0
      ? [{ kind: 'paragraph', text: 'Ingen afgørelser.' } as const]
      : [
          {
            kind: 'table',
            summary: 'Afgørelser om taksterne',
            columns: [
              { heading: 'Dato', share: 1.2 },
              { heading: 'Afgørelse', share: 2.5, rowHeader: true },
              { heading: 'Møde', share: 3 },
              { heading: 'Antal takster', share: 1, align: 'right' as const },
              { heading: 'Takster', share: 5 },
              { heading: 'Begrundelse', share: 4 },
            ],
            rows: decisions.map(({ date, outcome, meeting, takster, comment }) => ({
              cells: [day(date), outcome, meeting, String(takster.length), namesOf(takster), comment ?? ''],
            })),
          } as const,
        ]),
  ];
}

function namesOf(takster: DecisionEntry['takster']): string {
  if (takster.length <= NAMED_AT_MOST) {
    return takster
      .map(({ tilbud, paragraf, ydelse, party }) => `${tilbud}, ${paragraf}, ${ydelse} (${party})`)
      .join('\n');
  }
  const parties = new Set(takster.map(({ party }) => party)).size;
  return `${takster.length} takster fra ${parties} ${parties === 1 ? 'driftsherre' : 'driftsherrer'}`;
}
