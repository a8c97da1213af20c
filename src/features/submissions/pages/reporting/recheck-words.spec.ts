import { describe, expect, it } from '@jest/globals';
import { WHOLE } from '../../../../domain/rules/marks.js';
import { NO_OUTCOME, type RecheckOutcome } from '../../../../domain/rules/recheck-outcome.js';
import { recheckWords, toMend } from './recheck-words.js';

const NBSP = '\u00a0';
const outcome = (changes: Partial<RecheckOutcome>): RecheckOutcome => ({ ...NO_OUTCOME, ...changes });

describe('what a moved parameter came to', () => {
  it('is told by its takster, what came before what went', () => {
    const gained = { ...NO_OUTCOME.gained, FU: ['L1', 'L2'], forklar: ['L1'] };
    const lost = { ...NO_OUTCOME.lost, fejl: ['L3', WHOLE] };
    expect(recheckWords(outcome({ gained, lost }))).toBe(
      `1${NBSP}takst skal nu forklares og 2${NBSP}takster er nu markeret til FU. 1${NBSP}takst har ikke længere fejl og indberetningen som helhed har ikke længere fejl.`,
    );
  });

  it('is nothing where nothing is touched', () => {
    expect(recheckWords(NO_OUTCOME)).toBe('Det ændrer ikke noget for jeres takster.');
    expect(toMend(NO_OUTCOME)).toBeNull();
  });

  it('says that what is submitted stands and is to be mended', () => {
    const open = { fejl: ['L1'], forklar: ['L2', 'L3'] };
    expect(toMend(outcome({ open }))).toBe(
      `Efter ændringen er der 1 sted med fejl og 2${NBSP}takster uden forklaring. Det, I har indsendt, står ved magt, men ret eller forklar det, og indsend igen.`,
    );
  });
});
