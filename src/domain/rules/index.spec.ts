import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { exampleContext, exampleLine } from './example.js';
import { RULES, ruleOf } from './index.js';
import { runRules, testRule } from './rule.js';

const FILES = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const INPUTS = new Set([...Object.keys(exampleLine()), ...Object.keys(exampleContext())]);

describe('the rule catalogue', () => {
  it('has each id once, in their order', () => {
    const ids = RULES.map(({ id }) => Number(id.slice(1)));
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
    expect(ruleOf('R40')?.title).toBe('Stor ændring');
    expect(ruleOf('R99')).toBeNull();
  });

  it('lists every rule that is written', () => {
    const written = FILES.filter((file) => !file.endsWith('.spec.ts') && file.includes('/'))
      .flatMap((file) => /^ {2}id: '(R\d+)',$/m.exec(readFileSync(join(__dirname, file), 'utf8'))?.[1] ?? [])
      .sort();
    expect(RULES.map(({ id }) => id as string)).toEqual(written);
  });

  it('has a spec beside every rule', () => {
    const rules = FILES.filter((file) => /^ {2}id: 'R\d+',$/m.test(readFileSync(join(__dirname, file), 'utf8')));
    const without = rules.filter(
      (file) => !FILES.includes(file.replace(/\.ts$/, '.spec.ts')) && !file.endsWith('.spec.ts'),
    );
    expect(without).toEqual([]);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s hits and passes as its examples say', (_, rule) => {
    expect(testRule(rule)).toEqual([]);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s names inputs that there are', (_, rule) => {
    const known = new Set([...INPUTS, ...Object.keys(rule.parameters)]);
    expect(rule.inputs.filter((input) => !known.has(input))).toEqual([]);
    expect(Object.keys(rule.parameters).filter((name) => !rule.inputs.includes(name))).toEqual([]);
  });

  it('has nothing against the example that every rule starts from', () => {
    expect(runRules(RULES, exampleContext()).map(({ rule, message }) => [rule, message])).toEqual([]);
  });
});
