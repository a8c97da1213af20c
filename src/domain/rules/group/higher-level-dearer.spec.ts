import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { runRules, testRule } from '../rule.js';
import { exampleLevels } from './group-examples.js';
import { higherLevelDearer } from './higher-level-dearer.js';

describe('R28', () => {
  it('has examples that do what they say', () => expect(testRule(higherLevelDearer)).toEqual([]));

  it('compares each level with the one below it that is in use', () => {
    expect(runRules([higherLevelDearer], exampleLevels({ 3: { level: 5, takst: amount(2477) } }))).toMatchObject([
      {
        message: 'Niveau 5 til 2.477,00\u00a0kr. er ikke dyrere end niveau 2 til 2.477,00\u00a0kr. pr. døgn.',
        cells: [{ lineKey: 'L2' }, { lineKey: 'L3' }],
      },
    ]);
  });

  it('does not compare a takst pr. måned with one pr. døgn, nor with a blank', () => {
    expect(runRules([higherLevelDearer], exampleLevels({ 2: { unit: 'måned' }, 3: { takst: null } }))).toEqual([]);
  });
});
