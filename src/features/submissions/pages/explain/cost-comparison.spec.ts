import { describe, expect, it } from '@jest/globals';
import { amount } from '../../../../domain/amount.js';
import { groupLines } from '../../../../domain/balance.js';
import { exampleContext, exampleLine } from '../../../../domain/rules/example.js';
import { comparePosts } from './cost-comparison.js';

const group = (...lines: Parameters<typeof groupLines>[0]) => {
  const [first] = groupLines(lines);
  if (!first) throw new Error('no group');
  return first;
};
const before = (...lines: ReturnType<typeof exampleLine>[]) => ({ ...exampleContext({ lines }), lines });
const line = (lineKey: string, changes: Parameters<typeof exampleLine>[0] = {}) =>
  exampleLine({ lineKey, groupKey: 'A', ...changes });

describe('comparePosts', () => {
  it('sums a group and the whole group it follows, also a line that is gone', () => {
    const lastYear = before(line('L1', { costPay: amount(1000) }), line('L2', { costPay: amount(500) }));
    const posts = comparePosts(2027, group(line('L1', { costPay: amount(1800) })), lastYear);
    const pay = posts.find(({ label }) => label === 'Løn');
    expect([pay?.before.toString(), pay?.now.toString(), pay?.change?.toString()]).toEqual(['1500', '1800', '20']);
  });

  it('follows a recorded predecessor, and compares nothing with nothing', () => {
    const now = group(line('L9', { predecessors: ['L1'] }));
    expect(comparePosts(2027, now, before(line('L1'))).length).toBeGreaterThan(0);
    expect(comparePosts(2027, group(line('L9')), before(line('L1')))).toEqual([]);
  });
});
