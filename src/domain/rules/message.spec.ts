import { describe, expect, it } from '@jest/globals';
import type { Value } from './context.js';
import { placeholdersOf, renderMessage, renderValue } from './message.js';

const shown = (kind: Value['kind'], value: string) => renderValue({ kind, value }).replaceAll('\u00a0', '_');

describe('renderValue', () => {
  it('writes kroner with øre only when there are any, and takster always with', () => {
    expect(shown('kroner', '18250000')).toBe('18.250.000_kr.');
    expect(shown('kroner', '18250000.00')).toBe('18.250.000_kr.');
    expect(shown('kroner', '172.8')).toBe('172,80_kr.');
    expect(shown('takst', '2480')).toBe('2.480,00_kr.');
  });

  it('writes the minus sign as U+2212 and no negative zero', () => {
    expect(shown('kroner', '-52000')).toBe('\u221252.000_kr.');
    expect(shown('percent', '-0.0001')).toBe('0,000_%');
  });

  it.each([
    ['5', '5,0_%'],
    ['97.25', '97,25_%'],
    ['1.7441860465', '1,744_%'],
    ['5.0004', '5,000_%'],
    ['-3.10077', '\u22123,101_%'],
    ['0.00050', '0,001_%'],
  ])('writes %s percent as %s', (value, text) => {
    expect(shown('percent', value)).toBe(text);
  });

  it.each([
    ['1.25', '1,250'],
    ['12', '12,000'],
    ['1.0011', '1,0011'],
    ['0.00274', '0,0027'],
  ])('writes the factor %s as %s', (value, text) => {
    expect(shown('factor', value)).toBe(text);
  });

  it('does not lose digits to floating point', () => {
    expect(shown('takst', '90071992547409931.05')).toBe('90.071.992.547.409.931,05_kr.');
    expect(shown('number', '7173.60')).toBe('7.173,6');
  });
});

describe('renderMessage', () => {
  it('puts every value in its place', () => {
    const values: Record<string, Value> = {
      tilbud: { kind: 'text', value: '{limit} & sønner' },
      limit: { kind: 'percent', value: '5' },
    };
    expect(renderMessage('{tilbud}: over {limit}.', values)).toBe('{limit} & sønner: over 5,0\u00a0%.');
    expect(placeholdersOf('{tilbud}: over {limit}.')).toEqual(['tilbud', 'limit']);
  });

  it('ends a sentence with one point', () => {
    const values: Record<string, Value> = { limit: { kind: 'kroner', value: '5' } };
    expect(renderMessage('Over {limit}. Under {limit}, ja.', values)).toBe('Over 5\u00a0kr. Under 5\u00a0kr., ja.');
  });

  it('throws for a value that is missing', () => {
    expect(() => renderMessage('{gone}', {})).toThrow('gone');
  });
});
