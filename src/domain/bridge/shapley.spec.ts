import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Amount, amount, sum } from '../amount.js';
import { type Product, shapley } from './shapley.js';

const product = (before: number, now: number, growths: (number | string)[]): Product => ({
  term: { before: amount(before), now: amount(now) },
  growths: growths.map((growth) => amount(growth)),
});

/** The values of the term and the growths, which add up to the step. */
const valuesOf = (one: Product): Amount[] => {
  const { weight, values } = shapley(one);
  return [one.term.now.minus(one.term.before).times(weight), ...values];
};

const hundredths = fc.integer({ min: 1, max: 300 }).map((number) => String(number / 100));
const kroner = fc.integer({ min: -5000, max: 5000 });
const products = fc
  .tuple(kroner, kroner, fc.array(fc.oneof(hundredths, fc.constant('1')), { maxLength: 4 }))
  .map((one) => product(...one));

function ordersOf<T>(values: readonly T[]): T[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, index) => ordersOf(values.toSpliced(index, 1)).map((rest) => [value, ...rest]));
}

/** The mean over all orders of what each adds to the product at the moment it moves. */
function byAllOrders({ term, growths }: Product): Amount[] {
  const players = [term, ...growths.map((growth) => ({ before: amount(1), now: growth }))];
  const orders = ordersOf(players.map((_, index) => index));
  const added = orders.flatMap((order) => {
    const values = players.map(({ before }) => before);
    return order.map((index) => {
      const then = multiplied(values);
      values[index] = players[index]?.now ?? then;
      return { index, amount: multiplied(values).minus(then) };
    });
  });
  return players.map((_, index) =>
    sum(added.map((one) => (one.index === index ? one.amount : null))).dividedBy(orders.length),
  );
}

const multiplied = (values: Amount[]): Amount => values.reduce((one, other) => one.times(other), amount(1));
const rounded = (values: Amount[]) => values.map((value) => value.plus(0).toFixed(25));

describe('shapley', () => {
  it('gives each of two its step times the mean of the other', () => {
    expect(valuesOf(product(100, 110, ['1.5'])).map(String)).toEqual(['12.5', '52.5']);
  });

  it('is the mean over all orders', () => {
    fc.assert(
      fc.property(products, (one) => expect(rounded(valuesOf(one))).toEqual(rounded(byAllOrders(one)))),
      { numRuns: 60 },
    );
  });

  it('leaves no remainder', () => {
    fc.assert(
      fc.property(products, (one) => {
        const step = multiplied([one.term.now, ...one.growths]).minus(one.term.before);
        expect(rounded([sum(valuesOf(one))])).toEqual(rounded([step]));
      }),
    );
  });

  it('mirrors the way back', () => {
    fc.assert(
      fc.property(products, ({ term, growths }) => {
        const grown = multiplied([...growths]);
        const back = {
          term: { before: term.now.times(grown), now: term.before.times(grown) },
          growths: growths.map((growth) => amount(1).dividedBy(growth)),
        };
        const opposite = valuesOf(back).map((value) => value.negated());
        expect(rounded(opposite)).toEqual(rounded(valuesOf({ term, growths })));
      }),
    );
  });

  it('weighs a term that stands still too: its own parts may move against each other', () => {
    expect(shapley(product(3, 3, ['2'])).weight.toFixed()).toBe('1.5');
  });

  it('divides evenly between those that move alike', () => {
    const alike = shapley(product(10, 10, [2, 2, 2])).values.map((value) => value.toFixed(20));
    expect(alike).toEqual(Array(3).fill(amount(70).dividedBy(3).toFixed(20)));
  });
});
