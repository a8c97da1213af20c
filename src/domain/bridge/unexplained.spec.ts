import { describe, expect, it } from '@jest/globals';
import { bridgeBetween, lineWith } from './bridge.fixture.js';
import { unexplained } from './unexplained.js';

const left = (...years: Parameters<typeof bridgeBetween>) => {
  const bridge = bridgeBetween(...years);
  if (!bridge) throw new Error('nothing to compare');
  const { amount, parts, sentence } = unexplained(bridge);
  return {
    amount: amount.toFixed(2),
    parts: parts.map(({ key }) => key),
    sentence: sentence.replaceAll('\u00a0', ' '),
  };
};
const before = lineWith({ costPay: 900_000, costOverhead: 100_000, takst: 1000 });

describe('unexplained', () => {
  it('is nothing after mere indexation and regulering', () => {
    const now = lineWith({ costPay: 927_000, costOverhead: 103_000, regulation: 20_000, takst: 1050 });
    expect(left([before], [now], 3)).toEqual({
      amount: '0.00',
      parts: [],
      sentence: 'P/L og regulering af tidligere år forklarer hele ændringen.',
    });
  });

  it('names the parts that weigh, the largest first, and not the small ones', () => {
    const now = lineWith({ costPay: 960_000, costOverhead: 75_000, costTraining: 5_000, takst: 1040 });
    expect(left([before], [now])).toEqual({
      amount: '40.00',
      parts: ['costPay', 'costOverhead', 'costTraining'],
      sentence:
        'Når P/L og regulering af tidligere år er trukket fra, er der +40,00 kr. pr. sag tilbage at forklare. Forklar især løn (+60,00 kr.) og overhead (−25,00 kr.).',
    });
  });

  it('says so where parts undo each other', () => {
    const now = lineWith({ costPay: 950_000, costOverhead: 50_000, takst: 1000 });
    expect(left([before], [now]).sentence).toBe(
      'Når P/L og regulering af tidligere år er trukket fra, ophæver resten hinanden. Forklar især løn (+50,00 kr.) og overhead (−50,00 kr.).',
    );
  });

  it('says what it cannot tell', () => {
    expect(left([lineWith({ takst: 1000 })], [lineWith({ takst: 1144 })], 4)).toEqual({
      amount: '102.00',
      parts: ['rest'],
      sentence:
        'Når P/L er trukket fra, er der +102,00 kr. pr. sag tilbage at forklare. Det kan ikke deles yderligere, for omkostninger og enheder er ikke kendt for begge år.',
    });
  });
});
