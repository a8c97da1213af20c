import type { DecisionEntry, TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { Block } from '../document.js';
import { day } from './figures.js';
import { section } from './section.js';

/** From here on the takster of a decision are counted and not named: they stand in the list. */
const NAMED_AT_MOST = 8;

/** What FU and DAS have decided, newest first. */
export const decisions = ({ decisions: decided }: TakstbilagModel): Block[] =>
  section({
    title: 'Afgørelser',
    lead: 'Forretningsudvalgets (FU) og Den Administrative Styregruppes (DAS) afgørelser om taksterne, den seneste øverst.',
    empty: 'Ingen afgørelser.',
    summary: 'Afgørelser om taksterne',
    columns: [
      { heading: 'Dato', share: 1.2 },
      { heading: 'Afgørelse', share: 2.5, rowHeader: true },
      { heading: 'Møde', share: 3 },
      { heading: 'Antal takster', share: 1, align: 'right' },
      { heading: 'Takster', share: 5 },
      { heading: 'Begrundelse', share: 4 },
    ],
    rows: decided.map(({ date, outcome, meeting, mandate, takster, comment }) => ({
      cells: [
        day(date),
        outcome,
        { text: meeting, small: mandate ?? undefined },
        String(takster.length),
        namesOf(takster),
        comment ?? '',
      ],
    })),
  });

function namesOf(takster: DecisionEntry['takster']): string {
  if (takster.length <= NAMED_AT_MOST) {
    return takster
      .map(({ tilbud, paragraf, ydelse, party }) => `${tilbud}, ${paragraf}, ${ydelse} (${party})`)
      .join('\n');
  }
  const parties = new Set(takster.map(({ party }) => party)).size;
  return `${takster.length} takster fra ${parties} ${parties === 1 ? 'driftsherre' : 'driftsherrer'}`;
}
