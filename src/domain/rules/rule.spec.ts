import { describe, expect, it } from '@jest/globals';
import { amount } from '../amount.js';
import { exampleContext, exampleLine, exampleWith } from './example.js';
import { hitAt, number } from './hit.js';
import { cellKey, defineRule, runRules, severityOf, testRule } from './rule.js';

const tooFew = defineRule({
  id: 'R901',
  scope: 'line',
  title: 'For få pladser',
  message: '{places} pladser er færre end {limit}.',
  messages: { none: 'Pladser mangler.' },
  fix: 'Ret antallet af pladser.',
  severity: 'markering',
  basis: 'ours',
  since: 2027,
  until: 2028,
  parameters: { limit: { type: 'number', default: '5', label: 'Færrest pladser' } },
  inputs: ['places', 'limit'],
  example: { hits: [exampleWith({ places: amount(2) })], passes: [exampleContext()] },
  *check({ lines }, { limit }) {
    for (const { lineKey, places } of lines) {
      if (!places) yield hitAt(lineKey, 'places', {}, { message: 'none' });
      else if (places.lt(limit)) yield hitAt(lineKey, 'places', { places: number(places), limit: number(limit) });
    }
  },
});

const context = exampleContext({
  lines: [
    exampleLine({ lineKey: 'A', places: amount(2) }),
    exampleLine({ lineKey: 'B', places: amount('2.5') }),
    exampleLine({ lineKey: 'C', places: amount(2) }),
    exampleLine({ lineKey: 'D', places: null }),
  ],
});

describe('runRules', () => {
  it('joins the same finding on many cells and keeps the order of the lines', () => {
    const findings = runRules([tooFew], context);
    expect(findings.map(({ message, cells }) => [message, cells.map((cell) => cell.lineKey)])).toEqual([
      ['2 pladser er færre end 5.', ['A', 'C']],
      ['2,5 pladser er færre end 5.', ['B']],
      ['Pladser mangler.', ['D']],
    ]);
  });

  it('takes a parameter from the year and says where the cell stands', () => {
    const parameters = new Map([['R901.limit', '2.5']]);
    const [finding] = runRules(
      [tooFew],
      { ...context, parameters },
      {
        locate: (lineKey, field) => ({ sheet: 'Takster', cell: `${lineKey}:${field}` }),
        refused: new Set(),
      },
    );
    expect(finding).toMatchObject({ severity: 'markering', body: 'FU' });
    expect(finding?.cells).toEqual([
      { lineKey: 'A', field: 'places', sheet: 'Takster', cell: 'A:places' },
      { lineKey: 'C', field: 'places', sheet: 'Takster', cell: 'C:places' },
    ]);
  });

  it('shows a rule on trial as advarsel, and no rule that is off or outside its years', () => {
    const trial = runRules([tooFew], { ...context, parameters: new Map([['R901.mode', 'trial']]) });
    expect(trial.map(({ severity, body }) => [severity, body])).toEqual(Array(3).fill(['advarsel', null]));
    expect(runRules([tooFew], { ...context, parameters: new Map([['R901.mode', 'off']]) })).toEqual([]);
    expect(runRules([tooFew], { ...context, year: 2026 })).toEqual([]);
    expect(runRules([tooFew], { ...context, year: 2029 })).toEqual([]);
  });

  it('leaves out what only follows from a cell that could not be read', () => {
    const reading = { locate: () => null, refused: new Set([cellKey('D', 'places'), cellKey('A', 'takst')]) };
    const lines = runRules([tooFew], context, reading).flatMap(({ cells }) => cells.map((cell) => cell.lineKey));
    expect(lines).toEqual(['A', 'C', 'B']);
  });

  it('looks at the whole group for a rule of the group', () => {
    const lines = [
      exampleLine({ lineKey: 'A', places: amount(2), groupKey: 'g' }),
      exampleLine({ lineKey: 'B', groupKey: 'g' }),
    ];
    const reading = { locate: () => null, refused: new Set([cellKey('B', 'places')]) };
    expect(runRules([{ ...tooFew, scope: 'group' }], exampleContext({ lines }), reading)).toEqual([]);
    expect(runRules([tooFew], exampleContext({ lines }), reading)).toHaveLength(1);
  });

  it('makes a markering a fejl once the year says so, and leaves a trial an advarsel', () => {
    const isDue = { type: 'boolean', default: 'nej', label: 'I kraft' } as const;
    const rule = { ...tooFew, parameters: { ...tooFew.parameters, isDue }, fejlWhen: 'isDue' } as const;
    const found = (...parameters: [string, string][]) => {
      const [finding] = runRules([rule], { ...context, parameters: new Map(parameters) });
      return [finding?.severity, finding?.body];
    };
    expect([found(), found(['R901.isDue', 'nej'])]).toEqual(Array(2).fill(['markering', 'FU']));
    expect(found(['R901.isDue', 'ja'])).toEqual(['fejl', null]);
    expect(found(['R901.isDue', 'ja'], ['R901.mode', 'trial'])).toEqual(['advarsel', null]);
    const dueAtOnce = { ...rule, parameters: { isDue: { ...isDue, default: 'ja' } } } as const;
    expect(severityOf(dueAtOnce, new Map())).toBe('fejl');
  });

  it('lets a hit say its own severity and body', () => {
    const hit = hitAt(null, null, {}, { message: 'none', severity: 'markering', body: 'DAS' });
    const rule = { ...tooFew, hits: () => [hit] };
    expect(runRules([{ ...rule, severity: 'fejl' }], context)).toMatchObject([{ severity: 'markering', body: 'DAS' }]);
  });
});

describe('testRule', () => {
  it('finds nothing wrong with a rule whose examples do what they say', () => {
    expect(testRule(tooFew)).toEqual([]);
  });

  it('tells of an example that does not do what it says, and of a placeholder without a value', () => {
    const { hits, passes } = tooFew.example;
    expect(testRule({ ...tooFew, example: { hits: passes, passes: hits } })).toEqual([
      'passes[0] hits',
      'hits[0] does not hit',
    ]);
    expect(testRule({ ...tooFew, example: { hits: [], passes: [] } })).toHaveLength(2);
    expect(testRule({ ...tooFew, message: '{places} af {all}' })).toEqual(['hits[0] lacks {all}']);
  });
});
