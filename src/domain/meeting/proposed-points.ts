import type { Body } from '../workflow/states.js';
import { indstilling, type PointKind, type PointTexts } from './points.js';
import { orienteringTexts, referatTexts, takstbilagTexts, taksterTexts } from './proposed-texts.js';

/** What is ready for a meeting, and what its fixed points speak of. Days in words: "12. november 2026". */
export interface Ready {
  body: Body;
  year: number;
  /** The last meeting of the body before this one; null: there was none. */
  lastMeeting: string | null;
  /** The next one that is called; null: none. */
  nextMeeting: string | null;
  /** What waits for the body, by driftsherre: FU's markeringer and delegations, or what FU passed on to DAS. */
  takster: ReadyTakster[];
  /** What DAS is asked to approve together; null: nothing, or the meeting is FU's. */
  takstbilag: ReadyTakstbilag | null;
}

export interface ReadyTakster {
  code: number;
  party: string;
  items: number[];
  /** How many of them DAS has delegated to FU. */
  delegated: number;
  /** The smallest and the largest real change, as shown; null where none can be compared. */
  realChanges: { from: string; to: string } | null;
}

export interface ReadyTakstbilag {
  takster: number;
  parties: number;
  /** Takster that are not ready for approval. */
  notReady: number;
}

export interface ProposedPoint {
  key: string;
  kind: PointKind;
  title: string;
  texts: PointTexts;
  items: number[];
  /** The titles of the overviews that go with it. */
  overviews: string[];
}

/** The agenda as it would be made from nothing but what is ready. */
export function proposedPoints(ready: Ready): ProposedPoint[] {
  const { body, year, takster, takstbilag } = ready;
  return [
    fixed('dagsorden', 'Godkendelse af dagsorden', { indstilling: indstilling(body, 'godkender dagsordenen') }),
    fixed('referat', 'Godkendelse af referat fra seneste møde', referatTexts(ready)),
    ...takster.map((one) => taksterPoint(ready, one)),
    ...(takstbilag
      ? [
          {
            ...fixed('takstbilag', `Godkendelse af takstbilag ${year}`, takstbilagTexts(year, takstbilag)),
            overviews: ['Oversigt over ændringer pr. driftsherre'],
          },
        ]
      : []),
    ...(body === 'DAS' ? [fixed('orientering', 'Orientering fra FU', orienteringTexts())] : []),
    fixed('eventuelt', 'Eventuelt', {}),
    fixed('naeste', 'Næste møde', {
      resume: ready.nextMeeting
        ? `Næste møde finder sted den ${ready.nextMeeting}.`
        : 'Næste møde er ikke indkaldt endnu.',
    }),
  ];
}

const fixed = (kind: PointKind, title: string, texts: Partial<PointTexts>): ProposedPoint => ({
  key: kind,
  kind,
  title,
  texts: { resume: '', sagsfremstilling: '', indstilling: '', ...texts },
  items: [],
  overviews: [],
});

const taksterPoint = (ready: Ready, takster: ReadyTakster): ProposedPoint => ({
  key: `takster:${takster.code}`,
  kind: 'takster',
  title: `Takster ${ready.year}: ${takster.party}`,
  texts: taksterTexts(ready, takster),
  items: takster.items,
  overviews: [`Oversigt over ændringer: ${takster.party}`],
});
