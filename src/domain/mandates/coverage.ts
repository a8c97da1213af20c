import { type Amount, formatDanish, roundTo } from '../amount.js';
import { dayInWords } from '../danish-day.js';
import type { ItemKind } from '../workflow/item-kinds.js';
import { refuse, type WorkflowRefusal } from '../workflow/refusals.js';
import { type Mandate, mandateHasExpired, percentInWords, SCOPES } from './mandate.js';

/** The item, as a mandate is held against it. */
export interface ItemToCover {
  id: number;
  kind: ItemKind;
  year: number;
  driftsherre: number;
  /** Real change, percentage points; null: there is nothing to compare with. */
  real: Amount | null;
  /** DAS decides such items by the agreement: only a mandate that names the item covers it. */
  onlyNamed: boolean;
}

/** The mandate that lets FU decide, `named` where it names the item; or why none does. */
export type Coverage = { id: number; named: boolean } | { refusal: WorkflowRefusal };

export const NO_MANDATE: Coverage = { refusal: refuse('no_mandate') };

export const isCovered = (coverage: Coverage): coverage is Extract<Coverage, { id: number }> => 'id' in coverage;

/**
 * Which of the mandates covers the item on a day ("YYYY-MM-DD", Danish time): the narrowest, and of those the newest. Where
 * none does, the reason of the one that comes nearest.
 */
export function coverageOf(item: ItemToCover, mandates: readonly Mandate[], day: string): Coverage {
  const about = mandates.filter((mandate) => isAbout(mandate, item)).sort(narrowestFirst);
  const faults = about.map((mandate) => faultOf(mandate, item, day));
  const covering = about[faults.indexOf(null)];
  if (covering) return { id: covering.id, named: covering.scope === 'items' };
  const [nearest] = faults.flatMap((fault) => fault ?? []).sort(nearestFirst);
  if (nearest) return { refusal: nearest };
  const others = mandates.some((mandate) => !mandate.ended && !mandateHasExpired(mandate, day));
  return others ? { refusal: refuse('mandate_other_scope') } : NO_MANDATE;
}

function isAbout({ scope, items, kind, year, driftsherre }: Mandate, item: ItemToCover): boolean {
  if (scope === 'items') return items.includes(item.id);
  const fits = kind === item.kind && (year === null || year === item.year) && !item.onlyNamed;
  return fits && (scope === 'all' || driftsherre === item.driftsherre);
}

const narrowestFirst = (one: Mandate, other: Mandate): number =>
  SCOPES.indexOf(one.scope) - SCOPES.indexOf(other.scope) || other.id - one.id;

/** Why a mandate about the item does not cover it; null: it does. */
function faultOf(mandate: Mandate, item: ItemToCover, day: string): WorkflowRefusal | null {
  const { until, largestChange, ended, takenBack } = mandate;
  if (ended || takenBack.includes(item.id)) return refuse('mandate_ended');
  if (until && mandateHasExpired(mandate, day))
    return refuse('mandate_expired', `FU’s mandat udløb den ${dayInWords(until)}. ${DAS_DECIDES}`);
  if (!largestChange) return null;
  if (!item.real)
    return refuse(
      'mandate_limit',
      `${limitText(largestChange)}, og denne har ingen tidligere takst at måle ændringen mod. ${DAS_DECIDES}`,
    );
  if (item.real.abs().lessThanOrEqualTo(largestChange)) return null;
  const change = changeInWords(item.real, largestChange);
  return refuse('mandate_limit', `${limitText(largestChange)}. Denne takst ændrer sig ${change} reelt. ${DAS_DECIDES}`);
}

const limitText = (limit: Amount): string => `FU’s mandat gælder en realændring på højst ${percentInWords(limit)}`;

const DAS_DECIDES = 'Send den til DAS, som kan afgøre den eller give et nyt mandat.';

const DECIMALS = 2;

/** Rounded, but never so that a change above the limit reads as the limit. */
function changeInWords(change: Amount, limit: Amount): string {
  const isUnlike = !roundTo(change, DECIMALS).abs().equals(limit);
  return `${formatDanish(change, isUnlike ? DECIMALS : 'exact')}\u00a0%`;
}

/** The mandate that fell short of its limit is nearer than one that is over. */
const NEAREST: readonly string[] = ['mandate_limit', 'mandate_expired', 'mandate_ended'];
const nearestFirst = (one: WorkflowRefusal, other: WorkflowRefusal): number =>
  NEAREST.indexOf(one.code) - NEAREST.indexOf(other.code);
