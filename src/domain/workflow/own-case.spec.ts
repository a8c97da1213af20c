import { describe, expect, it } from '@jest/globals';
import type { Role } from '../access/roles.js';
import { STANDING_COMPETENCES } from '../mandates/competences.js';
import { type Coverage, NO_MANDATE } from '../mandates/coverage.js';
import { type OwnCases, ownCasesOf } from '../mandates/own-cases.js';
import { actionsFor } from './actions-for.js';
import { decide, type Outcome } from './decide.js';
import type { DecisionRequest, Facts, Item, Proposal } from './facts.js';
import { refuse } from './refusals.js';

const PROPOSER = 1;
const SUBMITTER = 7;

const item: Item = { state: 'in_fu', driftsherre: 851, contentHash: 'h1', submittedBy: SUBMITTER };

const person = (userId: number, ...roles: [Role, number | null][]) => ({
  userId,
  name: 'Prøve',
  roles: roles.map(([role, organisation]) => ({ role, organisation })),
});
const member = person(PROPOSER, ['fu', 851]);
const colleague = person(2, ['fu', 851]);
const other = person(3, ['fu', 860]);
const sekretariat = person(4, ['sekretariat', null]);

const proposal: Proposal = {
  id: 5,
  action: 'approve',
  to: 'endorsed',
  comment: 'Belægningen er fulgt op.',
  written: true,
  meeting: null,
  proposedBy: PROPOSER,
};

const facts = (changes: Partial<Facts>): Facts => ({
  kind: 'yearly',
  asInForce: false,
  marking: 'FU',
  competences: STANDING_COMPETENCES,
  mandate: NO_MANDATE,
  ownCases: 'confirm',
  proposal: null,
  latest: null,
  meeting: null,
  ...changes,
});
const asked = (changes: Partial<DecisionRequest> = {}): DecisionRequest => ({
  action: 'approve',
  contentHash: 'h1',
  comment: 'Begrundelse',
  ...changes,
});
const confirming = (changes: Partial<DecisionRequest> = {}) => asked({ action: 'confirm', comment: null, ...changes });
const code = (outcome: Outcome): string | null => ('refusal' in outcome ? outcome.refusal.code : null);

describe('an item of the own driftsherre', () => {
  it('is confirmed by another unless the agreement says otherwise', () => {
    expect(ownCasesOf(new Map())).toBe('confirm');
    expect(ownCasesOf(new Map([['habilitet.fu', 'inform']]))).toBe('inform');
  });

  it('is decided at once and marked where the agreement only informs', () => {
    const outcome = decide(item, asked(), member, facts({ ownCases: 'inform' }));
    expect(outcome).toMatchObject({ to: 'endorsed', awaitsConfirmation: false, decision: { ownMember: true } });
    const byOther = decide(item, asked(), other, facts({ ownCases: 'inform' }));
    expect(byOther).toMatchObject({ awaitsConfirmation: false, decision: { ownMember: false } });
  });

  it.each(['approve', 'reject', 'send_back', 'pass_on'] as const)('waits to be confirmed: %s', (action) => {
    const outcome = decide(item, asked({ action }), member, facts({}));
    expect(outcome).toMatchObject({ awaitsConfirmation: true, decision: { ownMember: false, proposalId: null } });
  });

  it('is not decided by its member where the agreement excludes it', () => {
    expect(code(decide(item, asked(), member, facts({ ownCases: 'excluded' })))).toBe('own_driftsherre');
  });

  it('is an own one also for a member with another role beside', () => {
    const both = person(PROPOSER, ['fu', 851], ['sekretariat', null]);
    expect(decide(item, asked(), both, facts({}))).toMatchObject({ awaitsConfirmation: true });
    expect(code(decide(item, asked(), both, facts({ ownCases: 'excluded' })))).toBe('own_driftsherre');
  });

  it.each<OwnCases>(['inform', 'confirm', 'excluded'])('is never decided by who submitted it: %s', (ownCases) => {
    const submitter = person(SUBMITTER, ['fu', 851], ['indberetter', 851]);
    expect(code(decide(item, asked(), submitter, facts({ ownCases })))).toBe('own_submission');
    const waiting = facts({ ownCases, proposal });
    const elsewhere = person(SUBMITTER, ['sekretariat', null]);
    expect(code(decide(item, confirming(), elsewhere, waiting))).toBe('own_submission');
  });

  it('is undone by its member only where the agreement only informs', () => {
    const latest = { action: 'approve', body: 'FU', from: 'in_fu', meetingClosed: false, published: false } as const;
    const undo = (ownCases: OwnCases) =>
      code(decide({ ...item, state: 'endorsed' }, asked({ action: 'undo' }), member, facts({ ownCases, latest })));
    expect([undo('inform'), undo('confirm'), undo('excluded')]).toEqual([null, 'own_driftsherre', 'own_driftsherre']);
    const [button] = actionsFor({ ...item, state: 'endorsed' }, member, facts({ latest }));
    expect(button).toMatchObject({ action: 'undo', allowed: false, awaitsConfirmation: false });
  });

  it('is DAS’ to decide as any other', () => {
    const das = person(6, ['das', 851]);
    const outcome = decide({ ...item, state: 'in_das' }, asked({ written: true }), das, facts({}));
    expect(outcome).toMatchObject({ to: 'approved', awaitsConfirmation: false, decision: { ownMember: false } });
  });
});

describe('a confirmation', () => {
  it.each([
    ['a member of another driftsherre', other],
    ['the secretariat', sekretariat],
  ])('by %s makes the decision, with what was proposed', (_, who) => {
    expect(decide(item, confirming(), who, facts({ proposal }))).toMatchObject({
      to: 'endorsed',
      awaitsConfirmation: false,
      decision: {
        action: 'approve',
        comment: proposal.comment,
        registeredBy: who.userId,
        proposalId: proposal.id,
        ownMember: false,
        written: true,
      },
    });
  });

  it('keeps what the confirming person writes beside the grounds', () => {
    const outcome = decide(item, confirming({ comment: 'Enig.' }), other, facts({ proposal }));
    expect(outcome).toMatchObject({ decision: { comment: 'Belægningen er fulgt op.\n\nEnig.' } });
  });

  it('is not for the one who proposed it, not even as secretariat, nor for others of the driftsherre', () => {
    const refused = (who: typeof member, ownCases: OwnCases = 'confirm') =>
      code(decide(item, confirming(), who, facts({ proposal, ownCases })));
    expect(refused(member)).toBe('own_proposal');
    expect(refused(person(PROPOSER, ['sekretariat', null]))).toBe('own_proposal');
    expect([refused(colleague), refused(colleague, 'inform')]).toEqual(['own_driftsherre', 'own_driftsherre']);
    expect(refused(person(8, ['das', 860]))).toBe('not_your_role');
  });

  it('is stale on other content, another state, another proposal or none', () => {
    expect(code(decide(item, confirming({ contentHash: 'h0' }), other, facts({ proposal })))).toBe('stale');
    expect(code(decide(item, confirming({ seenState: 'delegated' }), other, facts({ proposal })))).toBe('stale');
    expect(code(decide(item, confirming({ proposalId: 4 }), other, facts({ proposal })))).toBe('stale');
    expect(code(decide(item, confirming({ proposalId: 5 }), other, facts({ proposal })))).toBeNull();
    expect(code(decide(item, confirming(), other, facts({})))).toBe('stale');
  });

  it('judges what was proposed as things stand now', () => {
    const delegated: Item = { ...item, state: 'delegated' };
    const approval: Proposal = { ...proposal, to: 'approved' };
    const under = (mandate: Coverage) => decide(delegated, confirming(), other, facts({ proposal: approval, mandate }));
    expect(under({ id: 4, named: true })).toMatchObject({ to: 'approved', decision: { mandateId: 4 } });
    expect(code(under({ refusal: refuse('mandate_ended') }))).toBe('mandate_ended');
    const closed = { id: 9, body: 'FU' as const, closed: true };
    expect(code(decide(item, confirming(), other, facts({ proposal: { ...proposal, meeting: closed } })))).toBe(
      'meeting_closed',
    );
    const open = decide(
      item,
      confirming(),
      other,
      facts({ proposal: { ...proposal, meeting: { ...closed, closed: false } } }),
    );
    expect(open).toMatchObject({ decision: { meetingId: 9, written: false } });
  });

  it('is stale where the same decision would lead elsewhere by now', () => {
    const mandated = facts({ proposal, mandate: { id: 4, named: false } });
    expect(code(decide(item, confirming(), other, mandated))).toBe('stale');
  });

  it('is a button that says what follows from what was proposed, and why one may not', () => {
    const button = (who: typeof member, given = facts({ proposal })) =>
      actionsFor(item, who, given).find(({ action }) => action === 'confirm');
    expect(button(other, facts({}))).toBeUndefined();
    expect(button(other)).toMatchObject({ label: 'Bekræft afgørelsen', allowed: true });
    expect(button(other)?.consequence).toContain('Taksten går videre til DAS');
    expect(button(member)).toMatchObject({ allowed: false, refusal: { code: 'own_proposal' } });
    const approve = actionsFor(item, member, facts({})).find(({ action }) => action === 'approve');
    expect(approve).toMatchObject({ allowed: true, awaitsConfirmation: true });
  });
});
