import { describe, expect, it } from '@jest/globals';
import { exampleContext } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { basisWithoutActivity } from './basis-without-activity.js';
import { exampleBasis, exampleScale } from './group-examples.js';

describe('R30', () => {
  it('has examples that do what they say', () => expect(testRule(basisWithoutActivity)).toEqual([]));

  it('tells each half of a pair that is not in one group what it lacks', () => {
    expect(runRules([basisWithoutActivity], exampleBasis({}, { groupKey: null }))).toMatchObject([
      {
        severity: 'fejl',
        message: 'Takstgruppen har en basistakst, men ingen aktivitetstakst.',
        cells: [{ lineKey: 'B', field: 'serviceKind' }],
      },
      {
        message: 'Takstgruppen har aktivitetstakst, men ingen basistakst.',
        cells: [{ lineKey: 'A', field: 'serviceKind' }],
      },
    ]);
  });

  it('is one finding with all activity lines of the group', () => {
    const { lines } = exampleScale(3, { serviceKind: 'aktivitet' });
    expect(runRules([basisWithoutActivity], exampleContext({ lines }))).toMatchObject([
      { cells: [{ lineKey: 'L1' }, { lineKey: 'L2' }, { lineKey: 'L3' }] },
    ]);
  });
});
