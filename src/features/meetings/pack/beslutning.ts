import { count } from '../../../web/format.js';
import type { PackTakst } from './pack-input.js';

/** More takster than this are counted, not named. */
const MOST_NAMED = 6;

/** What was decided on a point's takster, as the minutes say it where nobody has written it; empty: nothing was. */
export function beslutningOf(takster: readonly Pick<PackTakst, 'name' | 'decision'>[]): string {
  const groups = new Map<string, string[]>();
  for (const { name, decision } of takster) {
    if (!decision) continue;
    const key = JSON.stringify([decision.outcome, decision.grounds]);
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups].map(([key, names]) => sentence(names, ...(JSON.parse(key) as [string, string | null]))).join('\n');
}

/** "- Sendt tilbage af FU: Bostedet Aars (§ 108, niveau 2). Belægningen mangler." */
function sentence(names: readonly string[], outcome: string, grounds: string | null): string {
  return `- ${outcome}: ${which(names)}.${grounds ? ` ${grounds}` : ''}`;
}

/** The takster by name, as long as that can be read. */
export const which = (names: readonly string[]): string =>
  names.length > MOST_NAMED ? count(names.length, 'takst', 'takster') : names.join('; ');
