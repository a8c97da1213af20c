import { describe, expect, it } from '@jest/globals';
import type { Finding } from './context.js';
import { WHOLE } from './marks.js';
import { isTouched, NO_OUTCOME, outcomeOf } from './recheck-outcome.js';

function finding(severity: Finding['severity'], lines: (string | null)[], body: Finding['body'] = null): Finding {
  const cells = lines.map((lineKey) => ({ lineKey, field: null, sheet: null, cell: null }));
  return { rule: 'R99', title: 'Prøve', severity, body, cells, message: '', fix: '', values: {} };
}

const lines = new Set(['L1', 'L2', 'L3']);

describe('what a moved parameter came to', () => {
  it('is nothing where the findings are the same', () => {
    const same = [finding('markering', ['L1'], 'FU'), finding('advarsel', ['L2'])];
    const outcome = outcomeOf({ before: same, after: same, now: same, lines });
    expect(outcome).toEqual(NO_OUTCOME);
    expect(isTouched(outcome)).toBe(false);
  });

  it('is told by line, what came and what went', () => {
    const before = [finding('forklar', ['L1', 'L2'])];
    const after = [finding('forklar', ['L2']), finding('markering', ['L3'], 'FU'), finding('fejl', [null])];
    const { gained, lost, open } = outcomeOf({ before, after, now: after, lines });
    expect(gained).toEqual({ fejl: [WHOLE], forklar: [], DAS: [], FU: ['L3'] });
    expect(lost).toEqual({ fejl: [], forklar: ['L1'], DAS: [], FU: [] });
    expect(open).toEqual({ fejl: [WHOLE], forklar: ['L2'] });
  });

  it('counts a line that goes to DAS once, and loses none that only goes to another body', () => {
    const fu = [finding('markering', ['L1'], 'FU')];
    const das = [...fu, finding('markering', ['L1'], 'DAS')];
    const up = outcomeOf({ before: fu, after: das, now: das, lines });
    expect([up.gained.DAS, up.gained.FU, up.lost.FU]).toEqual([['L1'], [], []]);
    const down = outcomeOf({ before: das, after: fu, now: fu, lines });
    expect([down.gained.FU, down.lost.DAS]).toEqual([['L1'], []]);
  });

  it('tells nothing of a line that is decided', () => {
    const after = [finding('markering', ['L1'], 'FU'), finding('fejl', ['L1'])];
    expect(outcomeOf({ before: [], after, now: after, lines: new Set(['L2']) })).toEqual(NO_OUTCOME);
  });
});
