import { type Amount, sum, ZERO } from '../amount.js';
import { COSTS, type Group, type Line } from '../takst.js';

const CATEGORIES = [...COSTS, 'income'] as const;
/** A cost, or the income, which is positive and lowers the grundlag. */
export type Category = (typeof CATEGORIES)[number];

/** What the takster of one or more groups cover in a year, kroner. */
export interface Budget {
  /** null: only the grundlag is known. */
  categories: ReadonlyMap<Category, Amount> | null;
  /** Costs less income. */
  grundlag: Amount;
  /** Of earlier years: negative lowers, positive raises. */
  regulation: Amount;
}

/**
 * The budget of a group; null where it tells nothing of its costs. A takst that was taken over from an old takstbilag has
 * only the grundlag, typed.
 */
export function budgetOf({ lines, grundlag, regulation }: Group): Budget | null {
  const written = lines.flatMap((line) => CATEGORIES.filter((category) => line[category] !== null));
  if (written.length > 0) return { categories: categoriesOf(lines, new Set(written)), grundlag, regulation };
  const isTyped = lines.some(({ base }) => base !== null);
  return isTyped ? { categories: null, grundlag: sum(lines.map(({ base }) => base)), regulation } : null;
}

const categoriesOf = (lines: readonly Line[], written: ReadonlySet<Category>): ReadonlyMap<Category, Amount> =>
  new Map([...written].map((category) => [category, sum(lines.map((line) => line[category]))]));

/** The budgets as one; null where there are none. */
export function addedBudgets(budgets: readonly Budget[]): Budget | null {
  if (budgets.length < 2) return budgets[0] ?? null;
  const known = budgets.flatMap(({ categories }) => categories ?? []);
  const added = (category: Category): [Category, Amount] => [
    category,
    sum(known.map((categories) => categories.get(category) ?? ZERO)),
  ];
  return {
    categories: known.length === budgets.length ? new Map(CATEGORIES.map(added)) : null,
    grundlag: sum(budgets.map(({ grundlag }) => grundlag)),
    regulation: sum(budgets.map(({ regulation }) => regulation)),
  };
}
