import { describe, expect, it } from '@jest/globals';
import { beslutningOfTilbud } from './beslutning-tilbud.js';
import { packChange } from './pack.fixture.js';

const approved = (title: string) => packChange({ title, decision: { outcome: 'approved', grounds: null } });
const refused = (title: string, grounds: string) =>
  packChange({ title, kind: 'Udmelding', decision: { outcome: 'refused', grounds } });
const open = (title: string) => packChange({ title, kind: 'Lukning' });

describe('what DAS decided on ind- og udmeldinger', () => {
  it('is written as the minutes have it: all but one, and on which grounds', () => {
    const text = beslutningOfTilbud([
      approved('Kirketoften'),
      approved('Kærvej'),
      refused('Taleinstituttet', 'DAS følger præcedens for 2018.\r\n- Tilbuddet er højtspecialiseret.\n'),
    ]);
    expect(text).toBe(
      [
        'DAS godkender alle ind- og udmeldinger bortset fra Taleinstituttet (udmelding).',
        '',
        'DAS godkender ikke Taleinstituttet (udmelding) på følgende grundlag:',
        '- DAS følger præcedens for 2018.',
        '- Tilbuddet er højtspecialiseret.',
      ].join('\n'),
    );
  });

  it('says of one ground that it is one, and names those that were refused alike together', () => {
    const same = [refused('A', 'Tilbuddet bruges bredt.'), refused('B', 'Tilbuddet bruges bredt.')];
    expect(beslutningOfTilbud(same)).toBe('DAS godkender ikke A (udmelding) og B (udmelding). Tilbuddet bruges bredt.');
  });

  it('names what is approved where that is the lesser part, and what is left open', () => {
    expect(beslutningOfTilbud([approved('A'), open('B'), open('C')])).toBe(
      'DAS godkender 1\u00a0ind- eller udmelding: A (ændrede pladser).\n\nDAS har ikke taget stilling til B (lukning) og C (lukning).',
    );
  });

  it('is nothing until something is decided', () => {
    expect(beslutningOfTilbud([approved('A'), approved('B')])).toBe('DAS godkender alle ind- og udmeldinger.');
    expect(beslutningOfTilbud([open('A')])).toBe('');
    expect(beslutningOfTilbud([])).toBe('');
  });
});
