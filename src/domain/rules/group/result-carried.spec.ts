import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { resultCarried } from './result-carried.js';

describe('R18', () => {
  it('has examples that do what they say', () => expect(testRule(resultCarried)).toEqual([]));

  const carried = (regulation: string | null, parameters: [string, string][] = [], result = 900_000) =>
    runRules(
      [resultCarried],
      exampleWith(
        {
          resultY2: amount(result),
          baseY2: amount(16_960_000),
          regulation: regulation === null ? null : amount(regulation),
        },
        { parameters: new Map(parameters) },
      ),
    );

  it('wants what exceeds the limit, or more, to be carried', () => {
    expect(carried(null)).toMatchObject([
      {
        message:
          'Resultatet for 2025 på 900.000\u00a0kr. er ud over grænsen på 848.000\u00a0kr.; mindst \u221252.000\u00a0kr. skal indregnes i taksten, men reguleringen er 0\u00a0kr. i alt.',
        cells: [{ field: 'regulation' }],
      },
    ]);
    expect(carried('-51999.99')).toHaveLength(1);
    expect(carried('-52000')).toEqual([]);
    expect(carried('-900000')).toEqual([]);
  });

  it('wants the whole result where the year says so', () => {
    expect(carried('-52000', [['R18.method', 'whole']])).toHaveLength(1);
    expect(carried('-900000', [['R18.method', 'whole']])).toEqual([]);
  });

  it('takes a result of exactly the limit unless the limit is inclusive', () => {
    expect(carried(null, [['R18.method', 'whole']], 848_000)).toEqual([]);
    const inclusive: [string, string][] = [
      ['R18.method', 'whole'],
      ['R18.inclusive', 'ja'],
    ];
    expect(carried(null, inclusive, 848_000)).toHaveLength(1);
  });

  it('goes by the limit of the year', () => {
    expect(carried(null, [['R18.limit', '5.4']])).toEqual([]);
  });
});
