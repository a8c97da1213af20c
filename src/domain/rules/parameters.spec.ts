import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amount } from '../amount.js';
import type { ParameterSpec } from './parameter.js';
import { readParameter } from './parameter.js';
import { parameterDefinitions, plOf } from './parameters.js';
import { formatParameter, parseParameter } from './parse-parameter.js';
import { takstDecimalsOf } from './takst-decimals.js';

const percent: ParameterSpec = { type: 'percent', default: '5', min: '0', max: '100', label: 'Grænse' };
const parse = (spec: ParameterSpec, text: string, required = false) => parseParameter({ spec, required }, text);

describe('parameterDefinitions', () => {
  it('has every id once, and each default is what the parser would let in', () => {
    const definitions = parameterDefinitions();
    expect(new Set(definitions.map(({ id }) => id)).size).toBe(definitions.length);
    for (const { id, spec, required } of definitions) {
      if (required) continue;
      expect([id, parseParameter({ spec, required }, formatParameter(spec, spec.default))]).toEqual([
        id,
        { value: canonical(spec) },
      ]);
    }
  });

  it('asks for the P/L and for nothing else', () => {
    expect(
      parameterDefinitions()
        .filter(({ required }) => required)
        .map(({ id }) => id),
    ).toEqual(['pl']);
    expect(plOf(new Map())).toBeNull();
    expect(plOf(new Map([['pl', '3.2']]))).toEqual(amount('3.2'));
    expect([takstDecimalsOf(new Map()), takstDecimalsOf(new Map([['takstDecimals', '0']]))]).toEqual([2, 0]);
  });
});

/** "6.0" and "6" are the same default. */
function canonical(spec: ParameterSpec): string {
  const value = readParameter(spec, spec.default);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value.toString() : spec.default;
}

describe('parseParameter', () => {
  it('reads what a Dane types', () => {
    expect(parse(percent, ' 3,20 %')).toEqual({ value: '3.2' });
    expect(parse({ type: 'kroner', default: '0', label: 'Beløb' }, 'kr. 1.363.838,5')).toEqual({ value: '1363838.5' });
    expect(parse({ type: 'boolean', default: 'ja', label: 'Krav' }, 'Nej')).toEqual({ value: 'nej' });
    expect(parse({ type: 'list', default: '', label: 'Liste' }, '§ 107, § 108,, § 107')).toEqual({
      value: '§ 107, § 108',
    });
    expect(parse({ type: 'optional percent', default: '', label: 'Fald' }, '–')).toEqual({ value: '' });
  });

  it.each([
    ['3.2', 'Grænse: »3.2« er ikke et tal på dansk. Skriv fx 1.234,5.'],
    ['', 'Grænse: Der mangler et tal.'],
    ['−1', 'Grænse: Tallet må mindst være 0.'],
    ['100,1', 'Grænse: Tallet må højst være 100.'],
  ])('turns "%s" away', (text, refusal) => {
    expect(parse(percent, text)).toEqual({ refusal });
  });

  it('turns away halves of whole numbers, unknown choices and empty lists', () => {
    expect(parse({ type: 'whole', default: '2', label: 'Antal' }, '2,5')).toEqual({
      refusal: 'Antal: Skriv et helt tal.',
    });
    const mode: ParameterSpec = {
      type: 'choice',
      default: 'on',
      choices: { on: 'Til', off: 'Fra' },
      label: 'Reglen er',
    };
    expect([parse(mode, 'fra'), parse(mode, 'on')]).toEqual([{ value: 'off' }, { value: 'on' }]);
    expect(parse(mode, 'måske')).toEqual({ refusal: 'Reglen er: Vælg en af: Til · Fra.' });
    expect(parse({ type: 'list', default: '§ 107', label: 'Liste' }, ' , ', true)).toHaveProperty('refusal');
  });

  it('reads a year as it is written, and none outside its range', () => {
    const year: ParameterSpec = { type: 'year', default: '2024', min: '2020', max: '2099', label: 'Prisår' };
    expect([parse(year, ' 2025 '), formatParameter(year, '2025'), readParameter(year, '2025')]).toEqual([
      { value: '2025' },
      '2025',
      2025,
    ]);
    for (const text of ['', '2019', '2100', '2.025', '25', '2025,5'])
      expect(parse(year, text)).toEqual({ refusal: 'Prisår: Skriv et årstal fra 2020 til 2099.' });
  });

  it('reads back what it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
        const value = amount(thousandths).dividedBy(1000).toString();
        expect(parse(percent, formatParameter(percent, value))).toEqual({ value });
      }),
    );
  });
});
