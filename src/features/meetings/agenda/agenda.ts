import { sha256 } from '../../../adapters/files/sha256.js';
import { type Amount, sum } from '../../../domain/amount.js';
import { unitsOf } from '../../../domain/balance.js';
import { canonicalJson } from '../../../domain/canonical.js';
import { coveredByApproveAll } from '../../../domain/workflow/workflow.js';
import type { Item } from '../../review/item.entity.js';

/** What waits for a body in a year, as a meeting sees it. */
export interface Agenda {
  /** What "alle" covers in DAS; what FU is to treat. */
  covered: Item[];
  /** Open, and not covered by "alle": in_fu, delegated, sent_back, rejected. Empty for FU. */
  notCovered: Item[];
  approved: number;
  perDriftsherre: DriftsherreSum[];
  /** The list as shown. */
  listHash: string;
}

export interface DriftsherreSum {
  code: number;
  name: string;
  count: number;
  /** Σ takst × enheder, kroner a year. */
  yearly: Amount;
  notCovered: number;
}

/** Parts the year's live items by what a meeting of DAS decides of them. */
export function dasAgenda(items: readonly Item[], lastDecision: number): Agenda {
  const covered = items.filter(({ state }) => coveredByApproveAll(state));
  const notCovered = items.filter((item) => !coveredByApproveAll(item.state) && !isSettled(item));
  return {
    covered,
    notCovered,
    approved: items.length - covered.length - notCovered.length,
    perDriftsherre: perDriftsherre(covered, notCovered),
    listHash: listHash([...covered, ...notCovered], lastDecision),
  };
}

/** Approved; or a revision that was refused, so that the takst in force stands. */
const isSettled = ({ state, inForceId }: Item): boolean =>
  state === 'approved' || (state === 'rejected' && inForceId !== null);

/** What FU has to treat: what is flagged, and what DAS has delegated. */
export function fuAgenda(items: readonly Item[], lastDecision: number): Agenda {
  const covered = items.filter(({ state }) => state === 'in_fu' || state === 'delegated');
  const approved = items.filter(({ state }) => state === 'approved').length;
  const sums = perDriftsherre(covered, []);
  return { covered, notCovered: [], approved, perDriftsherre: sums, listHash: listHash(covered, lastDecision) };
}

function perDriftsherre(covered: readonly Item[], notCovered: readonly Item[]): DriftsherreSum[] {
  const names = new Map([...covered, ...notCovered].map((item) => [item.organisation, item.organisationRow.shortName]));
  return [...names]
    .map(([code, name]) => {
      const mine = covered.filter(({ organisation }) => organisation === code);
      return {
        code,
        name,
        count: mine.length,
        yearly: yearlyOf(mine),
        notCovered: notCovered.filter(({ organisation }) => organisation === code).length,
      };
    })
    .sort((one, other) => DANISH.compare(one.name, other.name));
}

const DANISH = new Intl.Collator('da');

/** Σ takst × enheder: what the takster bring in a year. */
export const yearlyOf = (items: readonly Item[]): Amount =>
  sum(items.map(({ line }) => line.takst && (unitsOf(line)?.times(line.takst) ?? null)));

/**
 * The list as it was shown: what stands on it, in which state and with which content; and the newest decision then, so
 * that a stale list can be answered with what came after.
 */
function listHash(items: readonly Item[], lastDecision: number): string {
  const content = items
    .map(({ id, state, contentHash }) => ({ id, state, contentHash }))
    .sort((one, other) => one.id - other.id);
  return `${sha256(canonicalJson(content))}-${lastDecision}`;
}

/** Whether two hashes are of the same list. */
export const isSameList = (one: string, other: string): boolean => one.split('-')[0] === other.split('-')[0];

/** The newest decision when the list was shown. */
export const shownAfter = (hash: string): number => Number(hash.split('-')[1]) || 0;
