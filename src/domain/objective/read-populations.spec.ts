import { describe, expect, it } from '@jest/globals';
import { readPopulations } from './read-populations.js';

const CODES = [773, 825, 1081];
const HEADING = 'kommunekode;0-17-årige;alle';
const faultsOf = (text: string) => {
  const read = readPopulations(text, CODES);
  return 'faults' in read ? read.faults.map(({ line, message }) => `${line}: ${message}`) : [];
};

describe('readPopulations', () => {
  it('reads each municipality once, in any order, also as Excel writes it', () => {
    const text = `\ufeff"Kommunekode";"0-17-årige";"Alle"\r\n825;"280";1.768\r\n773;3.500;20.112\r\n\r\n`;
    expect(readPopulations(text, CODES)).toEqual({
      populations: [
        { municipality: 825, children: 280, all: 1768 },
        { municipality: 773, children: 3500, all: 20_112 },
      ],
    });
  });

  it.each([
    ['kode;børn;alle', '1: Overskrifterne skal være kommunekode;0-17-årige;alle.'],
    [`${HEADING}\n999;1;2`, '2: 999 er ikke en kommune i aftalen.'],
    [`${HEADING}\n1081;1;2`, '2: Regionen har ingen indbyggere, der betales efter.'],
    [`${HEADING}\n825;280`, '2: Der skal være tre felter adskilt af semikolon.'],
    [`${HEADING}\n825;280,5;1768`, '2: Indbyggertal skrives som hele tal, fx 22.345.'],
    [`${HEADING}\n825;0;1768`, '2: Indbyggertal skrives som hele tal, fx 22.345.'],
    [`${HEADING}\n825;1769;1768`, '2: Der er flere 0-17-årige end indbyggere i alt.'],
    [`${HEADING}\n825;280;1768\n825;280;1768`, '3: Kommune 825 står to gange.'],
    [`${HEADING}\n825;280;1768`, '2: Der mangler tal for 773.'],
  ])('refuses %j', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });
});
