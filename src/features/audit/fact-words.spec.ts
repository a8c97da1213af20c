import { describe, expect, it } from '@jest/globals';
import { factsInWords, subjectInWords } from './fact-words.js';

describe('the facts of the log', () => {
  it('are told in Danish, fingerprints by their beginning', () => {
    expect(subjectInWords('round 2027')).toBe('runde 2027');
    expect(subjectInWords('noget andet')).toBe('noget andet');
    const facts = { year: 2027, late: false, hash: 'ab'.repeat(32) };
    expect(factsInWords(facts)).toBe('år: 2027 · for sen: nej · fingeraftryk: abababababab…');
  });

  it('tell the steps of a meeting, and moments as they are in Denmark', () => {
    expect(['agenda made', 'point 3 moved', 'annex added to point 4'].map((what) => factsInWords({ what }))).toEqual([
      'hvad: dagsorden lavet',
      'hvad: punkt 3 flyttet',
      'hvad: bilag tilføjet til punkt 4',
    ]);
    const until = '2026-12-29T11:00:00.000Z';
    expect(factsInWords({ until })).toBe('til og med: tirsdag den 29. december 2026 kl.\u00a012.00');
  });

  it('are cut where they are long', () => {
    expect(factsInWords({ reason: 'x'.repeat(500) })).toHaveLength(201);
  });
});
