import { POLICIES, type Policy, type PolicyName, policyOf, type Scope } from './policies.js';
import type { Who } from './roles.js';

/** Who asks: a person, nobody yet, a job of the system, or the operator at the command line. */
export type Actor = Who | 'worker' | 'operator' | null;

/** What is asked about. What is not said counts as the more protected: a draft of nobody's. */
export interface Subject {
  /** Code of the driftsherre it belongs to. */
  driftsherre?: number | null;
  submitted?: boolean;
  approved?: boolean;
  /** The round of it is not open yet. */
  planned?: boolean;
  /** Whose account it is, or who made the edition. */
  userId?: number | null;
}

export type Answer =
  | { allowed: true }
  | {
      allowed: false;
      refusal: { code: string; message: string } /** Answer as if it did not exist. */;
      hidden: boolean;
    };

const ALLOWED: Answer = { allowed: true };

/** May this be done with this thing by this person? Default deny; pure. States of items are the workflow's matter. */
export function may(name: PolicyName, subject: Subject, who: Actor): Answer {
  return judge(name, who, (policy, person) => covers(policy, subject, person));
}

/** May the person enter a route at all, before it is known which thing is meant? The thing is asked for with `may`. */
export function mayEnter(name: PolicyName, who: Actor): Answer {
  return judge(name, who, (policy, person) => policy.signedIn || grantsOf(policy, person).length > 0);
}

function judge(name: PolicyName, who: Actor, covered: (policy: Policy, person: Who) => boolean): Answer {
  const policy = policyOf(name);
  if (policy.public || (policy.system && policy.system === who)) return ALLOWED;
  if (who === null) return refuse('not_signed_in', 'Log ind for at fortsætte.', false);
  if (typeof who === 'string') return refuse('not_allowed', NOT_ALLOWED, true);
  if (covered(policy, who)) return ALLOWED;
  const seen = isPolicy(policy.seenBy) && judge(policy.seenBy, who, covered).allowed;
  if (seen && policy.secondPerson && grantsOf(policy, who).length > 0)
    return refuse('second_person', SECOND_PERSON, false);
  return refuse('not_allowed', NOT_ALLOWED, !seen);
}

function covers(policy: Policy, subject: Subject, who: Who): boolean {
  if (policy.own === 'user' && subject.userId !== who.userId) return false;
  if (policy.secondPerson && (subject.userId ?? who.userId) === who.userId) return false;
  return (
    policy.signedIn || grantsOf(policy, who).some(({ scope, organisation }) => reaches(scope, organisation, subject))
  );
}

/** What the person's roles give under a policy. */
function grantsOf(policy: Policy, who: Who): { scope: Scope; organisation: number | null }[] {
  return who.roles.flatMap(({ role, organisation }) => {
    const scope = policy.roles?.[role];
    return scope ? [{ scope, organisation }] : [];
  });
}

function reaches(scope: Scope, organisation: number | null, subject: Subject): boolean {
  switch (scope) {
    case 'any':
      return true;
    case 'own':
      return organisation !== null && organisation === subject.driftsherre;
    case 'submitted':
      return subject.submitted === true || subject.approved === true;
    case 'approved':
      return subject.approved === true;
    case 'planned':
      return subject.planned === true;
  }
}

const isPolicy = (name: string | undefined): name is PolicyName => name !== undefined && name in POLICIES;

const refuse = (code: string, message: string, hidden: boolean): Answer => ({
  allowed: false,
  refusal: { code, message },
  hidden,
});

const NOT_ALLOWED = 'Din rolle giver ikke adgang til dette. Spørg sekretariatet, hvis du mener, du skal have adgang.';
const SECOND_PERSON =
  'Takstbilaget offentliggøres af en anden end den, der har dannet det. Bed en kollega om at gøre det.';
