import { describe, expect, it } from '@jest/globals';
import { readMessage } from './read-message.js';

const read = (typed: string) => readMessage(typed, 'Svar', 'Skriv et svar.');

describe('readMessage', () => {
  it('takes a text without the space around it, its line ends as one character', () => {
    expect(read('  Ja,\r\nfra maj. ')).toEqual({ text: 'Ja,\nfra maj.' });
    expect(read('a\r\n'.repeat(1000))).toEqual({ text: 'a\n'.repeat(1000).trim() });
  });

  it('refuses what is blank, too long or holds a CPR number', () => {
    expect(read(' \n ')).toEqual({ fault: 'Svar: Skriv et svar.' });
    expect(read('a'.repeat(2000))).toEqual({ text: 'a'.repeat(2000) });
    expect(read('a'.repeat(2001))).toEqual({
      fault: 'Svar: Teksten er på 2001 tegn. Kort den ned til højst 2000 tegn.',
    });
    expect(read(`Borger ${['01', '01', '90'].join('')}-${'1234'} flytter`)).toMatchObject({
      fault: expect.stringContaining('CPR-nummer'),
    });
  });
});
