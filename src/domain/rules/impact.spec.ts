import { describe, expect, it } from '@jest/globals';
import { amount } from '../amount.js';
import { exampleContext, exampleLine } from './example.js';
import { type Case, impactOf } from './impact.js';
import { withParameters } from './with-parameters.js';

/** 2,480 × 1.032 = 2,559.36: about +2 %, +4.5 %, +8 % and +12 % real. */
const TAKSTER = [2610, 2675, 2764, 2867];
const READING: Case['reading'] = { locate: () => null, refused: new Set() };

const lines = TAKSTER.map((takst, i) =>
  exampleLine({ lineKey: `L${i + 1}`, takst: amount(takst), groupKey: `G${i + 1}` }),
);
const caseOf = (driftsherre: number, changes = {}): Case => ({
  context: { ...exampleContext({ lines }), driftsherre, ...changes },
  reading: READING,
});
const try_ = (changes: Record<string, string>, cases = [caseOf(851)], values: Record<string, string> = {}) =>
  impactOf(cases, new Map(Object.entries(values)), new Map(Object.entries(changes)));

describe('what another value would do', () => {
  it('counts each line once, and only what the rules in question hit', () => {
    const impact = try_({ 'R40.limit': '4' });
    expect(impact.lines).toBe(4);
    expect(impact.total.FU).toEqual({ before: 1, after: 2 });
    expect(impact.total.DAS).toEqual({ before: 0, after: 0 });
    expect(impact.byRule).toEqual([{ rule: 'R40', counted: 'FU', before: 1, after: 2 }]);
    expect(impact.byDriftsherre).toEqual([{ driftsherre: 851, counted: 'FU', before: 1, after: 2 }]);
  });

  it('sums over the driftsherrer, and moves a line from one body to the other', () => {
    const impact = try_({ 'R41.limit': '7' }, [caseOf(773), caseOf(851)]);
    expect(impact.total.DAS).toEqual({ before: 2, after: 4 });
    expect(impact.total.FU).toEqual({ before: 2, after: 0 });
    expect(impact.byDriftsherre.map(({ driftsherre }) => driftsherre)).toEqual([773, 773, 851, 851]);
  });

  it('counts what has to be explained, also what is, and beside it what is not', () => {
    const said = { cause: 'andet', text: 'Der er ansat en nattevagt fra 1. januar.' };
    const explained = caseOf(851, { explanations: new Map([['L4', said]]) });
    // R44 would ask for all four: they are one tilbud with four times its places.
    const { total } = try_({ 'R42.limit': '10' }, [explained], { 'R44.mode': 'off' });
    expect(total.forklar).toEqual({ before: 3, after: 1 });
    expect(total.unexplained).toEqual({ before: 2, after: 0 });
  });

  it('shows a rule on trial as a warning, and none of a rule that is off', () => {
    expect(try_({ 'R40.mode': 'trial' }).total).toMatchObject({
      FU: { before: 1, after: 0 },
      advarsel: { before: 0, after: 1 },
    });
    expect(try_({ 'R41.mode': 'off' }).total).toMatchObject({
      DAS: { before: 1, after: 0 },
      FU: { before: 1, after: 2 },
    });
  });

  it('is none where the value is the one in force', () => {
    const impact = try_({ 'R40.limit': '4' }, [caseOf(851)], { 'R40.limit': '4' });
    expect([impact.byRule, impact.byDriftsherre]).toEqual([[], []]);
    expect(impact.total.FU).toEqual({ before: 2, after: 2 });
  });

  it('runs the rules of another takstår on the lines of an earlier one', () => {
    const context = { ...caseOf(851).context, year: 2024 };
    const early = (ruleYear: number) =>
      try_({ 'R40.limit': '4' }, [{ context: { ...context, ruleYear }, reading: READING }]);
    expect(early(2024).total.FU).toEqual({ before: 0, after: 0 });
    expect(early(2027).total.FU).toEqual({ before: 1, after: 2 });
  });
});

describe('a context under other values', () => {
  it('takes the P/L and its place in the chain from them', () => {
    const context = exampleContext();
    const own = withParameters(context, new Map([['pl', '2.5']]));
    expect([own.pl.toString(), own.plChain.get(context.year)?.toString()]).toEqual(['2.5', '2.5']);
    expect(withParameters(context, new Map()).pl).toEqual(context.pl);
  });
});
