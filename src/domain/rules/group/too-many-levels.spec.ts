import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleContext } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { exampleLevels, exampleScale } from './group-examples.js';
import { tooManyLevels } from './too-many-levels.js';

const DAY = { form: 'dag', unit: 'dag', days: 225 } as const;

describe('R29', () => {
  it('has examples that do what they say', () => expect(testRule(tooManyLevels)).toEqual([]));

  it('names the levels beyond the model of the form, and no other', () => {
    expect(runRules([tooManyLevels], exampleScale(11))).toMatchObject([
      {
        severity: 'advarsel',
        message: 'Takstgruppen har 11 niveauer op til niveau 11, men takstmodellen for botilbud har højst 9.',
        cells: [
          { lineKey: 'L10', field: 'level' },
          { lineKey: 'L11', field: 'level' },
        ],
      },
    ]);
    expect(runRules([tooManyLevels], exampleScale(7, DAY))).toMatchObject([{ cells: [{ lineKey: 'L7' }] }]);
    expect(runRules([tooManyLevels], exampleScale(7, { form: 'korttid' }))).toEqual([]);
  });

  it('counts levels that are not in use', () => {
    expect(runRules([tooManyLevels], exampleLevels({ 3: { level: 12 } }))).toMatchObject([
      {
        message: 'Takstgruppen har 3 niveauer op til niveau 12, men takstmodellen for botilbud har højst 9.',
        cells: [{ lineKey: 'L3', field: 'level' }],
      },
    ]);
  });

  it('counts niveau and activity lines apart', () => {
    const { lines } = exampleScale(12);
    const half = lines.map((line, index) =>
      index < 6 ? line : { ...line, serviceKind: 'aktivitet' as const, level: index - 5 },
    );
    expect(runRules([tooManyLevels], exampleContext({ lines: half }))).toEqual([]);
  });

  it('lets hourly levels follow the places they are given in, and says nothing of hours alone', () => {
    const hours = { form: 'time', unit: 'time', places: null, units: amount(100), serviceKind: 'aktivitet' } as const;
    const { lines } = exampleScale(10, hours);
    expect(runRules([tooManyLevels], exampleContext({ lines }))).toEqual([]);
    const basis = exampleScale(1, { lineKey: 'B', serviceKind: 'basis', level: null }).lines;
    expect(runRules([tooManyLevels], exampleContext({ lines: [...basis, ...lines] }))).toMatchObject([
      { cells: [{ lineKey: 'L10' }] },
    ]);
  });

  it('goes by the limits of the year', () => {
    const parameters = new Map([
      ['R29.botilbud', '11'],
      ['R29.day', '5'],
    ]);
    const found = (context: ReturnType<typeof exampleScale>) => runRules([tooManyLevels], { ...context, parameters });
    expect([found(exampleScale(11)).length, found(exampleScale(6, DAY)).length]).toEqual([0, 1]);
  });
});
