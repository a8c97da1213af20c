import { type Amount, sum } from '../amount.js';
import { balanceOf } from '../balance.js';
import { oncePer } from '../once-per.js';
import type { Group } from '../takst.js';
import { addedBudgets, type Budget, budgetOf } from './budget.js';
import { addedVolumes, type Volume, volumeOf } from './volume.js';

/** What a takst of one or more groups rests on in a year; null is what is not known. */
export interface GroupYear {
  budget: Budget | null;
  /**
   * The units of the lines that are not aktivitet, since activity lines divide the places and add none (takstskema.md). null
   * also where these have no unit in common.
   */
  volume: Volume | null;
  /** Σ takst × units of all lines, above 0. */
  charged: Amount | null;
}

/** The groups as one; nothing is known of none. */
export function groupYear(groups: readonly Group[]): GroupYear {
  const years = groups.map(yearOf);
  const [budgets, volumes, charged] = [
    years.flatMap(({ budget }) => budget ?? []),
    years.flatMap(({ volume }) => volume ?? []),
    years.flatMap((year) => year.charged ?? []),
  ];
  const ofAll = <Known>(known: readonly unknown[], added: Known): Known | null =>
    groups.length > 0 && known.length === groups.length ? added : null;
  return {
    budget: ofAll(budgets, addedBudgets(budgets)),
    volume: ofAll(volumes, addedVolumes(volumes)),
    charged: ofAll(charged, sum(charged)),
  };
}

/** A group is added up once and not for each of its lines. */
const yearOf = oncePer((group: Group): GroupYear => {
  const income = balanceOf(group)?.income;
  return {
    budget: budgetOf(group),
    volume: volumeOf(group.lines.filter(({ serviceKind }) => serviceKind !== 'aktivitet')),
    charged: income?.greaterThan(0) ? income : null,
  };
});
