import { amount } from '../../amount.js';
import { groupLines } from '../../balance.js';
import type { Line } from '../../takst.js';
import type { RuleContext } from '../context.js';
import { exampleContext, exampleLine } from '../example.js';

const BLANK: Partial<Line> = {
  costPay: null,
  costOther: null,
  costProperty: null,
  costTraining: null,
  costTilsyn: null,
  costDepreciation: null,
  costInterest: null,
  costPension: null,
  costOverhead: null,
  costHealth: null,
  income: null,
  resultY2: null,
  baseY2: null,
  regulation: null,
};

const BUDGET: Partial<Line> = {
  costPay: amount(14_000_000),
  costOther: amount(2_600_000),
  costProperty: amount(1_700_000),
  costTraining: amount(400_000),
  costTilsyn: amount(180_000),
  costDepreciation: amount(720_000),
  costInterest: amount(350_000),
  costOverhead: amount(1_050_000),
  resultY2: amount(-210_000),
  baseY2: amount(19_600_000),
};

const HOURLY: Partial<Line> = {
  form: 'time',
  unit: 'time',
  places: null,
  days: null,
  occupancy: null,
  units: amount(7300),
  takst: amount(420),
};

/**
 * Three levels that share one budget, written on the first line (the worked case: 21,000,000 kr., 365 days, 96 %; 172.80
 * kr. off), with changes by level. Invented figures.
 */
export function exampleLevels(
  changes: Record<number, Partial<Line>> = {},
  context: Partial<RuleContext> = {},
): RuleContext {
  const levels = [
    { places: amount(8), takst: amount(1981), ...BUDGET },
    { places: amount(10), takst: amount(2477) },
    { places: amount(6), takst: amount(3219) },
  ];
  const lines = levels.map((facts, index) =>
    exampleLine({
      ...BLANK,
      lineKey: `L${index + 1}`,
      serviceKind: 'niveau',
      level: index + 1,
      groupKey: 'Niveauer',
      internalPlaces: null,
      occupancy: amount(96),
      ...facts,
      ...changes[index + 1],
    }),
  );
  return exampleContext({ lines, ...context });
}

/** A group with so many levels, one place each, all with the changes. Invented figures. */
export function exampleScale(levels: number, changes: Partial<Line> = {}): RuleContext {
  const lines = Array.from({ length: levels }, (_, index) =>
    exampleLine({
      ...BLANK,
      lineKey: `L${index + 1}`,
      serviceKind: 'niveau',
      level: index + 1,
      groupKey: 'Niveauer',
      places: amount(1),
      internalPlaces: null,
      takst: amount(2000 + 100 * index),
      ...changes,
    }),
  );
  return exampleContext({ lines });
}

/** Lines as they were approved last year, each with its group. */
export function exampleApproved(lines: Line[]): RuleContext['lastYear'] {
  return new Map(groupLines(lines).flatMap((group) => group.lines.map((line) => [line.lineKey, { line, group }])));
}

/** A basis line and its hourly activity, which share a budget written on the basis line, with changes to each. Invented figures. */
export function exampleBasis(basis: Partial<Line> = {}, activity: Partial<Line> = {}): RuleContext {
  const shared = { ...BLANK, groupKey: 'Basis', internalPlaces: null };
  return exampleContext({
    lines: [
      exampleLine({ ...shared, ...BUDGET, lineKey: 'B', serviceKind: 'basis', ...basis }),
      exampleLine({ ...shared, ...HOURLY, lineKey: 'A', serviceKind: 'aktivitet', ...activity }),
    ],
  });
}
