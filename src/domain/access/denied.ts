import { NOT_FOUND, type Refused } from '../refusal.js';
import type { PolicyName } from './policies.js';
import { may, type Subject } from './policy.js';
import type { Who } from './roles.js';

/** The no to be returned when the person may not; null: allowed. What one may not even see is not found. */
export function denied(name: PolicyName, subject: Subject, who: Who): Refused | null {
  const answer = may(name, subject, who);
  if (answer.allowed) return null;
  return answer.hidden ? NOT_FOUND : { refusal: answer.refusal };
}
