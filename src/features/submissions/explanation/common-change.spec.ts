import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../domain/rules/context.js';
import type { JudgedLine, LapsedExplanation } from '../check/judged-upload.js';
import { type CommonChange, explainedTogether, sharedText } from './common-change.js';

const OWN = { cause: 'bygning', text: 'Huset er udvidet med en fløj.' };
const COMMON = { cause: 'takstmodel', text: 'Alle takster er genberegnet.' };

const common = (...lines: JudgedLine[]): CommonChange => ({ finding: { rule: 'R67' } as Finding, lines });

/** A line as far as it matters here: what asks for its explanation, and what was said of it before. */
function line(lineKey: string, severity: Finding['severity'], lapsed: LapsedExplanation | null = null): JudgedLine {
  const findings = [{ severity } as Finding];
  return { line: { lineKey }, findings, lapsed, explanation: { cause: null, text: '' } } as unknown as JudgedLine;
}

const keys = (lines: readonly JudgedLine[]) => lines.map((one) => one.line.lineKey);

describe('one explanation for what changed alike', () => {
  it('goes to the lines that lack one, and leaves alone what waits to be confirmed with words of its own', () => {
    const change = common(
      line('missing', 'forklar'),
      line('gone', 'forklar', { ...OWN, state: 'gone' }),
      line('own', 'forklar', { ...OWN, state: 'confirm' }),
      line('same', 'forklar', { ...COMMON, text: `${COMMON.text}  `, state: 'confirm' }),
      line('nothing asks', 'markering'),
    );
    expect(keys(explainedTogether(change, COMMON))).toEqual(['missing', 'gone', 'same']);
  });

  it('is offered again where all that lapsed say the same', () => {
    const waiting = line('a', 'forklar', { ...COMMON, state: 'confirm' });
    expect(sharedText(common(waiting, line('b', 'forklar')))).toEqual(COMMON);
    expect(sharedText(common(waiting, line('b', 'forklar', { ...OWN, state: 'gone' })))).toBeNull();
    expect(sharedText(common(line('a', 'forklar')))).toBeNull();
  });
});
