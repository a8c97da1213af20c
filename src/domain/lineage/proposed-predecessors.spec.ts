import { describe, expect, it } from '@jest/globals';
import { amount } from '../amount.js';
import { groupLines } from '../balance.js';
import type { RuleContext } from '../rules/context.js';
import { exampleContext, exampleLine } from '../rules/example.js';
import type { Line } from '../takst.js';
import { proposedPredecessors } from './proposed-predecessors.js';

const was = (lineKey: string, tilbudName: string, changes: Partial<Line> = {}) =>
  exampleLine({ lineKey, tilbudName, ...changes });
const isNew = (lineKey: string, tilbudName: string, changes: Partial<Line> = {}) =>
  was(lineKey, tilbudName, { previousTakst: null, targetGroup: null, ...changes });

/** "NEW follows OLD (why)". */
function proposed(lines: Line[], lastYear: Line[], changes: Partial<RuleContext> = {}): string[] {
  const approved = groupLines(lastYear).flatMap((group) =>
    group.lines.map((line) => [line.lineKey, { line, group }] as const),
  );
  const { previous } = exampleContext({ lines: lastYear });
  const context = exampleContext({ lines, previous, lastYear: new Map(approved), ...changes });
  return proposedPredecessors(context).map(
    ({ line, predecessor, alike }) => `${line.lineKey} ${predecessor.lineKey}: ${alike.join(', ')}`,
  );
}

describe('proposedPredecessors', () => {
  it('proposes the closed line that a new one looks like', () => {
    expect(
      proposed([isNew('N', 'Kernen')], [was('K', 'Aktivitetstilbud Kernen'), was('O', 'Andet', { form: 'dag' })]),
    ).toEqual([
      'N K: lignende navn, samme paragraf, samme tilbudsform, samme enhed, samme ydelsestype, samme antal pladser',
    ]);
  });

  it('proposes nothing for a line that follows one, nor a line that is followed', () => {
    const before = [was('K', 'Kernen')];
    expect(proposed([isNew('N', 'Kernen', { predecessors: ['K'] })], before)).toEqual([]);
    expect(proposed([isNew('N', 'Kernen'), was('K', 'Kernen')], before)).toEqual([]);
    const follows = { predecessors: [{ lineKey: 'K', share: null }], source: 'secretariat' as const };
    expect(proposed([isNew('N', 'Kernen')], before, { lineage: new Map([['ELSEWHERE', follows]]) })).toEqual([]);
  });

  it('does not ask again what the secretariat has said', () => {
    const none = { predecessors: [], source: 'secretariat' as const };
    expect(proposed([isNew('N', 'Kernen')], [was('K', 'Kernen')], { lineage: new Map([['N', none]]) })).toEqual([]);
  });

  it('proposes nothing for a tilbud that is approved in', () => {
    expect(proposed([isNew('N', 'Kernen')], [was('K', 'Kernen')], { tilbud: [], existedY2: new Set() })).toHaveLength(
      1,
    );
    const [tilbud] = exampleContext().tilbud;
    const vifte = tilbud ? [{ ...tilbud, name: 'Kernen' }] : [];
    expect(proposed([isNew('N', 'Kernen')], [was('K', 'Kernen')], { tilbud: vifte, existedY2: new Set() })).toEqual([]);
  });

  it('asks for more than what many lines have in common', () => {
    const strange = { places: amount(3) };
    expect(proposed([isNew('N', 'Elmehuset', strange)], [was('K', 'Birkebo')])).toEqual([]);
    expect(
      proposed(
        [isNew('N', 'Elmehuset', { ...strange, targetGroup: 'Autisme' })],
        [was('K', 'Birkebo', { targetGroup: 'Autisme' })],
      ),
    ).toHaveLength(1);
  });

  it('gives each level its own, and each closed line once', () => {
    const level = (make: typeof was, key: string, n: number) =>
      make(key, 'Mariager', { serviceKind: 'niveau', level: n, places: amount(5 + n) });
    const before = [level(was, 'A', 1), level(was, 'B', 2)];
    const now = [level(isNew, 'Z', 2), level(isNew, 'Y', 1), level(isNew, 'X', 3)];
    expect(proposed(now, before).map((text) => text.slice(0, 3))).toEqual(['Z B', 'Y A']);
  });
});
