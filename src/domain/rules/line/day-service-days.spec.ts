import { describe, expect, it } from '@jest/globals';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { dayServiceDays } from './day-service-days.js';

describe('R07', () => {
  it('has examples that do what they say', () => expect(testRule(dayServiceDays)).toEqual([]));

  it.each([
    [199, 1],
    [200, 0],
    [366, 0],
    [367, 1],
  ])('%i days give %i findings', (days, count) => {
    expect(runRules([dayServiceDays], exampleWith({ form: 'dag', unit: 'dag', days }))).toHaveLength(count);
  });
});
