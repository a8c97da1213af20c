import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROLES, type Role, type Who } from '../access/roles.js';
import { type Competences, STANDING_COMPETENCES } from '../mandates/competences.js';
import { type Coverage, NO_MANDATE } from '../mandates/coverage.js';
import { type OwnCases, STANDING_OWN_CASES } from '../mandates/own-cases.js';
import { actionsFor } from './actions-for.js';
import { decide } from './decide.js';
import type { Facts, Item } from './facts.js';
import { refuse } from './refusals.js';
import { ITEM_STATES, NONE } from './states.js';
import { ACTIONS, type Action } from './workflow.js';

/**
 * Role × state × action against expected-actions.csv, which is written by hand from domain.md and never generated: the
 * state that is reached, "proposed" where it waits to be confirmed, the code of the refusal, "-" for not_your_role or "x" for
 * wrong_state. Comment and "skriftlig
 * behandling" are given; a delegated item has its mandate unless the circumstance says that it ended.
 */
const [header = [], ...rows] = readFileSync(join(__dirname, 'expected-actions.csv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const states = header.slice(3) as Item['state'][];

const SHORT: Record<string, string> = { '-': 'not_your_role', x: 'wrong_state' };

const cases = rows.flatMap(([role, circumstance, action, ...expected]) =>
  states.map((state, index) => {
    const cell = expected[index] ?? 'missing';
    return {
      role: role as Role | 'worker',
      circumstance: circumstance ?? '',
      action: action as Action,
      state,
      expected: SHORT[cell] ?? cell,
    };
  }),
);

describe('role × state × action', () => {
  it('has an expected answer for every state, and a row for every role and action', () => {
    expect(states).toEqual([NONE, ...ITEM_STATES]);
    // The system itself beside the roles.
    const pairs = new Set(rows.map(([role, , action]) => `${role} ${action}`));
    expect(pairs.size).toBe((ROLES.length + 1) * ACTIONS.length);
    expect(rows.every((row) => row.length === header.length)).toBe(true);
  });

  it.each(cases)('$role, $circumstance: $action from $state → $expected', (given) => {
    expect(outcomeOf(given)).toBe(given.expected);
  });

  it.each(cases)(
    '$role, $circumstance: the button $action at $state agrees',
    ({ role, circumstance, action, state }) => {
      const { item, who, facts } = situation(role, circumstance, state);
      if (who === 'worker') return;
      const button = actionsFor(item, who, facts).find((available) => available.action === action && available.allowed);
      const outcome = decide(item, requestOf(action), who, facts);
      const decides = 'decision' in outcome && outcome.decision.body !== null;
      expect(button !== undefined).toBe(decides);
    },
  );
});

function outcomeOf({ role, circumstance, action, state }: (typeof cases)[number]): string {
  const { item, who, facts } = situation(role, circumstance, state);
  const outcome = decide(item, requestOf(action), who, facts);
  if ('refusal' in outcome) return outcome.refusal.code;
  return outcome.awaitsConfirmation ? 'proposed' : outcome.to;
}

function requestOf(action: Action) {
  const contentHash = action === 'submit' ? 'new' : 'seen';
  return { action, contentHash, comment: 'Begrundelse', written: true, declaration: true, openErrors: 0 };
}

function situation(
  role: Role | 'worker',
  circumstance: string,
  state: Item['state'],
): { item: Item; who: Who | 'worker'; facts: Facts } {
  const own = circumstance.includes('own driftsherre') || (role === 'indberetter' && !circumstance.includes('other'));
  const item: Item = {
    state,
    driftsherre: 851,
    contentHash: 'seen',
    submittedBy: circumstance.includes('own submission') ? 1 : 2,
  };
  const facts = factsOf(circumstance, state);
  if (role === 'worker') return { item, who: role, facts };
  return { item, who: { userId: 1, name: 'Prøve', roles: [{ role, organisation: own ? 851 : 860 }] }, facts };
}

/** In words: "FU marking", "revision mandate ended", "FU competent". */
function factsOf(circumstance: string, state: Item['state']): Facts {
  const says = (words: string): boolean => circumstance.includes(words);
  const decidedBy = says('FU decided') ? 'FU' : says('DAS decided') ? 'DAS' : null;
  const unmarked = says('no marking') || says('unmarked') || says('revision');
  return {
    kind: says('revision') ? 'revision' : 'yearly',
    asInForce: says('as in force'),
    marking: says('DAS marking') ? 'DAS' : unmarked ? null : 'FU',
    competences: competencesIn(circumstance),
    mandate: mandateIn(circumstance, state),
    ownCases: ownCasesIn(circumstance),
    proposal: proposalIn(circumstance, state),
    latest: decidedBy && {
      action: 'approve',
      body: decidedBy,
      from: decidedBy === 'FU' ? 'in_fu' : 'submitted',
      meetingClosed: false,
      published: false,
    },
    meeting: null,
  };
}

function mandateIn(circumstance: string, state: Item['state']): Coverage {
  if (circumstance.includes('mandate ended')) return { refusal: refuse('mandate_ended') };
  if (circumstance.includes('named mandate') || state === 'delegated') return { id: 1, named: true };
  return circumstance.includes('mandate') ? { id: 1, named: false } : NO_MANDATE;
}

const ownCasesIn = (circumstance: string): OwnCases =>
  (['inform', 'excluded'] as const).find((setting) => circumstance.includes(setting)) ?? STANDING_OWN_CASES;

/** That it be approved: "waiting", or "own proposal" where the person made it. */
function proposalIn(circumstance: string, state: Item['state']): Facts['proposal'] {
  if (!/waiting|own proposal/.test(circumstance)) return null;
  const proposedBy = circumstance.includes('own proposal') ? 1 : 3;
  const to = state === 'delegated' ? 'approved' : 'endorsed';
  return { id: 1, action: 'approve', to, comment: null, written: true, meeting: null, proposedBy };
}

function competencesIn(circumstance: string): Competences {
  const fu = circumstance.includes('FU competent') ? ('fu' as const) : null;
  const competent = circumstance.includes('DAS competent') ? ('das' as const) : fu;
  const unmarked = circumstance.includes('unmarked to FU') ? ('recommend' as const) : 'das';
  if (!competent) return { ...STANDING_COMPETENCES, unmarked };
  return { unmarked, markedForFu: competent, markedForDas: competent, revision: competent };
}
