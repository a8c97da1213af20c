import { describe, expect, it } from '@jest/globals';
import { ACCOUNTS } from './accounts.js';
import { DRIFTSHERRER } from './world.js';

describe('the accounts of the demo', () => {
  it('are those that api.md promises, each once', () => {
    const codes = DRIFTSHERRER.map(({ code }) => code);
    const promised = [
      ...codes.flatMap((code) => [`indberetter-${code}`, `das-${code}`, `myndighed-${code}`]),
      ...['fu-810', 'fu-813', 'fu-851', 'fu-860', 'fu-1081'],
      ...['sekretariat', 'sekretariat2', 'admin'],
    ].map((name) => `${name}@demo.invalid`);
    expect(ACCOUNTS.map(({ email }) => email).sort()).toEqual(promised.sort());
  });

  it('have an organisation when the role is of one, and are named after it', () => {
    for (const account of ACCOUNTS) {
      const owner = DRIFTSHERRER.find(({ code }) => code === account.organisation);
      const ofOne = ['indberetter', 'fu', 'das', 'myndighed'].includes(account.role);
      expect([account.email, owner !== undefined]).toEqual([account.email, ofOne]);
      if (owner) expect(account.name.endsWith(owner.name)).toBe(true);
    }
  });
});
