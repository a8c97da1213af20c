import { describe, expect, it } from '@jest/globals';
import { amount, roundTo } from '../../amount.js';
import type { Finding, RuleContext } from '../context.js';
import { exampleContext, exampleLine } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { commonFactor } from './common-factor.js';

const LAST = [2480, 1250.5, 3199.99, 845.25, 5100];

/** Lines that were charged LAST, over and over, each by its factor, rounded to the øre. */
function found(factors: readonly string[], context: Partial<RuleContext> = {}): Finding | undefined {
  const lines = factors.map((factor, index) => {
    const last = amount(String(LAST[index % LAST.length]));
    const takst = roundTo(last.times(factor), 2);
    return exampleLine({ lineKey: `L${index + 1}`, takst, previousTakst: last, previousCleaned: last });
  });
  return runRules([commonFactor], exampleContext({ lines, ...context }))[0];
}

const all = (factor: string, times = 5): string[] => Array(times).fill(factor);
const causeOf = (factor: string) => found(all(factor))?.values.cause?.value;

describe('R67', () => {
  it('has examples that do what they say', () => expect(testRule(commonFactor)).toEqual([]));

  it('names the factor, its likely cause and the lines that did not follow', () => {
    const finding = found([...all('1.25', 8), '1.03', '1.04']);
    expect(finding).toMatchObject({ severity: 'markering', body: 'FU' });
    expect(finding?.message).toBe(
      '8 af 10 takster er ændret med den samme faktor, 1,250, i forhold til sidste år. Sandsynlig årsag: moms er lagt til (25 %). Linjer, der ikke følger med: Botilbuddet Eksemplet (L9), Botilbuddet Eksemplet (L10).',
    );
    expect(finding?.cells.map(({ lineKey, field }) => `${lineKey} ${field}`)).toEqual(
      Array.from({ length: 8 }, (_, index) => `L${index + 1} takst`),
    );
    expect(found(all('1.25'))?.message).toMatch(/Linjer, der ikke følger med: ingen\.$/);
  });

  it.each([
    ['1.25', 'moms er lagt til (25 %)'],
    ['0.8', 'moms er trukket fra (25 %)'],
    ['12', 'beløb pr. år står i stedet for pr. måned'],
    ['0.0833333333', 'beløb pr. måned står i stedet for pr. år'],
    ['365', 'beløb pr. år står i stedet for pr. døgn'],
    ['366', 'beløb pr. år står i stedet for pr. døgn'],
    ['1.0335', 'årets P/L'],
    ['1.07', 'en samlet genberegning'],
  ])('takes %s to be: %s', (factor, cause) => expect(causeOf(factor)).toBe(cause));

  it('is a warning where the takster are only projected', () => {
    expect(found(all('1.032'))).toMatchObject({ severity: 'advarsel', body: null });
    expect(found(all('1.0341'))).toMatchObject({ severity: 'markering', body: 'FU' });
  });

  it('wants the share, the number and the likeness that are set', () => {
    expect(found([...all('1.25', 7), '1.03', '1.04'])).toBeUndefined();
    const parameters = new Map([['R67.share', '77']]);
    expect(found([...all('1.25', 7), '1.03', '1.04'], { parameters })).toBeDefined();
    expect(found(all('1.25', 4))).toBeUndefined();
    expect(found(all('1.25', 4), { parameters: new Map([['R67.fewest', '4']]) })).toBeDefined();
    expect(found(['1.2481', '1.249', '1.25', '1.251', '1.2519'])).toBeDefined();
    expect(found(['1.244', '1.249', '1.25', '1.251', '1.256'])).toBeUndefined();
  });

  it('leaves takster that have not moved to R48, and lines that cannot be compared out', () => {
    expect(found(all('1'))).toBeUndefined();
    const lines = ['A', 'B', 'C', 'D', 'E', 'NEW'].map((lineKey) => {
      const isNew = lineKey === 'NEW';
      return exampleLine({ lineKey, takst: amount(3100), previousTakst: isNew ? null : amount(2480) });
    });
    const [finding] = runRules([commonFactor], exampleContext({ lines }));
    expect(finding?.message).toMatch(/^5 af 5 takster .* ingen\.$/);
  });

  it('names ten lines at most', () => {
    const others = Array.from({ length: 12 }, (_, index) => `1.${30 + index}`);
    expect(found([...all('1.25', 48), ...others])?.message).toMatch(/\(L58\) og 2 andre\.$/);
    expect(found([...all('1.25', 48), ...others.slice(1)])?.message).toMatch(/\(L58\) og 1 anden\.$/);
  });
});
