import { describe, expect, it } from '@jest/globals';
import { exampleContext, exampleLine } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { newTakst } from './new-takst.js';

const older = exampleLine({ lineKey: 'OLD' });
const added = exampleLine({ lineKey: 'NEW', previousTakst: null, level: 2 });
const found = (context: Parameters<typeof exampleContext>[0]) =>
  runRules([newTakst], exampleContext(context)).flatMap(({ cells }) => cells.map(({ lineKey }) => lineKey));

describe('R43', () => {
  it('has examples that do what they say', () => expect(testRule(newTakst)).toEqual([]));

  it('hits a new line of a tilbud that is not new', () => {
    expect(found({ lines: [older, added], existedY2: new Set(['OLD']) })).toEqual(['NEW']);
    expect(found({ lines: [older, added], existedY2: new Set() })).toEqual(['NEW']);
  });

  it('is silent when the line follows another', () => {
    const { previous } = exampleContext({ lines: [older] });
    expect(found({ lines: [{ ...added, predecessors: ['OLD'] }], previous })).toEqual([]);
    expect(found({ lines: [{ ...added, predecessors: ['GONE'] }], previous })).toEqual(['NEW']);
  });

  it('wants the indmelding to be approved', () => {
    const { tilbud } = exampleContext();
    const context = { lines: [added], existedY2: new Set<string>() };
    expect(found({ ...context, tilbud })).toEqual([]);
    expect(found({ ...context, tilbud: tilbud.map((one) => ({ ...one, included: false })) })).toEqual(['NEW']);
  });
});
