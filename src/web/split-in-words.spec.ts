import { describe, expect, it } from '@jest/globals';
import { amount } from '../domain/amount.js';
import { exampleLine } from '../domain/rules/example.js';
import { splitInWords } from './split-in-words.js';

const said = (percent: string | null, compared: number) =>
  splitInWords({
    was: exampleLine({ tilbudName: 'Kærvej' }),
    lineKey: 'L-846-0004',
    successors: [exampleLine(), exampleLine({ lineKey: 'L2' })],
    percent: percent === null ? null : amount(percent),
    compared,
  }).replace(/\u00a0/g, ' ');

describe('splitInWords', () => {
  it('tells the change of the whole, and of how much of it', () => {
    expect(said('1.23', 2)).toBe('»Kærvej« (L-846-0004) er delt i 2 linjer: samlet realændring +1,2 %.');
    expect(said('1.23', 1)).toContain('+1,2 % for 1 af dem; resten har en anden enhed.');
    expect(said(null, 0)).toContain('Ingen af dem kan sammenlignes');
  });
});
