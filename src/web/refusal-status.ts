import type { Refusal } from '../domain/takstskema/cells.js';
import { REFUSALS, type RefusalKind } from '../domain/workflow/refusals.js';

const BY_KIND: Record<RefusalKind, number> = { forbidden: 403, conflict: 409, invalid: 422 };

const BY_CODE: Record<string, number> = {
  not_found: 404,
  not_alike: 409,
  exists: 409,
  not_allowed: 403,
  second_person: 403,
  wrong_credentials: 401,
  too_many_attempts: 429,
  nothing_new: 409,
  edition_published: 409,
  other_hash: 409,
  superseded: 409,
  outdated: 409,
  file_not_ready: 409,
  nothing_approved: 409,
  wrong_round_state: 409,
  mandate_over: 409,
  minutes_closed: 409,
  point_decided: 409,
  change_decided: 409,
  already_answered: 409,
};

/** The HTTP status of a refusal: the workflow's by their kind, 422 where nothing else is said. */
export function statusOf({ code }: Refusal): number {
  const kind = code in REFUSALS ? REFUSALS[code as keyof typeof REFUSALS].kind : null;
  return kind ? BY_KIND[kind] : (BY_CODE[code] ?? 422);
}
