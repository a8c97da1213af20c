import { type Amount, sum } from '../../../domain/amount.js';
import { needOf, unitsOf } from '../../../domain/balance.js';
import { COSTS, type Group } from '../../../domain/takst.js';
import { COST_LABELS } from '../../../domain/takst-words.js';

/** One post of a takstgruppe this year and last, in kroner and in kroner a unit; null: not known, or not comparable. */
export interface CostRow {
  post: string;
  now: Amount;
  before: Amount | null;
  nowPerUnit: Amount | null;
  beforePerUnit: Amount | null;
  /** A sum of the rows above. */
  total: boolean;
}

/** What the takster of a group cover, post by post, and what they covered last year. `lastYear` is empty for a new group. */
export function costBreakdown(now: Group, lastYear: readonly Group[]): CostRow[] {
  const row = (post: string, amountOf: (group: Group) => Amount, total = false): CostRow => {
    const before = lastYear.length > 0 ? sum(lastYear.map(amountOf)) : null;
    const current = amountOf(now);
    return {
      post,
      now: current,
      before,
      nowPerUnit: perUnit(current, [now]),
      beforePerUnit: before && perUnit(before, lastYear),
      total,
    };
  };
  const posts = COSTS.map((field) => row(COST_LABELS[field], ({ lines }) => sum(lines.map((line) => line[field]))));
  const income = row(COST_LABELS.income, ({ lines }) => sum(lines.map((line) => line.income)).negated());
  const regulering = row('Regulering fra tidligere år', ({ regulation }) => regulation);
  return [
    ...[...posts, income].filter(saysSomething),
    row('Omkostningsgrundlag', ({ grundlag }) => grundlag, true),
    ...[regulering].filter(saysSomething),
    row('Dækkes af taksterne', needOf, true),
  ];
}

const saysSomething = ({ now, before }: CostRow): boolean => !now.isZero() || (before !== null && !before.isZero());

/** Only where all lines are paid for in the same unit. */
function perUnit(kroner: Amount, groups: readonly Group[]): Amount | null {
  const lines = groups.flatMap((group) => group.lines);
  if (new Set(lines.map(({ unit }) => unit)).size !== 1) return null;
  const units = lines.map(unitsOf);
  const total = sum(units);
  return units.includes(null) || total.isZero() ? null : kroner.dividedBy(total);
}
