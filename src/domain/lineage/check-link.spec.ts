import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amount } from '../amount.js';
import { type LinkFacts, type NewLink, refuseLink } from './check-link.js';
import type { Lineage } from './lineage.js';

const FACTS: LinkFacts = {
  driftsherre: 846,
  approved: new Map(['A', 'B', 'NEW', 'OTHERS'].map((key) => [key, { driftsherre: key === 'OTHERS' ? 860 : 846 }])),
  lineage: new Map(),
};
const follows = (shares: Record<string, number | null>) =>
  Object.entries(shares).map(([lineKey, share]) => ({ lineKey, share: share === null ? null : amount(share) }));
const linked = (changes: Partial<NewLink>): NewLink => ({
  year: 2027,
  lineKey: 'NEW',
  predecessors: follows({ A: null }),
  kind: 'renamed',
  source: 'secretariat',
  reason: 'Tilbuddet har fået nyt navn.',
  ...changes,
});
const no = (changes: Partial<NewLink>, facts: Partial<LinkFacts> = {}) =>
  refuseLink(linked(changes), { ...FACTS, ...facts })?.refusal.message ?? null;
const recorded = (successor: string, shares: Record<string, number | null>): Lineage =>
  new Map([[successor, { predecessors: follows(shares), source: 'secretariat' as const }]]);

describe('refuseLink', () => {
  it('lets through what is there, whole and with a reason', () => {
    expect(no({})).toBeNull();
    expect(no({ predecessors: follows({ A: 60, NEW: null }) })).toBeNull();
    expect(no({ predecessors: [], kind: null })).toBeNull();
  });

  it('wants a reason, and to know what happened', () => {
    expect(no({ reason: '  ' })).toMatch(/hvorfor/);
    expect(no({ kind: null })).toMatch(/Vælg, hvad der er sket/);
  });

  it('knows each line, once, and not the line itself alone', () => {
    expect(no({ predecessors: follows({ X: null }) })).toMatch(/X er ikke en godkendt takst i 2026/);
    expect(no({ predecessors: [...follows({ A: null }), ...follows({ A: null })] })).toMatch(/to gange/);
    expect(no({ predecessors: follows({ NEW: 60 }) })).toMatch(/sig selv/);
  });

  it('moves a line from another driftsherre only as moved, and never on a page', () => {
    const predecessors = follows({ OTHERS: null });
    expect(no({ predecessors })).toMatch(/overtaget derfra/);
    expect(no({ predecessors, kind: 'moved' })).toBeNull();
    expect(no({ predecessors, kind: 'moved', source: 'page' })).toMatch(/Skriv til sekretariatet/);
    expect(no({ kind: 'moved' })).toMatch(/Ingen af linjerne/);
  });

  it('lifts only what is recorded', () => {
    expect(no({ predecessors: null })).toMatch(/ingen registrering/);
    expect(no({ predecessors: null }, { lineage: recorded('NEW', { A: null }) })).toBeNull();
  });

  it('passes on no more of a line than there was', () => {
    const lineage = recorded('OTHER', { A: 60 });
    expect(no({ predecessors: follows({ A: 40 }) }, { lineage })).toBeNull();
    expect(no({ predecessors: follows({ A: 50 }) }, { lineage })).toBe(
      'A bliver fordelt med 110 % i alt: 50 % her og 60 % til OTHER. Det må højst være 100 %.',
    );
    expect(no({ predecessors: follows({ A: 50 }) }, { lineage: recorded('NEW', { A: 60 }) })).toBeNull();
    expect(no({ predecessors: follows({ A: 0 }) })).toMatch(/over 0/);
    expect(no({ predecessors: follows({ A: 101 }) })).toMatch(/højst 100/);
  });

  it('lets through shares exactly as long as they add up to at most 100', () => {
    const share = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(share, share, (here, there) => {
        const answer = no({ predecessors: follows({ A: here }) }, { lineage: recorded('OTHER', { A: there }) });
        expect(answer === null).toBe(here + there <= 100);
      }),
    );
  });
});
