import { describe, expect, it } from '@jest/globals';
import { amount } from '../../amount.js';
import { exampleContext, exampleLine, inForceOf } from '../example.js';
import { RULES } from '../index.js';
import { runRules, testRule } from '../rule.js';
import { revisionWithoutOverview } from './revision-without-overview.js';

const lines = [
  exampleLine({ lineKey: 'SAME' }),
  exampleLine({ lineKey: 'MOVED' }),
  exampleLine({ lineKey: 'ADDED' }),
  exampleLine({ lineKey: 'BLANK', takst: null }),
  exampleLine({ lineKey: 'TOLD', cause: 'fejlrettelse', explanation: 'Lønnen til nattevagten var talt med to gange.' }),
  exampleLine({ lineKey: 'SHORT', cause: 'fejlrettelse', explanation: 'Fejl i lønnen.' }),
];
const inForce = new Map(
  lines
    .filter(({ lineKey }) => lineKey !== 'ADDED')
    .map((line) => {
      const takst = amount(line.lineKey === 'SAME' ? '2551.02' : '2530');
      return [line.lineKey, inForceOf({ ...line, takst })] as const;
    }),
);
const found = (parameters: [string, string][] = []) =>
  runRules([revisionWithoutOverview], exampleContext({ lines, inForce, tilbud: [], parameters: new Map(parameters) }));

describe('R69', () => {
  it('has examples that do what they say', () => expect(testRule(revisionWithoutOverview)).toEqual([]));

  it('wants each changed and each new takst explained', () => {
    const [moved, added] = found();
    expect(moved?.cells.map(({ lineKey, field }) => `${lineKey} ${field}`)).toEqual([
      'MOVED cause',
      'MOVED explanation',
      'SHORT cause',
      'SHORT explanation',
    ]);
    expect(moved).toMatchObject({
      severity: 'forklar',
      message:
        'Taksten ændres i årets løb fra 2.530,00\u00a0kr. til 2.551,02\u00a0kr., men årsag og forklaring til det nye tal mangler.',
    });
    expect(added?.message).toBe(
      'Taksten på 2.551,02\u00a0kr. kommer til i årets løb, men årsag og forklaring mangler.',
    );
    expect(added?.cells[0]?.lineKey).toBe('ADDED');
  });

  it('leaves to R42 what that asks for', () => {
    const takst = amount(2750);
    const context = exampleContext({ lines: [exampleLine({ lineKey: 'MOVED', takst })], inForce });
    expect(runRules(RULES, context).filter(({ rule }) => ['R42', 'R69'].includes(rule))).toHaveLength(1);
  });

  it('asks for as long a text as R42', () => {
    const lineKeys = found([['R42.length', '14']]).flatMap(({ cells }) => cells.map(({ lineKey }) => lineKey));
    expect(lineKeys).not.toContain('SHORT');
  });
});
