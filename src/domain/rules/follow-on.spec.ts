import { describe, expect, it } from '@jest/globals';
import type { Line } from '../takst.js';
import type { Hit } from './context.js';
import { exampleContext, exampleLine } from './example.js';
import { cellKey, followOns } from './follow-on.js';
import { ruleOf } from './index.js';
import type { Rule } from './rule.js';

const [balance, health, places] = ['R13', 'R24', 'R44'].map((id) => ruleOf(id)) as [Rule, Rule, Rule];
const context = exampleContext({
  lines: [
    exampleLine({ lineKey: 'A1', groupKey: 'Hus A' }),
    exampleLine({ lineKey: 'A2', groupKey: 'Hus A' }),
    exampleLine({ lineKey: 'B1', groupKey: 'Hus B' }),
    exampleLine({ lineKey: 'C1' }),
  ],
});
const at = (lineKey: string, restsOn?: string[]): Hit => ({
  cells: [{ lineKey, field: 'takst' }],
  values: {},
  ...(restsOn && { restsOn }),
});
const silenced = (refused: [string, keyof Line], rule: Rule, hit: Hit) =>
  followOns(context, new Set([cellKey(...refused)]))(rule, hit);

describe('what only follows from a cell that could not be read', () => {
  it('is nothing where every cell was read', () => {
    expect(followOns(context, new Set())(balance, at('A1'))).toBe(false);
  });

  it('is a hit on the line’s own figures, and on those of its group', () => {
    expect(silenced(['A1', 'costHealth'], health, at('A1'))).toBe(true);
    expect(silenced(['A2', 'costHealth'], health, at('A1'))).toBe(false);
    expect(silenced(['A2', 'costPay'], balance, at('A1'))).toBe(true);
    expect(silenced(['B1', 'costPay'], balance, at('A1'))).toBe(false);
  });

  it('is a hit on a group that the line might belong to, and on no other', () => {
    expect(silenced(['B1', 'groupKey'], balance, at('A1'))).toBe(true);
    expect(silenced(['B1', 'paragraf'], balance, at('A1'))).toBe(false);
    expect(silenced(['B1', 'groupKey'], balance, at('C1'))).toBe(false);
    expect(silenced(['B1', 'groupKey'], health, at('A1'))).toBe(false);
  });

  it('is a hit that looks the line up by a Linje-ID that could not be told', () => {
    expect(silenced(['C1', 'lineKey'], ruleOf('R43') as Rule, at('C1'))).toBe(true);
    expect(silenced(['C1', 'lineKey'], health, at('C1'))).toBe(false);
  });

  it('is a hit that rests on other lines too, and one that any tilbud’s line might be missing from', () => {
    expect(silenced(['B1', 'places'], places, at('A1'))).toBe(false);
    expect(silenced(['B1', 'places'], places, at('A1', ['B1']))).toBe(true);
    expect(silenced(['C1', 'tilbudName'], places, at('A1', ['B1']))).toBe(true);
  });
});
