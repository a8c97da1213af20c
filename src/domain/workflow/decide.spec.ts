import { describe, expect, it } from '@jest/globals';
import type { Role } from '../access/roles.js';
import { STANDING_COMPETENCES } from '../mandates/competences.js';
import { NO_MANDATE } from '../mandates/coverage.js';
import { STANDING_OWN_CASES } from '../mandates/own-cases.js';
import { decide, decideAll, type Outcome } from './decide.js';
import type { DecisionRequest, Facts, Item, LatestDecision } from './facts.js';

const inFu: Item = { state: 'in_fu', driftsherre: 851, contentHash: 'h1', submittedBy: 7 };
const plain: Facts = {
  kind: 'yearly',
  asInForce: false,
  marking: 'FU',
  competences: STANDING_COMPETENCES,
  mandate: NO_MANDATE,
  ownCases: STANDING_OWN_CASES,
  proposal: null,
  latest: null,
  meeting: null,
};
const das = person('das', 813);
const fu = person('fu', 813);
const sekretariat = person('sekretariat', null);

function person(role: Role, organisation: number | null, userId = 1) {
  return { userId, name: 'Prøve', roles: [{ role, organisation }] };
}

const code = (outcome: Outcome): string | null => ('refusal' in outcome ? outcome.refusal.code : null);
const request = (fields: Partial<DecisionRequest>): DecisionRequest => ({
  action: 'approve',
  contentHash: 'h1',
  ...fields,
});

describe('decide', () => {
  it('answers with the new state and the row to append', () => {
    expect(decide(inFu, request({ comment: '  ' }), fu, plain)).toEqual({
      to: 'endorsed',
      decision: {
        action: 'approve',
        body: 'FU',
        from: 'in_fu',
        to: 'endorsed',
        comment: null,
        contentHash: 'h1',
        meetingId: null,
        written: true,
        mandateId: null,
        registeredBy: 1,
        ownMember: false,
        proposalId: null,
        done: 'Godkendt af FU',
      },
      awaitsConfirmation: false,
    });
  });

  it('refuses a decision on content or a state that the person has not seen', () => {
    expect(code(decide(inFu, request({ contentHash: 'h0' }), fu, plain))).toBe('stale');
    const endorsed: Item = { ...inFu, state: 'endorsed' };
    expect(code(decide(endorsed, request({ seenState: 'in_fu', written: true }), sekretariat, plain))).toBe('stale');
  });

  it.each(['reject', 'send_back', 'pass_on'] as const)('wants grounds for %s', (action) => {
    expect(code(decide(inFu, request({ action, comment: ' \n' }), fu, plain))).toBe('comment_required');
    expect(code(decide(inFu, request({ action, comment: 'For høj' }), fu, plain))).toBeNull();
  });

  it('wants a meeting or skriftlig behandling of DAS, and names the meeting', () => {
    const item: Item = { ...inFu, state: 'in_das' };
    expect(code(decide(item, request({}), das, plain))).toBe('meeting_required');
    const meeting = { id: 5, body: 'DAS' as const, closed: false };
    expect(decide(item, request({}), das, { ...plain, meeting })).toMatchObject({
      to: 'approved',
      decision: { meetingId: 5, written: false },
    });
    expect(code(decide(item, request({}), das, { ...plain, meeting: { ...meeting, closed: true } }))).toBe(
      'meeting_closed',
    );
    expect(code(decide(item, request({}), das, { ...plain, meeting: { ...meeting, body: 'FU' } }))).toBe(
      'wrong_meeting',
    );
  });

  it('never lets the submitter decide, not even as secretariat', () => {
    expect(code(decide(inFu, request({}), person('sekretariat', null, 7), plain))).toBe('own_submission');
  });

  it('delegates, and goes back with the undoing of it', () => {
    expect(decide(inFu, request({ action: 'delegate', written: true }), das, plain)).toMatchObject({ to: 'delegated' });
    const facts: Facts = { ...plain, latest: latest({ action: 'delegate', body: 'DAS' }) };
    const undone = decide({ ...inFu, state: 'delegated' }, request({ action: 'undo', comment: 'Fejl' }), das, facts);
    expect(undone).toMatchObject({ to: 'in_fu' });
  });

  it('approves what is delegated only under a mandate, and names it', () => {
    const delegated: Item = { ...inFu, state: 'delegated' };
    expect(code(decide(delegated, request({}), fu, plain))).toBe('no_mandate');
    const covered: Facts = { ...plain, mandate: { id: 4, named: true } };
    expect(decide(delegated, request({}), fu, covered)).toMatchObject({ to: 'approved', decision: { mandateId: 4 } });
  });

  it('refuses under a mandate where one covers it, and without one all the same', () => {
    const rejected = { action: 'reject', comment: 'Stigningen er for stor.' } as const;
    const covered: Facts = { ...plain, kind: 'revision', marking: null, mandate: { id: 4, named: false } };
    expect(decide(inFu, request(rejected), fu, covered)).toMatchObject({ to: 'rejected', decision: { mandateId: 4 } });
    expect(decide(inFu, request(rejected), fu, plain)).toMatchObject({ to: 'rejected', decision: { mandateId: null } });
    const sentBack = decide(inFu, request({ ...rejected, action: 'send_back' }), fu, covered);
    expect(sentBack).toMatchObject({ to: 'sent_back', decision: { mandateId: null } });
  });

  it('names no mandate where FU only recommends, or where DAS approves', () => {
    expect(decide(inFu, request({}), fu, plain)).toMatchObject({ to: 'endorsed', decision: { mandateId: null } });
    const covered: Facts = { ...plain, mandate: { id: 4, named: false } };
    const approved = decide({ ...inFu, state: 'in_das' }, request({ written: true }), das, covered);
    expect(approved).toMatchObject({ to: 'approved', decision: { mandateId: null } });
  });

  it('needs no mandate for a revision where the agreement gives FU the competence', () => {
    const revision: Facts = { ...plain, kind: 'revision', marking: null };
    expect(code(decide(inFu, request({}), fu, revision))).toBe('no_mandate');
    const competences = { ...STANDING_COMPETENCES, revision: 'fu' as const };
    const answer = decide(inFu, request({}), fu, { ...revision, competences });
    expect(answer).toMatchObject({ to: 'approved', decision: { mandateId: null } });
  });

  it('undoes with a reason, until the meeting is closed or the takstbilag published', () => {
    const undo = (changes: Partial<LatestDecision>, comment: string | null = 'Tastefejl') =>
      code(
        decide({ ...inFu, state: 'endorsed' }, request({ action: 'undo', comment }), fu, {
          ...plain,
          latest: latest(changes),
        }),
      );
    expect(undo({})).toBeNull();
    expect(undo({}, null)).toBe('comment_required');
    expect(undo({ meetingClosed: true })).toBe('meeting_closed');
    expect(undo({ published: true })).toBe('already_published');
  });

  it('lets a submission through without fejl, with the declaration and with new content', () => {
    const submit = (fields: Partial<DecisionRequest>) =>
      code(
        decide(
          { ...inFu, state: 'sent_back' },
          request({ action: 'submit', contentHash: 'h2', declaration: true, openErrors: 0, ...fields }),
          person('indberetter', 851),
          plain,
        ),
      );
    expect(submit({})).toBeNull();
    expect(submit({ contentHash: 'h1' })).toBe('same_content');
    expect(submit({ openErrors: 1 })).toBe('errors_remain');
    expect(submit({ openErrors: undefined })).toBe('errors_remain');
    expect(submit({ declaration: false })).toBe('declaration_required');
  });
});

describe('decideAll', () => {
  it('decides nothing when one item is stale', () => {
    const attempt = { item: inFu, request: request({}), facts: plain };
    const stale = { ...attempt, item: { ...inFu, contentHash: 'h2' } };
    expect(decideAll([attempt, attempt], fu)).toMatchObject({ decided: [{ to: 'endorsed' }, { to: 'endorsed' }] });
    expect(decideAll([attempt, stale], fu)).toMatchObject({ refusals: [{ index: 1, refusal: { code: 'stale' } }] });
  });
});

function latest(changes: Partial<LatestDecision>): LatestDecision {
  return { action: 'approve', body: 'FU', from: 'in_fu', meetingClosed: false, published: false, ...changes };
}
