import { WHOLE } from '../../../../domain/rules/marks.js';
import { isTouched, type RecheckOutcome, type ToldMark } from '../../../../domain/rules/recheck-outcome.js';
import { count } from '../../../../web/format.js';

/** What a moved parameter came to, in a sentence or two; each mark that came or went is told by its number of takster. */
export function recheckWords({ gained, lost }: RecheckOutcome): string {
  if (!isTouched({ gained, lost, open: NOTHING })) return 'Det ændrer ikke noget for jeres takster.';
  const came = MARKS.flatMap((mark) => told(gained[mark], GAINED[mark]));
  const went = MARKS.flatMap((mark) => told(lost[mark], LOST[mark]));
  return [came, went]
    .filter((parts) => parts.length > 0)
    .map(sentence)
    .join(' ');
}

/** What is to be done about something submitted; null: nothing. */
export function toMend({ open }: RecheckOutcome): string | null {
  const { fejl, forklar } = open;
  if (fejl.length + forklar.length === 0) return null;
  const what = [
    fejl.length > 0 && (fejl.length === 1 ? '1 sted med fejl' : `${fejl.length} steder med fejl`),
    forklar.length > 0 && `${count(forklar.length, 'takst', 'takster')} uden forklaring`,
  ].filter(Boolean);
  return `Efter ændringen er der ${what.join(' og ')}. Det, I har indsendt, står ved magt, men ret eller forklar det, og indsend igen.`;
}

const MARKS: readonly ToldMark[] = ['fejl', 'forklar', 'DAS', 'FU'];
const NOTHING = { fejl: [], forklar: [] };

/** One takst, several, and the submission as a whole. */
type Words = readonly [string, string, string];

const GAINED: Record<ToldMark, Words> = {
  fejl: ['har nu en fejl', 'har nu fejl', 'indberetningen som helhed har nu en fejl'],
  forklar: ['skal nu forklares', 'skal nu forklares', 'indberetningen skal nu forklares'],
  DAS: ['er nu markeret til DAS', 'er nu markeret til DAS', 'indberetningen er nu markeret til DAS'],
  FU: ['er nu markeret til FU', 'er nu markeret til FU', 'indberetningen er nu markeret til FU'],
};

const LOST: Record<ToldMark, Words> = {
  fejl: ['har ikke længere fejl', 'har ikke længere fejl', 'indberetningen som helhed har ikke længere fejl'],
  forklar: ['skal ikke længere forklares', 'skal ikke længere forklares', 'indberetningen skal ikke længere forklares'],
  DAS: ['er ikke længere markeret', 'er ikke længere markeret', 'indberetningen er ikke længere markeret til DAS'],
  FU: ['er ikke længere markeret', 'er ikke længere markeret', 'indberetningen er ikke længere markeret til FU'],
};

function told(lines: readonly string[], [one, many, whole]: Words): string[] {
  const takster = lines.filter((line) => line !== WHOLE).length;
  return [
    ...(takster > 0 ? [`${count(takster, 'takst', 'takster')} ${takster === 1 ? one : many}`] : []),
    ...(takster < lines.length ? [whole] : []),
  ];
}

function sentence(parts: readonly string[]): string {
  const text = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}` : (parts[0] ?? '');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
