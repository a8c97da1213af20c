import { indstilling, type PointTexts } from './points.js';
import type { Ready, ReadyTakstbilag, ReadyTakster } from './ready.js';

const takster = (n: number): string => (n === 1 ? '1 takst' : `${n} takster`);

export const referatTexts = ({ body, lastMeeting }: Ready): Partial<PointTexts> => ({
  indstilling: indstilling(
    body,
    lastMeeting ? `godkender referatet fra mødet den ${lastMeeting}` : 'godkender referatet fra seneste møde',
  ),
});

export const taksterTexts = (ready: Ready, one: ReadyTakster): PointTexts =>
  ready.body === 'FU' ? fuTexts(ready, one) : dasTexts(ready, one);

const fuTexts = ({ year }: Ready, { party, items, delegated, realChanges }: ReadyTakster): PointTexts => ({
  resume: [
    `${takster(items.length)} for ${year} fra ${party} skal behandles i FU.`,
    delegated > 0 && `DAS har delegeret ${delegated === items.length ? 'afgørelsen' : takster(delegated)} til FU.`,
  ]
    .filter(Boolean)
    .join(' '),
  sagsfremstilling: moved(realChanges),
  indstilling: indstilling('FU', 'tager stilling til taksterne enkeltvis eller samlet, jf. tabellen'),
});

const dasTexts = ({ year }: Ready, { party, items, realChanges }: ReadyTakster): PointTexts => ({
  resume: `FU har sendt ${takster(items.length)} for ${year} fra ${party} til afgørelse i DAS.`,
  sagsfremstilling: moved(realChanges),
  indstilling: indstilling('DAS', 'afgør taksterne enkeltvis eller samlet, jf. tabellen'),
});

function moved(realChanges: ReadyTakster['realChanges']): string {
  const table = 'Tabellen viser sidste års takst, den nye takst, ændringen og driftsherrens forklaring.';
  if (!realChanges) return table;
  const { from, to } = realChanges;
  const span = from === to ? `er ${from}` : `ligger mellem ${from} og ${to}`;
  return `Den reelle ændring, renset for tidligere års regulering og ud over pris- og lønfremskrivningen, ${span}. ${table}`;
}

export const takstbilagTexts = (year: number, { takster: n, parties, notReady }: ReadyTakstbilag): PointTexts => ({
  resume: `Driftsherrerne har indberettet takster for ${year}, og FU har behandlet dem, der var markeret. DAS skal godkende takstbilaget.`,
  sagsfremstilling: [
    `${takster(n)} fra ${parties === 1 ? '1 driftsherre' : `${parties} driftsherrer`} er klar til godkendelse.`,
    notReady > 0 && `${takster(notReady)} er ikke færdigbehandlet og er ikke omfattet.`,
  ]
    .filter(Boolean)
    .join(' '),
  indstilling:
    notReady > 0
      ? indstilling(
          'DAS',
          `godkender takstbilaget for ${year} med undtagelse af de takster, der ikke er færdigbehandlet`,
          'tager stilling til, om FU skal have kompetence til at afgøre dem',
        )
      : indstilling('DAS', `godkender takstbilaget for ${year}`),
});

/** Names nothing: what FU treated at a closed point is not to be told by a text. */
export const orienteringTexts = (): Partial<PointTexts> => ({
  resume: 'FU orienterer om de beslutninger, FU har truffet siden sidste DAS-møde.',
  indstilling: indstilling('DAS', 'tager orienteringen til efterretning'),
});
