import { holds, type Role, type Who } from '../access/roles.js';
import { type ActionText, TEXT } from './action-texts.js';
import type { Condition } from './conditions.js';
import type { Requirement } from './requirements.js';
import { type Body, type ItemState, NONE } from './states.js';

export const ACTIONS = [
  'submit',
  'adopt',
  'approve',
  'reject',
  'send_back',
  'pass_on',
  'confirm',
  'hand_back',
  'delegate',
  'take_back',
  'undo',
  'recheck',
] as const;
export type Action = (typeof ACTIONS)[number];

/** One row of the workflow: who may take an item from where to where, and what it takes. */
export interface Transition extends ActionText {
  action: Action;
  from: readonly (ItemState | typeof NONE)[];
  /** 'previous': where the item stood before the decision that is undone · 'proposed': where what is confirmed leads. */
  to: ItemState | 'previous' | 'proposed';
  /** Any one of these roles; 'worker': the system itself, and nobody who is signed in. */
  by: readonly (Role | 'worker')[];
  /** Whose decision it is; null: no body decides. */
  body: Body | null;
  /** The row applies only to an item of which this is true. */
  when: Condition | null;
  /** Beside what `requirementsOf` asks of every decision of a body. */
  requires: readonly Requirement[];
}

// A body's decision is registered by one of its members or by the secretariat (domain.md, "States").
const FU = { body: 'FU', by: ['fu', 'sekretariat'] } as const;
const DAS = { body: 'DAS', by: ['das', 'sekretariat'] } as const;
const NOBODY = { body: null, when: null } as const;
/** The rules judge what was submitted again; what a body has decided on stays with its decision. */
const SYSTEM = { body: null, by: ['worker'], requires: ['undecided', 'sameContent'] } as const;
const SUBMITTER = {
  body: null,
  by: ['indberetter'],
  requires: ['ownDriftsherre', 'newContent', 'noErrors', 'declaration'],
} as const;

/** What a new submission may replace. What lies with DAS, or with FU under a mandate, must be sent back first. */
const OPEN = [NONE, 'submitted', 'in_fu', 'endorsed', 'sent_back', 'rejected'] as const;
/** Where a revision may be given up: what was in force all along is approved again. */
const REVISED = ['submitted', 'in_fu', 'endorsed', 'sent_back', 'rejected'] as const;
const FU_DECIDED = ['endorsed', 'sent_back', 'rejected', 'in_das', 'approved'] as const;
const DAS_DECIDED = ['approved', 'sent_back', 'rejected', 'in_fu', 'delegated'] as const;

/** Somebody else than who proposed it, of another driftsherre, on the proposal that was seen. */
const CONFIRMING = ['notProposer', 'otherDriftsherre', 'sameProposal'] as const;

/**
 * The workflow of an item: every change of its state there is (domain.md, "States"). Buttons, guards, the diagram and
 * the tests are read from it; a state or an action is added here and nowhere else.
 */
// biome-ignore format: one row a line is what makes the table readable at a glance
export const WORKFLOW: readonly Transition[] = [
  { action: 'submit',    from: OPEN,                                 to: 'delegated', when: 'delegated',        ...SUBMITTER, ...TEXT.submitMandated },
  { action: 'submit',    from: OPEN,                                 to: 'in_fu',     when: 'toFu',             ...SUBMITTER, ...TEXT.submitMarked },
  { action: 'submit',    from: OPEN,                                 to: 'submitted', when: 'toDas',            ...SUBMITTER, ...TEXT.submit },
  { action: 'submit',    from: ['approved'],                         to: 'in_fu',     when: 'revised',          ...SUBMITTER, ...TEXT.submitRevision },
  { action: 'submit',    from: REVISED,                              to: 'approved',  when: 'asInForce',        ...SUBMITTER, ...TEXT.submitInForce },
  { action: 'adopt',     from: [NONE],                               to: 'approved',  ...NOBODY, by: ['sekretariat'], requires: [], ...TEXT.adopt },

  { action: 'approve',   from: ['delegated'],                        to: 'approved',  when: 'fuDecides',        ...FU,  requires: [],                              ...TEXT.approveMandated },
  { action: 'approve',   from: ['in_fu'],                            to: 'approved',  when: 'fuDecides',        ...FU,  requires: [],                              ...TEXT.approveInFu },
  { action: 'approve',   from: ['in_fu'],                            to: 'endorsed',  when: 'fuRecommends',     ...FU,  requires: [],                              ...TEXT.endorse },
  { action: 'reject',    from: ['in_fu', 'delegated'],               to: 'rejected',  when: null,               ...FU,  requires: ['comment'],                     ...TEXT.rejectInFu },
  { action: 'send_back', from: ['in_fu', 'delegated'],               to: 'sent_back', when: null,               ...FU,  requires: ['comment'],                     ...TEXT.sendBackFromFu },
  { action: 'pass_on',   from: ['in_fu', 'delegated'],               to: 'in_das',    when: null,               ...FU,  requires: ['comment'],                     ...TEXT.passOn },
  { action: 'confirm',   from: ['in_fu', 'delegated'],               to: 'proposed',  when: 'proposed',         ...FU,  requires: CONFIRMING,                      ...TEXT.confirm },

  { action: 'approve',   from: ['submitted', 'endorsed', 'in_das'],  to: 'approved',  when: null,               ...DAS, requires: ['meetingOrWritten'],            ...TEXT.approve },
  { action: 'reject',    from: ['submitted', 'endorsed', 'in_das'],  to: 'rejected',  when: null,               ...DAS, requires: ['comment', 'meetingOrWritten'], ...TEXT.rejectInDas },
  { action: 'send_back', from: ['submitted', 'endorsed', 'in_das'],  to: 'sent_back', when: null,               ...DAS, requires: ['comment', 'meetingOrWritten'], ...TEXT.sendBackFromDas },
  { action: 'hand_back', from: ['in_das'],                           to: 'in_fu',     when: null,               ...DAS, requires: ['comment', 'meetingOrWritten'], ...TEXT.handBack },
  { action: 'delegate',  from: ['submitted', 'endorsed', 'in_das', 'in_fu', 'sent_back', 'rejected'],
                                                                     to: 'delegated', when: null,               ...DAS, requires: ['meetingOrWritten'],            ...TEXT.delegate },
  { action: 'take_back', from: ['delegated'],                        to: 'in_das',    when: null,               ...DAS, requires: ['comment', 'meetingOrWritten'], ...TEXT.takeBack },

  { action: 'undo',      from: FU_DECIDED,                           to: 'previous',  when: 'latestDecidedByFu',  ...FU,  requires: ['undoable', 'comment'],       ...TEXT.undoFu },
  { action: 'undo',      from: DAS_DECIDED,                          to: 'previous',  when: 'latestDecidedByDas', ...DAS, requires: ['undoable', 'comment'],       ...TEXT.undoDas },

  { action: 'recheck',   from: ['submitted', 'in_fu'],               to: 'in_fu',     when: 'toFu',             ...SYSTEM, ...TEXT.recheckMarked },
  { action: 'recheck',   from: ['submitted', 'in_fu'],               to: 'submitted', when: 'toDas',            ...SYSTEM, ...TEXT.recheckUnmarked },
];

/** Whatever a body decides: of one's own case as far as is agreed, on the content that was seen, and in a meeting that is not over. */
const DECIDING: readonly Requirement[] = ['notSubmitter', 'ownCaseAsAgreed', 'sameContent', 'openMeeting'];

/** Whether the transition is for that person, or for the system itself. */
export function isFor(transition: Transition, who: Who | 'worker'): boolean {
  return transition.by.some((role) => (role === 'worker' ? who === 'worker' : who !== 'worker' && holds(who, role)));
}

/** Everything a transition requires, in the order in which it is asked. */
export function requirementsOf(transition: Transition): readonly Requirement[] {
  return transition.body ? [...DECIDING, ...transition.requires] : transition.requires;
}

/** True where "DAS godkender alle" takes the item along: never what FU has or what was sent back or rejected (domain.md). */
export function coveredByApproveAll(state: ItemState): boolean {
  return WORKFLOW.some((row) => row.action === 'approve' && row.body === 'DAS' && row.from.includes(state));
}
