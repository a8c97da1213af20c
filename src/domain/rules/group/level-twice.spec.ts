import { describe, expect, it } from '@jest/globals';
import { runRules, testRule } from '../rule.js';
import { exampleLevels } from './group-examples.js';
import { levelTwice } from './level-twice.js';

describe('R27', () => {
  it('has examples that do what they say', () => expect(testRule(levelTwice)).toEqual([]));

  it('names the level and its lines', () => {
    expect(runRules([levelTwice], exampleLevels({ 3: { level: 2 } }))).toMatchObject([
      {
        severity: 'fejl',
        message: 'Niveau 2 står på 2 linjer i takstgruppen.',
        cells: [{ lineKey: 'L2' }, { lineKey: 'L3' }],
      },
    ]);
  });

  it('warns of a hole, but not of a scale that starts above 1', () => {
    expect(runRules([levelTwice], exampleLevels({ 3: { level: 5 } }))).toMatchObject([
      { severity: 'advarsel', message: 'Takstgruppen har niveau 2 og niveau 5, men ingen niveauer imellem dem.' },
    ]);
    expect(runRules([levelTwice], exampleLevels({ 3: { level: 4 } }))).toMatchObject([{ severity: 'advarsel' }]);
    expect(runRules([levelTwice], exampleLevels({ 1: { level: 3 }, 2: { level: 4 }, 3: { level: 5 } }))).toEqual([]);
  });

  it('keeps niveau and activity lines apart, and does not count a line without a level', () => {
    expect(runRules([levelTwice], exampleLevels({ 3: { level: 2, serviceKind: 'aktivitet' } }))).toEqual([]);
    const hourly = { level: null, serviceKind: 'aktivitet' } as const;
    expect(runRules([levelTwice], exampleLevels({ 2: hourly, 3: hourly }))).toEqual([]);
  });
});
