import { describe, expect, it } from '@jest/globals';
import { exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { unknownParagraf } from './unknown-paragraf.js';

describe('R01', () => {
  it('has examples that do what they say', () => expect(testRule(unknownParagraf)).toEqual([]));

  it('names the paragraf and the year', () => {
    expect(runRules([unknownParagraf], exampleWith({ paragraf: 'SUL § 140' })).map(({ message }) => message)).toEqual([
      '»SUL § 140« er ikke på listen over paragraffer for takstår 2027.',
    ]);
  });

  it('leaves a blank cell to the reading', () => {
    expect(runRules([unknownParagraf], exampleWith({ paragraf: null }))).toEqual([]);
  });
});
