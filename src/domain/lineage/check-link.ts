import { type Amount, formatDanish, HUNDRED, sum } from '../amount.js';
import { type Refused, refused } from '../refusal.js';
import type { LinkKind } from './kinds.js';
import type { Lineage, LinkSource, Predecessor } from './lineage.js';

/** What somebody wants recorded of a line's predecessors. */
export interface NewLink {
  /** The takstår of the line. */
  year: number;
  lineKey: string;
  /** Empty: it follows none. null: what is recorded is lifted, and the line's own column counts again. */
  predecessors: readonly Predecessor[] | null;
  /** null where nothing is followed. */
  kind: LinkKind | null;
  source: LinkSource;
  reason: string;
}

/** What a link is judged by: whose the line is, the approved lines of the year before that it names, and what is recorded. */
export interface LinkFacts {
  driftsherre: number;
  approved: ReadonlyMap<string, { driftsherre: number }>;
  lineage: Lineage;
}

/** Why a link can't be recorded, or null. */
export function refuseLink(link: NewLink, facts: LinkFacts): Refused | null {
  if (link.reason.trim() === '') return refused('reason_required', 'Skriv, hvorfor forgængerne sættes.');
  const { predecessors } = link;
  if (predecessors === null)
    return facts.lineage.has(link.lineKey) ? null : invalid('Der er ingen registrering at ophæve for linjen.');
  if (predecessors.length === 0) return null;
  return (
    refuseNames(link, predecessors, facts) ??
    refuseKind(link, predecessors, facts) ??
    refuseShares(link, predecessors, facts)
  );
}

function refuseNames({ year, lineKey }: NewLink, predecessors: readonly Predecessor[], { approved }: LinkFacts) {
  const keys = predecessors.map((one) => one.lineKey);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice) return invalid(`${twice} står der to gange. Skriv hvert Linje-ID én gang.`);
  const unknown = keys.find((key) => !approved.has(key));
  if (unknown)
    return invalid(`${unknown} er ikke en godkendt takst i ${year - 1}. Kontrollér Linje-ID, fx på tilbuddets side.`);
  if (keys.length === 1 && keys[0] === lineKey)
    return invalid('En linje kan ikke afløse sig selv alene. Skriv også den linje, som en del er kommet fra.');
  return null;
}

/** Between driftsherrer a line moves, and what is moved comes from another: only the secretariat or a decision says so. */
function refuseKind({ kind, source }: NewLink, predecessors: readonly Predecessor[], facts: LinkFacts) {
  const foreign = predecessors.find(({ lineKey }) => facts.approved.get(lineKey)?.driftsherre !== facts.driftsherre);
  if (foreign && source === 'page')
    return invalid(
      `${foreign.lineKey} hører til en anden driftsherre. Skriv til sekretariatet, hvis den er overtaget.`,
    );
  if (kind === null) return invalid('Vælg, hvad der er sket.');
  if (foreign && kind !== 'moved')
    return invalid(`${foreign.lineKey} hører til en anden driftsherre. Vælg, at linjen er overtaget derfra.`);
  if (!foreign && kind === 'moved')
    return invalid('Ingen af linjerne hører til en anden driftsherre. Vælg noget andet end overtaget.');
  return null;
}

/** Of no line more passes on than there was: over all that follow it. */
function refuseShares({ lineKey }: NewLink, predecessors: readonly Predecessor[], { lineage }: LinkFacts) {
  for (const { lineKey: key, share } of predecessors) {
    if (share === null) continue;
    if (!share.greaterThan(0) || share.greaterThan(HUNDRED))
      return invalid(`Andelen af ${key} skal være over 0 og højst 100 %.`);
    const elsewhere = [...lineage].flatMap(([successor, { predecessors: followed }]) =>
      successor === lineKey
        ? []
        : followed.flatMap((one) => (one.lineKey === key ? [{ successor, share: one.share }] : [])),
    );
    const total = sum([share, ...elsewhere.map((one) => one.share)]);
    if (total.greaterThan(HUNDRED))
      return invalid(
        `${key} bliver fordelt med ${percent(total)} i alt: ${percent(share)} her${elsewhere.map(also).join('')}. Det må højst være 100 %.`,
      );
  }
  return null;
}

const also = ({ successor, share }: { successor: string; share: Amount | null }): string =>
  share ? ` og ${percent(share)} til ${successor}` : '';

const percent = (share: Amount): string => `${formatDanish(share, 'exact')} %`;

const invalid = (message: string): Refused => refused('invalid_lineage', message);
