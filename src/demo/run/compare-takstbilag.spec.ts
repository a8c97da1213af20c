import { describe, expect, it } from '@jest/globals';
import { amount } from '../../domain/amount.js';
import { assemble } from '../../domain/takstbilag/assemble.js';
import { approved, awaiting, exampleInput } from '../../domain/takstbilag/takstbilag.example.js';
import type { ItemAnswer } from './answers.js';
import { compareChanges, compareTakstbilag } from './compare-takstbilag.js';
import { RunLog } from './run-log.js';

const item = (lineKey: string, takst: string, state: ItemAnswer['state']): ItemAnswer => ({
  id: 1,
  driftsherre: 851,
  lineKey,
  tilbud: 'Fyrtårnet',
  takst,
  state,
  flaggedFor: null,
  contentHash: '',
});

const MODEL = assemble(
  exampleInput({
    approved: [approved(851, { lineKey: 'A', takst: amount('2551.02') })],
    awaiting: [awaiting(851, { lineKey: 'B' })],
  }),
);

function wrongWith(...items: ItemAnswer[]): string[] {
  const log = new RunLog(() => {});
  compareTakstbilag(MODEL, items, log);
  return log.wrong;
}

describe('a published takstbilag beside the items', () => {
  it('is right when it has the approved takster and no others', () => {
    expect(wrongWith(item('A', '2551.02', 'approved'), item('B', '3000', 'delegated'))).toEqual([]);
  });

  it('is wrong with another figure, a takst too many, and one that nobody approved', () => {
    expect(wrongWith(item('A', '2551.03', 'approved'), item('B', '3000', 'delegated'))).toHaveLength(1);
    expect(wrongWith(item('B', '3000', 'rejected'))).toEqual([expect.stringContaining('1 takster, men 0 er godkendt')]);
    expect(wrongWith(item('A', '2551.02', 'delegated'), item('B', '3000', 'approved'))).not.toEqual([]);
  });

  it('must say what changed since the edition before', () => {
    const log = new RunLog(() => {});
    compareChanges(MODEL, 'A', log);
    expect(log.wrong).toHaveLength(2);
  });
});
