import { COUNTED, type Counted, type Impact } from '../../domain/rules/impact.js';
import { definitionOf } from '../../domain/rules/parameter-name.js';
import { formatParameter } from '../../domain/rules/parse-parameter.js';
import { number } from '../../web/format.js';

/** What is counted, as it stands in front of its numbers. */
export const COUNTED_LABELS: Record<Counted, string> = {
  fejl: 'Stoppes af en fejl',
  forklar: 'Skal forklares',
  unexplained: 'Heraf endnu ikke forklaret',
  DAS: 'Markeres til DAS',
  FU: 'Markeres til FU',
  advarsel: 'Får en advarsel',
};

/** Words around the number of takster: "skal 212 takster forklares". */
const CLAUSES: Record<Counted, (takster: string) => string> = {
  fejl: (takster) => `stoppes ${takster}`,
  forklar: (takster) => `skal ${takster} forklares`,
  unexplained: (takster) => `mangler ${takster} en forklaring`,
  DAS: (takster) => `markeres ${takster} til DAS`,
  FU: (takster) => `markeres ${takster} til FU`,
  advarsel: (takster) => `får ${takster} en advarsel`,
};

/** "Med 3,0 % skal 212 takster forklares, nu 148." for each count that would be another; one sentence where none would. */
export function sentencesOf({ total, lines }: Impact, values: string): string[] {
  const differing = COUNTED.filter((counted) => total[counted].before !== total[counted].after);
  if (differing.length === 0) return [`Med ${values} er der ingen forskel på de ${takster(lines)}.`];
  return differing.map((counted) => {
    const { before, after } = total[counted];
    return `Med ${values} ${CLAUSES[counted](takster(after))}, nu ${number(before)}.`;
  });
}

/** The values tried: "4,0 %", or with their names where they are several. */
export function valuesInWords(changes: ReadonlyMap<string, string>): string {
  const told = [...changes].map(([key, value]) => {
    const spec = definitionOf(key)?.spec;
    const shown = spec ? formatParameter(spec, value) : value;
    return changes.size > 1 ? `${key} = ${shown}` : shown;
  });
  return told.length > 1 ? `${told.slice(0, -1).join(', ')} og ${told.at(-1)}` : (told[0] ?? '');
}

const takster = (n: number): string => `${number(n)}\u00a0${n === 1 ? 'takst' : 'takster'}`;
