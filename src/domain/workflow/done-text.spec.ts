import { describe, expect, it } from '@jest/globals';
import { ROLES } from '../access/roles.js';
import { decisionsOf } from './decisions-of.js';
import { doneAndHow, doneText } from './done-text.js';

describe('doneText', () => {
  it.each([
    ['approve', 'FU', 'in_fu', 'endorsed', 'Godkendt af FU'],
    ['approve', 'FU', 'delegated', 'approved', 'Godkendt af FU efter delegation fra DAS'],
    ['approve', 'FU', 'in_fu', 'approved', 'Godkendt endeligt af FU'],
    ['take_back', 'DAS', 'delegated', 'in_das', 'Taget tilbage fra FU af DAS'],
    ['approve', 'DAS', 'endorsed', 'approved', 'Godkendt af DAS'],
    ['submit', null, 'none', 'in_fu', 'Indsendt til behandling i FU'],
    ['submit', null, 'none', 'submitted', 'Indsendt'],
    ['undo', 'DAS', 'approved', 'endorsed', 'DAS’ afgørelse er taget tilbage'],
  ] as const)('%s by %s from %s to %s', (action, body, fromState, toState, done) => {
    expect(doneText({ action, body, fromState, toState })).toBe(done);
  });
});

describe('doneAndHow', () => {
  it.each([
    [false, null, 'Afvist af FU'],
    [true, null, 'Afvist af FU (registreret af et medlem fra samme driftsherre)'],
    [false, 4, 'Afvist af FU (foreslået af et medlem fra samme driftsherre og bekræftet af en anden)'],
  ])('own member %s, proposal %s: %s', (ownMember, proposalId, told) => {
    const done = { action: 'reject', body: 'FU', fromState: 'in_fu', toState: 'rejected' } as const;
    expect(doneAndHow({ ...done, ownMember, proposalId })).toBe(told);
  });
});

describe('decisionsOf', () => {
  it.each([
    ['fu', ['Godkend', 'Afvis', 'Send tilbage', 'Send til DAS']],
    ['das', ['Godkend', 'Afvis', 'Send tilbage', 'Send til FU', 'Delegér til FU', 'Tag tilbage til DAS']],
    [
      'sekretariat',
      ['Godkend', 'Afvis', 'Send tilbage', 'Send til DAS', 'Send til FU', 'Delegér til FU', 'Tag tilbage til DAS'],
    ],
    ['indberetter', []],
    ['myndighed', []],
    ['administrator', []],
  ] as const)('%s', (role, labels) => {
    expect(ROLES).toContain(role);
    const who = { userId: 1, name: 'Prøve', roles: [{ role, organisation: 851 }] };
    expect(decisionsOf(who).map(({ label }) => label)).toEqual(labels);
  });
});
