import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import type { EarlierTakst } from '../../earlier-takster.js';
import type { Line } from '../../takst.js';
import type { RuleContext } from '../context.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { riseOverYears } from './rise-over-years.js';

/** 1,000 → 1,040 → 1,081.60 → 1,120 without P/L: 12 % in all, 3.55 % in the last year. */
const YEARS = [1081.6, 1040, 1000];
const FLAT = new Map([2025, 2026, 2027].map((year) => [year, amount(0)]));

function earlier(changes: Record<number, Partial<EarlierTakst>> = {}): RuleContext['earlier'] {
  const takster = YEARS.map((takst, index): EarlierTakst => {
    const year = 2026 - index;
    return { year, takst: amount(String(takst)), cleaned: amount(String(takst)), unit: 'døgn', ...changes[year] };
  });
  return new Map([['L1', takster]]);
}

const found = (takst: string, context: Partial<RuleContext> = {}, line: Partial<Line> = {}) =>
  runRules(
    [riseOverYears],
    exampleWith({ takst: amount(takst), ...line }, { earlier: earlier(), plChain: FLAT, ...context }),
  ).map(({ message }) => message);

describe('R46', () => {
  it('has examples that do what they say', () => expect(testRule(riseOverYears)).toEqual([]));

  it('hits strictly above the limit, and only upwards', () => {
    expect(found('1120')).toEqual([]);
    expect(found('1120.01')).toHaveLength(1);
    const falling = earlier({
      2026: { takst: amount(1180), cleaned: amount(1180) },
      2025: { takst: amount(1240), cleaned: amount(1240) },
      2024: { takst: amount(1300), cleaned: amount(1300) },
    });
    expect(found('1125', { earlier: falling })).toEqual([]);
  });

  it('takes P/L out year by year', () => {
    const plChain = new Map([2025, 2026, 2027].map((year) => [year, amount('0.1')]));
    // 1.12 × 1.001³ = 1.12336336112
    expect(found('1123.36336112', { plChain })).toEqual([]);
    expect(found('1123.36336113', { plChain })).toHaveLength(1);
  });

  it('is silent where R40 has flagged one of the years, by the limit it has', () => {
    expect(found('1135.69')).toEqual([]);
    expect(found('1135.68')).toHaveLength(1);
    expect(found('1135.68', { parameters: new Map([['R40.limit', '4.9']]) })).toEqual([]);
    expect(found('1125', { parameters: new Map([['R40.limit', '3.9']]) })).toEqual([]);
  });

  it('is silent where a year, its P/L or the unit is another', () => {
    expect(found('1125')).toHaveLength(1);
    expect(found('1125', { earlier: earlier({ 2024: { unit: 'måned' } }) })).toEqual([]);
    expect(found('1125', { earlier: earlier({ 2024: { year: 2023 } }) })).toEqual([]);
    expect(found('1125', { plChain: new Map([...FLAT].slice(1)) })).toEqual([]);
    expect(found('1125', {}, { unit: 'måned', units: amount(7154) })).toEqual([]);
  });

  it('says from which year, and whether the takster are cleaned', () => {
    expect(found('1125')).toEqual([
      'Taksten er siden 2024 steget reelt 12,5\u00a0% (renset for regulering og P/L), mere end 12,0\u00a0%, uden at et enkelt år var over 5,0\u00a0%: fra 1.000,00\u00a0kr. til 1.125,00\u00a0kr.',
    ]);
    expect(found('1125', { earlier: earlier({ 2024: { cleaned: null } }) })[0]).toContain('(ikke renset,');
    // An old deficit of a tenth in the takst is not a rise.
    expect(found('1125', {}, { regulation: amount(1_825_000) })).toEqual([]);
  });
});
