import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wrapText } from './wrap-text.js';

/** A type in which every letter is one wide. */
const widthOf = (piece: string): number => [...piece].length;
const wrap = (text: string, width: number) => wrapText(text, width, widthOf);

describe('wrapText', () => {
  it('puts as many words on a line as there is room for', () => {
    expect(wrap('Bostedet Ådalen i Hjørring', 17)).toEqual(['Bostedet Ådalen i ', 'Hjørring']);
  });

  it('begins a new line at a newline, and keeps words apart there', () => {
    expect(wrap('Niveau 1\nVoksne', 20)).toEqual(['Niveau 1 ', 'Voksne']);
  });

  it('breaks a word that is too long after its hyphen, or where it must', () => {
    expect(wrap('Syd-afdelingen', 8)).toEqual(['Syd-', 'afdeling', 'en']);
    expect(wrap('a 8a9f3d8a9f', 5)).toEqual(['a ', '8a9f3', 'd8a9f']);
  });

  it('never parts a figure from its unit', () => {
    expect(wrap('kun 2,5\u00a0kr.', 7)).toEqual(['kun ', '2,5\u00a0kr.']);
  });

  const text = fc.string({ unit: fc.constantFrom('a', 'ø', '-', ' ', '\n', '\u00a0', '𝄞'), maxLength: 60 });

  it('loses nothing: the lines together are the text', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (given, width) => {
        expect(wrap(given, width).join('')).toBe(given.replaceAll('\n', ' '));
      }),
    );
  });

  it('never makes a line wider than there is room for', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (given, width) => {
        for (const line of wrap(given, width)) expect(widthOf(line.trimEnd())).toBeLessThanOrEqual(width);
      }),
    );
  });
});
