import { type Amount, amount } from './amount.js';

/** Values in ascending order, looked up by their place from 0. */
export interface Ascending {
  length: number;
  at(place: number): Amount;
}

/** How far a value lies from the middle of others: above 0 when it is larger, null where the others do not differ. */
export interface Deviation {
  median: Amount;
  score: Amount | null;
}

const SIGMAS = amount('0.6745');

/**
 * The modified z-score 0.6745 × (value − median) / MAD, where MAD is the median of the distances to the median: two or three
 * outliers among the others do not hide a further one, as they do with mean and standard deviation. Its author's limit is 3.5
 * (B. Iglewicz and D. C. Hoaglin, "How to Detect and Handle Outliers", ASQC 1993). `others` holds at least one value.
 */
export function deviationFrom(others: Ascending, value: Amount): Deviation {
  const median = medianOf(others);
  const spread = medianDistance(others, median);
  return { median, score: spread.isZero() ? null : SIGMAS.times(value.minus(median)).dividedBy(spread) };
}

/** The middle value, or the average of the two in the middle. */
export function medianOf(values: Ascending): Amount {
  return middleOf(values.length, (count) => values.at(count - 1));
}

/** The median of the distances to a point within the values' range: logarithmic, since they are in order. */
function medianDistance(values: Ascending, from: Amount): Amount {
  return middleOf(values.length, (count) => distanceToNearest(values, from, count));
}

/** The average of what the one or two counts in the middle of `length` give. */
function middleOf(length: number, nth: (count: number) => Amount): Amount {
  const lower = nth(Math.ceil(length / 2));
  return length % 2 === 1 ? lower : lower.plus(nth(length / 2 + 1)).dividedBy(2);
}

/** The largest distance from a point to the `count` values nearest to it. They stand side by side: their first is searched for. */
function distanceToNearest(values: Ascending, from: Amount, count: number): Amount {
  let [first, last] = [0, values.length - count];
  while (first < last) {
    const middle = Math.floor((first + last) / 2);
    const isTooLow = from.minus(values.at(middle)).greaterThan(values.at(middle + count).minus(from));
    if (isTooLow) first = middle + 1;
    else last = middle;
  }
  const [below, above] = [from.minus(values.at(first)), values.at(first + count - 1).minus(from)];
  return below.greaterThan(above) ? below : above;
}
