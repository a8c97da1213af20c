import { describe, expect, it } from '@jest/globals';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { actualOccupancy } from './actual-occupancy.js';

describe('R12', () => {
  it('has examples that do what they say', () => expect(testRule(actualOccupancy)).toEqual([]));

  it('names each missing year at its own cell', () => {
    expect(runRules([actualOccupancy], exampleWith({ occupancyY3: null, occupancyY2: null }))).toMatchObject([
      {
        message: 'Den faktiske belægning i 2024 mangler, og tilbuddet fandtes det år.',
        cells: [{ field: 'occupancyY3' }],
      },
      {
        message: 'Den faktiske belægning i 2025 mangler, og tilbuddet fandtes det år.',
        cells: [{ field: 'occupancyY2' }],
      },
    ]);
  });

  it('asks a tilbud that opened in Y−2 for that year alone', () => {
    const context = exampleWith({ occupancyY3: null, occupancyY2: null }, { existedY3: new Set() });
    expect(runRules([actualOccupancy], context)).toMatchObject([{ cells: [{ field: 'occupancyY2' }] }]);
  });
});
