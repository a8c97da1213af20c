import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { POLICY_NAMES, type PolicyName, policyOf } from './policies.js';
import { type Actor, type Answer, may, mayEnter, type Subject } from './policy.js';
import type { Role } from './roles.js';

/** Policy × actor × thing against expected-policies.csv, kept by hand: yes, or 401, 403, 404 as a route would answer. */
const [header = [], ...rows] = readFileSync(join(__dirname, 'expected-policies.csv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));

const cases = rows.flatMap(([policy, thing = '', ...expected]) =>
  header.slice(2).map((actor, index) => ({ policy: policy as PolicyName, thing, actor, expected: expected[index] })),
);

describe('policy × actor × thing', () => {
  it('has a row for every policy and an answer in every cell', () => {
    expect([...new Set(rows.map(([policy]) => policy))].sort()).toEqual([...POLICY_NAMES].sort());
    expect(rows.every((row) => row.length === header.length)).toBe(true);
  });

  it.each(cases)('$policy ($thing) by $actor: $expected', ({ policy, thing, actor, expected }) => {
    expect(status(may(policy, thingOf(thing), actorOf(actor)))).toBe(expected);
  });

  it.each(cases)('$policy lets $actor in wherever something may be done', ({ policy, thing, actor }) => {
    const who = actorOf(actor);
    expect(!may(policy, thingOf(thing), who).allowed || mayEnter(policy, who).allowed).toBe(true);
  });
});

describe('mayEnter', () => {
  it('lets in who may do it with some thing, and hides what the role has no part in', () => {
    expect(status(mayEnter('upload.create', person('indberetter', 851)))).toBe('yes');
    expect(status(mayEnter('upload.create', person('administrator', null)))).toBe('404');
    expect(status(mayEnter('upload.create', null))).toBe('401');
    expect(status(mayEnter('takstbilag.publish', person('sekretariat', null)))).toBe('yes');
    expect(status(mayEnter('meeting.close', person('fu', 851)))).toBe('403');
  });
});

describe('the table', () => {
  it.each(POLICY_NAMES)('%s says once whom it is for', (name) => {
    const { public: reason, signedIn, roles, system, seenBy, description } = policyOf(name);
    expect([reason, signedIn, roles, system].filter((said) => said !== undefined)).toHaveLength(1);
    expect(description).not.toBe('');
    if (seenBy !== undefined) expect(POLICY_NAMES).toContain(seenBy);
  });

  it('tells the maker of an edition why somebody else must publish it', () => {
    const answer = may('takstbilag.publish', { userId: 1 }, person('sekretariat', null));
    expect(answer).toMatchObject({ refusal: { code: 'second_person' }, hidden: false });
  });

  it('adds up the roles of one person', () => {
    const who = { ...person('fu', 851), roles: [...person('fu', 851).roles, ...person('indberetter', 851).roles] };
    expect(may('upload.read', { driftsherre: 851 }, who).allowed).toBe(true);
    expect(may('upload.read', { driftsherre: 860 }, who).allowed).toBe(false);
  });
});

function status(answer: Answer): string {
  if (answer.allowed) return 'yes';
  if (answer.refusal.code === 'not_signed_in') return '401';
  return answer.hidden ? '404' : '403';
}

function thingOf(thing: string): Subject {
  const userId = { 'own account': 1, 'other account': 2, 'made by oneself': 1, 'made by another': 2 }[thing];
  return {
    driftsherre: 851,
    submitted: thing === 'submitted',
    approved: thing === 'approved',
    planned: thing === 'planned',
    ...(userId ? { userId } : {}),
  };
}

function actorOf(actor: string): Actor {
  if (actor === 'nobody') return null;
  if (actor === 'worker' || actor === 'operator') return actor;
  const [role, relation] = actor.split(' ');
  return person(role as Role, relation === 'other' ? 860 : 851);
}

function person(role: Role, organisation: number | null) {
  return { userId: 1, name: 'Prøve', roles: [{ role, organisation }] };
}
