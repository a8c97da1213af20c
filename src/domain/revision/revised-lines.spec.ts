import { describe, expect, it } from '@jest/globals';
import { amount } from '../amount.js';
import { exampleLine } from '../rules/example.js';
import { revisedLines } from './revised-lines.js';

const before = exampleLine({ lineKey: 'A' });
const validFrom = (changes: Parameters<typeof exampleLine>[0], inForce = [before]) =>
  revisedLines(
    [exampleLine({ lineKey: 'A', ...changes })],
    new Map(inForce.map((line) => [line.lineKey, line])),
    '2027-03-01',
  )[0]?.validFrom;

describe('the lines of a revision', () => {
  it('apply from its day where the takst is another', () => {
    expect(validFrom({ takst: amount(2600) })).toBe('2027-03-01');
    expect(validFrom({ unit: 'måned' })).toBe('2027-03-01');
  });

  it('apply from when they did where the takst is the same, whatever the sheet says', () => {
    expect(validFrom({ costPay: amount(1) })).toBe('2027-01-01');
    expect(validFrom({ takst: amount('2551.020'), validFrom: '2027-03-01' })).toBe('2027-01-01');
  });

  it('apply from the sheet’s own day where they are new, and never before the revision', () => {
    expect(validFrom({ validFrom: '2027-05-01' }, [])).toBe('2027-05-01');
    expect(validFrom({ validFrom: '2027-01-01' }, [])).toBe('2027-03-01');
    expect(validFrom({ validFrom: null }, [])).toBe('2027-03-01');
  });
});
