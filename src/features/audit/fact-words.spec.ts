import { describe, expect, it } from '@jest/globals';
import { factsInWords, subjectInWords } from './fact-words.js';

describe('the facts of the log', () => {
  it('are told in Danish, fingerprints by their beginning', () => {
    expect(subjectInWords('round 2027')).toBe('runde 2027');
    expect(subjectInWords('noget andet')).toBe('noget andet');
    const facts = { year: 2027, late: false, hash: 'ab'.repeat(32) };
    expect(factsInWords(facts)).toBe('år: 2027 · for sen: nej · fingeraftryk: abababababab…');
  });

  it('are cut where they are long', () => {
    expect(factsInWords({ reason: 'x'.repeat(500) })).toHaveLength(201);
  });
});
