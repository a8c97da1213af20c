import { describe, expect, it } from '@jest/globals';
import { type Amount, amount, HUNDRED, parseDanishNumber, roundTo } from './amount.js';
import { balanceOf, calculatedTakst, groupLines, unitsOf } from './balance.js';
import { averageOccupancy } from './belaegning.js';
import { changeOf } from './change.js';
import { CARRY_METHODS, mustCarry } from './regulering.js';
import type { PreviousLine, RuleContext } from './rules/context.js';
import { exampleContext, exampleLine } from './rules/example.js';
import { RULES } from './rules/index.js';
import { runRules } from './rules/rule.js';
import { COSTS, type Form, type Group, type Line } from './takst.js';
import { indexThrough } from './takstloft.js';
import worked from './worked.json' with { type: 'json' };

const NO_COSTS: Partial<Line> = { ...Object.fromEntries(COSTS.map((field) => [field, null])), income: null };
const fixed = (value: Amount | null | undefined, decimals: number) =>
  value && roundTo(value, decimals).toFixed(decimals);
const only = (line: Line): Group => groupLines([line])[0] as Group;
const firing = (ids: string[], context: RuleContext) =>
  runRules(
    RULES.filter(({ id }) => ids.includes(id)),
    context,
  ).map(({ rule }) => rule);

describe('takst', () => {
  it.each(worked.takst)('$case', ({ base, regulation, places, days, occupancy, units, takst }) => {
    const line = exampleLine({
      ...NO_COSTS,
      costPay: amount(base),
      regulation: amount(regulation),
      places: amount(places),
      days,
      occupancy: amount(occupancy),
    });
    expect(unitsOf(line)?.toFixed()).toBe(units);
    expect(calculatedTakst(only(line))?.toFixed(2)).toBe(takst);
  });
});

describe('occupancy', () => {
  it.each(worked.occupancy)(
    '$actual in $form, budgeted $budgeted: $rules',
    ({ actual, average, form, budgeted, rules }) => {
      const line = exampleLine({
        form: form as Form,
        occupancyY3: amount(actual[0] as string),
        occupancyY2: amount(actual[1] as string),
        occupancy: amount(budgeted),
      });
      expect(fixed(averageOccupancy(line.occupancyY3, line.occupancyY2), 2)).toBe(average);
      expect(firing(['R08', 'R09', 'R10', 'R11', 'R12'], exampleContext({ lines: [line] }))).toEqual(rules);
    },
  );
});

describe('result', () => {
  it.each(worked.result)('$result of $base', ({ base, result, limitPct, ...expected }) => {
    for (const method of CARRY_METHODS) {
      const terms = { limitPct: amount(limitPct), method, inclusive: false };
      expect(mustCarry(amount(base), amount(result), terms).toFixed()).toBe(expected[method]);
    }
  });
});

describe('change', () => {
  it.each(worked.change)(
    '$previousCleaned → $takst',
    ({ previousCleaned, takst, base, regulation, plPct, ...expected }) => {
      const line = exampleLine({
        ...NO_COSTS,
        costPay: amount(base),
        regulation: amount(regulation),
        takst: amount(takst),
        previousTakst: amount(previousCleaned),
        previousCleaned: amount(previousCleaned),
      });
      const context = exampleContext({ lines: [line], pl: amount(plPct) });
      const change = changeOf(line, only(line), context.previous.get(line.lineKey) as PreviousLine, amount(plPct));
      expect(fixed(change?.nominal, 3)).toBe(expected.nominalPct);
      expect(fixed(change?.real, 3)).toBe(expected.realPct);

      const rules = ['R40', 'R41', 'R42', 'R48'];
      expect(firing(rules, context)).toEqual(expected.rules.map((rule) => rule.replace(' unless explained', '')));
      const text = 'Taksten er genberegnet efter en ændret normering i tilbuddet.';
      const explained = { ...context, explanations: new Map([[line.lineKey, { cause: 'andet', text }]]) };
      expect(firing(rules, explained)).toEqual(expected.rules.filter((rule) => !rule.includes('unless explained')));
    },
  );
});

describe('levels', () => {
  it.each(worked.levels)('$case', ({ lines, income, off, within }) => {
    const levels = lines.map(({ level, places, takst }, index) =>
      exampleLine({
        ...NO_COSTS,
        costPay: index === 0 ? amount(21_000_000) : null,
        lineKey: `L${level}`,
        serviceKind: 'niveau',
        level,
        groupKey: 'Niveauer',
        places: amount(places),
        occupancy: amount(96),
        takst: amount(takst),
      }),
    );
    const balance = balanceOf(groupLines(levels)[0] as Group);
    expect(balance?.income.toFixed(2)).toBe(income);
    expect(balance?.difference.toFixed(2)).toBe(off);
    const limit = balance?.need.times(within.replace(' %', '')).dividedBy(HUNDRED) ?? amount(0);
    expect(balance?.difference.abs().lessThanOrEqualTo(limit)).toBe(true);
    expect(firing(['R13'], exampleContext({ lines: levels }))).toEqual([]);
  });
});

describe('ceiling', () => {
  it.each(worked.ceiling)('§ $paragraf from $priceYear', ({ price, pl, projected }) => {
    const chain = pl.map((value) => amount(value));
    expect(indexThrough(amount(price), chain).toFixed()).toBe(projected);
  });
});

describe('numbers', () => {
  it.each(worked.numbers)('"$text"', ({ text, ...expected }) => {
    const parsed = parseDanishNumber(text);
    if (expected.refused) expect(parsed).toEqual({ refused: 'ambiguous' });
    else if (expected.value === null) expect(parsed).toEqual({ blank: true });
    else expect('value' in parsed && parsed.value.toFixed()).toBe(expected.value);
  });
});
