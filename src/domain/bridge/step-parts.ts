import { type Amount, HUNDRED, ZERO } from '../amount.js';
import { COSTS } from '../takst.js';
import type { ExactPart, Figures } from './bridge.js';
import type { Budget, Category } from './budget.js';
import { COUNT_LABELS, type PartKey, PLACES_AND_DAYS } from './part-keys.js';
import { shapley } from './shapley.js';
import type { Volume } from './volume.js';

/** A takst of one year: ratio × (grundlag + regulering) / units, and what it deviates from that. */
export interface YearTakst {
  takst: Amount;
  /** The takst as a multiple of the mean takst of its group; 1 where it is the only one. */
  ratio: Amount;
  budget: Budget;
  volume: Volume;
}

/**
 * The step from one year's takst to the next divided without a remainder, in kroner a unit (domain.md, "What a change is"):
 *
 *     takst = ratio × (p × costs + regulering) / (placeDays × occupancy) + deviation
 *
 * with this year's costs in last year's prices and p going from 1 to 1 + P/L, which does not move the regulering. What moves
 * gets its Shapley value: the mean over all orders in which all may move, so that no order has to be chosen. The takst is
 * a sum of two products, the values of a sum are the sums of the values, and those of the costs divide by category.
 * `pl` in percentage points, above −100. Volumes are of the same unit, both of places and days or neither.
 */
export function stepParts(before: YearTakst, now: YearTakst, pl: Amount): ExactPart[] {
  const price = HUNDRED.plus(pl).dividedBy(HUNDRED);
  const perKrone = before.ratio.dividedBy(before.volume.units);
  const shared = [now.ratio.dividedBy(before.ratio), ...volumeGrowths(before.volume, now.volume)];
  const term = (then: Amount, today: Amount) => ({ before: then.times(perKrone), now: today.times(perKrone) });
  const costs = shapley({
    term: term(before.budget.grundlag, now.budget.grundlag.dividedBy(price)),
    growths: [price, ...shared],
  });
  const regulation = shapley({ term: term(before.budget.regulation, now.budget.regulation), growths: shared });
  const [ofPrice = ZERO, ...byCosts] = costs.values;
  const [ofRatio, ofPlaceDays, ofOccupancy] = byCosts.map((value, index) =>
    value.plus(regulation.values[index] ?? ZERO),
  );
  return [
    { key: 'pl', exact: ofPrice },
    ...regulationParts(before.budget, now.budget, perKrone.times(regulation.weight)),
    ...occupancyPart(before.volume, now.volume, ofOccupancy),
    volumePart(before.volume, now.volume, ofPlaceDays),
    ...costParts(before.budget, now.budget, price, perKrone.times(costs.weight)),
    { key: 'distribution', exact: ofRatio ?? ZERO },
    { key: 'rounding', exact: deviation(now).minus(deviation(before)) },
  ];
}

/** What fewer place-days, or units, and a lower occupancy make the takst grow by. */
function volumeGrowths(before: Volume, now: Volume): Amount[] {
  if (!before.placeDays || !now.placeDays) return [before.units.dividedBy(now.units)];
  const occupancy = before.units.times(now.placeDays).dividedBy(before.placeDays.times(now.units));
  return [before.placeDays.dividedBy(now.placeDays), occupancy];
}

function regulationParts(last: Budget, current: Budget, weight: Amount): ExactPart[] {
  const [before, now] = [last.regulation, current.regulation];
  const parts: ExactPart[] = [
    { key: 'regulationBefore', exact: before.times(weight).negated(), figures: kroner(before, ZERO) },
    { key: 'regulationNow', exact: now.times(weight), figures: kroner(ZERO, now) },
  ];
  return parts.filter(({ exact }) => !exact.isZero());
}

function occupancyPart(before: Volume, now: Volume, exact: Amount = ZERO): ExactPart[] {
  if (!before.placeDays || !now.placeDays) return [];
  const percent = ({ units, placeDays }: Volume) => units.times(HUNDRED).dividedBy(placeDays ?? units);
  return [{ key: 'occupancy', exact, figures: { before: percent(before), now: percent(now), kind: 'percent' } }];
}

function volumePart(before: Volume, now: Volume, exact: Amount = ZERO): ExactPart {
  const count = ({ placeDays, units }: Volume) => placeDays ?? units;
  return {
    key: 'volume',
    label: now.placeDays ? PLACES_AND_DAYS : COUNT_LABELS[now.unit],
    exact,
    figures: { before: count(before), now: count(now), kind: 'number' },
  };
}

/** What each category moved in last year's prices, by what a krone of costs weighs. The figures are those of each year. */
function costParts(before: Budget, now: Budget, price: Amount, weight: Amount): ExactPart[] {
  const weightNow = weight.dividedBy(price);
  const part = (key: PartKey, then: Amount, today: Amount, raises = true): ExactPart[] => {
    if (then.isZero() && today.isZero()) return [];
    const exact = today.times(weightNow).minus(then.times(weight));
    return [{ key, exact: raises ? exact : exact.negated(), figures: kroner(then, today) }];
  };
  const [last, current] = [before.categories, now.categories];
  if (!last || !current) return part('costs', before.grundlag, now.grundlag);
  const of = (key: Category) => [last.get(key) ?? ZERO, current.get(key) ?? ZERO] as const;
  return [...COSTS.flatMap((field) => part(field, ...of(field))), ...part('income', ...of('income'), false)];
}

const kroner = (before: Amount, now: Amount): Figures => ({ before, now, kind: 'kroner' });

/** What the takst is off what it should be: rounding, and what the balance may deviate (R13). */
function deviation({ takst, ratio, budget, volume }: YearTakst): Amount {
  return takst.minus(ratio.times(budget.grundlag.plus(budget.regulation)).dividedBy(volume.units));
}
