import { indstilling, type PointTexts } from './points.js';
import type { Ready, ReadyRevision } from './ready.js';

const takster = (n: number): string => (n === 1 ? '1 ændret takst' : `${n} ændrede takster`);

/** A revision during the year (S4 item 7): takst by takst, and what is refused keeps the takst in force. */
export const revisionTexts = (ready: Ready, revision: ReadyRevision): PointTexts => ({
  resume: resumeOf(ready, revision),
  sagsfremstilling: `${revision.party} begrunder revisionen sådan: ${revision.reason}\n\n${WHAT_IS_SHOWN}`,
  indstilling: indstilling(ready.body, ...asked(ready, revision)),
});

const WHAT_IS_SHOWN =
  'Tabellen viser sidste års takst, den takst, der er i kraft, og den nye. Ændringsoversigten i bilaget viser også ændringen i kroner og procent og driftsherrens forklaringer. En takst, der ikke godkendes, beholder den takst, der er i kraft.';

function resumeOf({ body, year }: Ready, { party, items, appliesFrom, delegated }: ReadyRevision): string {
  const what = `${takster(items.length)} for ${year} fra ${party}, der skal gælde fra ${appliesFrom}`;
  if (body === 'DAS') return `FU har sendt ${what}, til afgørelse i DAS.`;
  const handed = delegated === items.length ? 'afgørelsen' : `${delegated} af dem`;
  return `${what}, skal behandles i FU.${delegated > 0 ? ` DAS har delegeret ${handed} til FU.` : ''}`;
}

/** By the agreement FU may have to pass a revision on: then DAS decides. */
const asked = ({ body }: Ready, { competence, items, delegated }: ReadyRevision): string[] =>
  body === 'FU' && competence === 'das' && delegated < items.length
    ? ['behandler de ændrede takster og sender dem til afgørelse i DAS']
    : ['tager stilling til de ændrede takster enkeltvis eller samlet, jf. tabellen'];
