import { type AnnexKind, indstilling, type PointKind, type PointTexts } from './points.js';
import { revisionTexts } from './proposed-revision-texts.js';
import { orienteringTexts, referatTexts, takstbilagTexts, taksterTexts } from './proposed-texts.js';
import { tilbudTexts } from './proposed-tilbud-texts.js';
import type { Ready, ReadyRevision, ReadyTakster, ReadyTilbud } from './ready.js';

export interface ProposedPoint {
  key: string;
  kind: PointKind;
  title: string;
  texts: PointTexts;
  /** The takster that it is about. */
  items: number[];
  /** The ind- and udmeldinger that it is about. */
  changes: number[];
  /** The overviews that go with it. */
  overviews: { kind: AnnexKind; title: string }[];
}

/** The agenda as it would be made from nothing but what is ready. */
export function proposedPoints(ready: Ready): ProposedPoint[] {
  const { body, year, takster, revisioner, tilbud, takstbilag } = ready;
  return [
    fixed('dagsorden', 'Godkendelse af dagsorden', { indstilling: indstilling(body, 'godkender dagsordenen') }),
    fixed('referat', 'Godkendelse af referat fra seneste møde', referatTexts(ready)),
    ...(tilbud ? [tilbudPoint(year, tilbud)] : []),
    ...takster.map((one) => taksterPoint(ready, one)),
    ...revisioner.map((one) => revisionPoint(ready, one)),
    ...(takstbilag
      ? [
          {
            ...fixed('takstbilag', `Godkendelse af takstbilag ${year}`, takstbilagTexts(year, takstbilag)),
            overviews: [{ kind: 'aendringer' as const, title: 'Oversigt over ændringer pr. driftsherre' }],
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
  changes: [],
  overviews: [],
});

const taksterPoint = (ready: Ready, takster: ReadyTakster): ProposedPoint => ({
  ...fixed('takster', `Takster ${ready.year}: ${takster.party}`, taksterTexts(ready, takster)),
  key: `takster:${takster.code}`,
  items: takster.items,
  overviews: [{ kind: 'aendringer', title: `Oversigt over ændringer: ${takster.party}` }],
});

/** Apart from the yearly takster of the same driftsherre. */
const revisionPoint = (ready: Ready, revision: ReadyRevision): ProposedPoint => ({
  ...fixed('takster', revisionTitle(ready.year, revision), revisionTexts(ready, revision)),
  key: revisionKey(revision.id),
  items: revision.items,
  overviews: [{ kind: 'revision', title: `Ændringsoversigt: ${revision.party}` }],
});

/** What the point of a revision is made from. */
export const revisionKey = (id: number): string => `revision:${id}`;

/** Whether a point is about what is reported again during the year. */
export const isRevision = (key: string | null): boolean => key?.startsWith('revision:') ?? false;

const revisionTitle = (year: number, { party, appliesFrom }: ReadyRevision): string =>
  `Ændrede takster ${year}: ${party}, revision fra ${appliesFrom}`;

const tilbudPoint = (year: number, tilbud: ReadyTilbud): ProposedPoint => ({
  ...fixed('tilbud', `Ind- og udmelding af tilbud ${year}`, tilbudTexts(year, tilbud)),
  changes: tilbud.changes,
});
