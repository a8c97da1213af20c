import { reportsFor, type Who } from '../access/roles.js';
import { sitsInFuFor } from '../mandates/own-cases.js';
import type { DecisionRequest, Facts, Item } from './facts.js';
import { isOwnCase } from './own-case.js';
import type { RefusalCode } from './refusals.js';
import type { Transition } from './workflow.js';

/** Everything a requirement may look at. */
export interface Attempt {
  item: Item;
  request: DecisionRequest;
  who: Who;
  facts: Facts;
  transition: Transition;
}

/**
 * What a transition can require, by name: undefined when it is met, else the code of the refusal. `ofPerson` marks what
 * the request can't mend: such a button is shown as not available.
 */
export const REQUIREMENTS = {
  ownDriftsherre: {
    label: 'egen driftsherre',
    ofPerson: true,
    check: ({ item, who }) => (reportsFor(who).includes(item.driftsherre) ? undefined : 'not_own_driftsherre'),
  },
  notSubmitter: {
    label: 'ikke den, der har indsendt',
    ofPerson: true,
    check: ({ item, who }) => (item.submittedBy === who.userId ? 'own_submission' : undefined),
  },
  // An undoing can't wait for somebody to confirm it: somebody else undoes.
  ownCaseAsAgreed: {
    label: 'egen driftsherre kun, som aftalen siger',
    ofPerson: true,
    check: ({ item, who, facts, transition }) => {
      if (!isOwnCase(transition, item, who)) return undefined;
      const isStopped = facts.ownCases === 'excluded' || (facts.ownCases === 'confirm' && transition.action === 'undo');
      return isStopped ? 'own_driftsherre' : undefined;
    },
  },
  notProposer: {
    label: 'ikke den, der har foreslået afgørelsen',
    ofPerson: true,
    check: ({ who, facts }) => (facts.proposal?.proposedBy === who.userId ? 'own_proposal' : undefined),
  },
  otherDriftsherre: {
    label: 'en anden driftsherre',
    ofPerson: true,
    check: ({ item, who }) => (sitsInFuFor(who, item.driftsherre) ? 'own_driftsherre' : undefined),
  },
  sameProposal: {
    label: 'det forslag, der er set',
    ofPerson: false,
    check: ({ request, facts }) =>
      request.proposalId !== undefined && request.proposalId !== facts.proposal?.id ? 'stale' : undefined,
  },
  undoable: {
    label: 'mødet er ikke afsluttet, takstbilaget ikke offentliggjort',
    ofPerson: true,
    check: ({ facts }) => {
      if (facts.latest?.published) return 'already_published';
      return facts.latest?.meetingClosed ? 'meeting_closed' : undefined;
    },
  },
  sameContent: {
    label: 'uændret indhold',
    ofPerson: false,
    check: ({ item, request }) => {
      const unseen = request.seenState !== undefined && request.seenState !== item.state;
      return unseen || request.contentHash !== item.contentHash ? 'stale' : undefined;
    },
  },
  newContent: {
    label: 'nyt indhold',
    ofPerson: false,
    check: ({ item, request }) => (request.contentHash === item.contentHash ? 'same_content' : undefined),
  },
  undecided: {
    label: 'ingen afgørelse om indholdet',
    ofPerson: false,
    check: ({ facts }) => (facts.latest ? 'wrong_state' : undefined),
  },
  openMeeting: {
    label: 'et åbent møde i organet, hvis et er nævnt',
    ofPerson: false,
    check: ({ facts, transition }) => {
      if (!facts.meeting) return undefined;
      if (facts.meeting.body !== transition.body) return 'wrong_meeting';
      return facts.meeting.closed ? 'meeting_closed' : undefined;
    },
  },
  meetingOrWritten: {
    label: 'møde eller skriftlig behandling',
    ofPerson: false,
    check: ({ request, facts }) => (facts.meeting || request.written ? undefined : 'meeting_required'),
  },
  comment: {
    label: 'begrundelse',
    ofPerson: false,
    check: ({ request }) => (request.comment?.trim() ? undefined : 'comment_required'),
  },
  noErrors: {
    label: 'ingen fejl',
    ofPerson: false,
    check: ({ request }) => (request.openErrors === 0 ? undefined : 'errors_remain'),
  },
  declaration: {
    label: 'erklæring',
    ofPerson: false,
    check: ({ request }) => (request.declaration ? undefined : 'declaration_required'),
  },
} as const satisfies Record<string, RequirementCheck>;

interface RequirementCheck {
  label: string;
  ofPerson: boolean;
  check(attempt: Attempt): RefusalCode | undefined;
}

export type Requirement = keyof typeof REQUIREMENTS;
