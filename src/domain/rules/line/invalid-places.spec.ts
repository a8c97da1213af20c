import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import type { Line } from '../../takst.js';
import { exampleContext, exampleLine } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { invalidPlaces } from './invalid-places.js';

describe('R03', () => {
  it('has examples that do what they say', () => expect(testRule(invalidPlaces)).toEqual([]));

  const findings = (changes: Partial<Line>, parameters = new Map<string, string>()) =>
    runRules([invalidPlaces], exampleContext({ lines: [exampleLine(changes)], parameters }));

  it.each([
    ['0', 'Der står 0 pladser på linjen.'],
    ['-0.5', 'Antallet af pladser er −0,5 og kan ikke være negativt.'],
    ['12.25', '12,25 pladser går ikke op i trin på 0,5.'],
  ])('tells what is wrong with %s places', (places, message) => {
    expect(findings({ places: amount(places) })).toMatchObject([{ message }]);
  });

  it('goes by the step of the year', () => {
    expect(findings({ places: amount('12.25') }, new Map([['R03.step', '0.25']]))).toEqual([]);
    expect(findings({ places: amount('12.5') }, new Map([['R03.step', '1']]))).toHaveLength(1);
  });

  it('takes 0 on a level only where the group has places', () => {
    const levels = [1, 2].map((level) =>
      exampleLine({ lineKey: `L${level}`, serviceKind: 'niveau', level, groupKey: 'A', places: amount(0) }),
    );
    expect(runRules([invalidPlaces], exampleContext({ lines: levels }))).toMatchObject([
      { cells: [{ lineKey: 'L1' }, { lineKey: 'L2' }] },
    ]);
  });

  it('does not ask hours and cases for places', () => {
    expect(findings({ form: 'time', unit: 'time', places: amount(0) })).toEqual([]);
    expect(findings({ form: 'sag', unit: 'sag', places: null })).toEqual([]);
  });
});
