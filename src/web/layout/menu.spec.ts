import { describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '../../domain/access/roles.js';
import { menuFor } from './menu.js';

const labels = (...roles: Role[]) => menuFor(roles).map(({ label }) => label);

describe('menuFor', () => {
  it.each([
    [[], ['Takstbilag', 'Log ind']],
    [['indberetter'], ['Min indberetning', 'Regler', 'Takstbilag']],
    [['myndighed'], ['Takstbilag', 'Regler']],
    [['fu'], ['Gennemgang', 'Møder', 'Regler', 'Takstbilag']],
    [['das'], ['Møder', 'Gennemgang', 'Regler', 'Takstbilag']],
    [['sekretariat'], ['Overblik', 'Gennemgang', 'Møder', 'Takstbilag', 'Tilbudsvifte', 'Regler', 'Ny runde']],
    [['administrator'], ['Brugere', 'Parametre', 'Log', 'Regler']],
  ] as [Role[], string[]][])('%j', (roles, expected) => expect(labels(...roles)).toEqual(expected));

  it('gives who holds two roles both menus, and no entry twice', () => {
    expect(labels('indberetter', 'fu')).toEqual(['Min indberetning', 'Regler', 'Takstbilag', 'Gennemgang', 'Møder']);
  });

  it('never offers Log ind to who is signed in', () => {
    expect(ROLES.flatMap((role) => labels(role))).not.toContain('Log ind');
  });
});
