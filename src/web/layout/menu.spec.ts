import { describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '../../domain/access/roles.js';
import { menuFor } from './menu.js';

const labels = (...roles: Role[]) => menuFor(roles).map(({ label }) => label);

const FU = ['Gennemgang', 'Møder', 'Beslutninger', 'Mandater', 'Tilbudsvifte', 'Regler og parametre', 'Takstbilag'];

describe('menuFor', () => {
  it.each([
    [[], ['Takstbilag', 'Log ind']],
    [['indberetter'], ['Min indberetning', 'Tilbudsvifte', 'Regler og parametre', 'Takstbilag']],
    [['myndighed'], ['Takstbilag', 'Godkendte takster', 'Objektiv finansiering', 'Regler og parametre']],
    [
      ['fu', 'myndighed'],
      [...FU, 'Objektiv finansiering'],
    ],
    [['fu'], FU],
    [['das'], ['Møder', 'Gennemgang', 'Beslutninger', 'Mandater', 'Tilbudsvifte', 'Regler og parametre', 'Takstbilag']],
    [
      ['sekretariat'],
      ['Overblik', 'Gennemgang', 'Møder', 'Mandater', 'Takstbilag', 'Tilbudsvifte', 'Regler og parametre', 'Ny runde'],
    ],
    [['administrator'], ['Brugere', 'Ret parametre', 'Mails', 'Log', 'Regler og parametre']],
  ] as [Role[], string[]][])('%j', (roles, expected) => expect(labels(...roles)).toEqual(expected));

  it('gives who holds two roles both menus, and no entry twice', () => {
    expect(labels('indberetter', 'fu')).toEqual([
      'Min indberetning',
      'Tilbudsvifte',
      'Regler og parametre',
      'Takstbilag',
      'Gennemgang',
      'Møder',
      'Beslutninger',
      'Mandater',
    ]);
  });

  it('never offers Log ind to who is signed in', () => {
    expect(ROLES.flatMap((role) => labels(role))).not.toContain('Log ind');
  });
});
