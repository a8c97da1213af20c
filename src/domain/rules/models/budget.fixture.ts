import type { WrittenRow } from '../../takstskema/cells.fixture.js';

/**
 * An invented budget with nothing out of the ordinary, from its direct costs: overhead within the norm, a small surplus two
 * years ago of which part is carried. Whole kroner.
 */
export function budget(direct: number, more: WrittenRow = {}): WrittenRow {
  const share = (percent: number) => Math.round((direct * percent) / 100);
  return {
    costPay: share(75),
    costOther: share(13.75),
    costProperty: share(9.375),
    costTraining: share(1.875),
    costTilsyn: share(1),
    costDepreciation: share(4.4),
    costInterest: share(2.1),
    costPension: share(1.25),
    costOverhead: share(5.5),
    income: share(0.6),
    resultY2: share(0.7),
    baseY2: share(106),
    regulation: -share(0.25),
    ...more,
  };
}
