import { describe, expect, it } from '@jest/globals';
import { writeCsv } from './write-csv.js';

const cell = (value: Parameters<typeof writeCsv>[0][number][number]) =>
  writeCsv([[value]])
    .toString('utf8')
    .slice(1)
    .trimEnd();

describe('writeCsv', () => {
  it('begins with the byte order mark, separates by semicolon and quotes everything', () => {
    const bytes = writeCsv([
      ['Tilbud', { decimal: '2551.02' }],
      ['Kærvej', null],
    ]);
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes.subarray(3).toString()).toBe('"Tilbud";"2551,02"\r\n"Kærvej";""\r\n');
  });

  it('keeps quotes, semicolons and line breaks inside their cell', () => {
    expect(cell('"A"; B\nC')).toBe('"""A""; B\nC"');
  });

  it.each(['=1+1', '+45', '-2', '@SUM(A1)', '\tx', '\rx'])('writes %j as text', (text) => {
    expect(cell(text)).toBe(`"'${text}"`.trimEnd());
  });

  it('leaves negative numbers numbers', () => {
    expect(cell({ decimal: '-3.1' })).toBe('"-3,1"');
    expect(() => cell({ decimal: '=1' })).toThrow(TypeError);
  });
});
