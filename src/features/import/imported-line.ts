import type { Amount } from '../../domain/amount.js';
import type { Line } from '../../domain/takst.js';
import type { ImportedLine } from '../../domain/takstskema/imported.js';

/** An imported line as it is stored: what the old takstbilag does not tell is blank. */
export const lineOf = (
  { grundlag, lineKey, ...told }: ImportedLine,
  nextKey: () => string,
): Line & { cleaned: Amount | null; row: number } => ({
  category: null,
  internalPlaces: null,
  occupancyY3: null,
  occupancyY2: null,
  units: null,
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
  previousTakst: null,
  previousCleaned: null,
  cause: null,
  explanation: null,
  validFrom: null,
  auditorStatement: null,
  dispensation: null,
  predecessors: [],
  ...told,
  base: grundlag,
  lineKey: lineKey ?? nextKey(),
});
