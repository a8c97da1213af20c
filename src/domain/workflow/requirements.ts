import { reportsFor, type Who } from '../access/roles.js';
import type { DecisionRequest, Facts, Item } from './facts.js';
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
  // The agreement's setting for FU members' own items is "excluded": it also holds for a member with another role beside.
  notOwnDriftsherre: {
    label: 'ikke FU-medlemmets egen driftsherre',
    ofPerson: true,
    check: ({ item, who, transition }) =>
      transition.body === 'FU' && sitsInFuFor(who, item.driftsherre) ? 'own_driftsherre' : undefined,
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

const sitsInFuFor = (who: Who, driftsherre: number): boolean =>
  who.roles.some((grant) => grant.role === 'fu' && grant.organisation === driftsherre);
