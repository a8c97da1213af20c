import type { Item } from '../../review/item.entity.js';
import type { DecisionOnItems } from '../../review/workflow/workflow.service.js';
import type { Agenda } from '../agenda/agenda.js';

/** What happens with a takst that is not approved with the others. 'leave': it stays undecided. */
export const HANDLINGS = ['delegate', 'leave', 'send_back', 'reject'] as const;
export type Handling = (typeof HANDLINGS)[number];

export interface Exception {
  id: number;
  handling: Handling;
  /** Required to send back and to reject. */
  grounds: string;
}

/** What DAS decides of the whole list: all that it covers, but for the exceptions. */
export interface DasDecision {
  listHash: string;
  exceptions: readonly Exception[];
  /** Within what FU may decide the takster that are delegated. */
  limits?: DecisionOnItems['limits'];
  /** What the minutes say; the grounds where an exception has none of its own. */
  text: string;
}

/** The exceptions with their items; null where one is neither on the list nor beside it. */
export function excepted(agenda: Agenda, exceptions: readonly Exception[]): (Exception & { item: Item })[] | null {
  const items = new Map([...agenda.covered, ...agenda.notCovered].map((item) => [item.id, item]));
  const found = exceptions.flatMap((exception) => {
    const item = items.get(exception.id);
    return item ? [{ ...exception, item }] : [];
  });
  return found.length === exceptions.length ? found : null;
}

/** The items that are approved: what "alle" covers, without the exceptions. */
export function approvedOf(agenda: Agenda, exceptions: readonly Exception[]): Item[] {
  const ids = new Set(exceptions.map(({ id }) => id));
  return agenda.covered.filter(({ id }) => !ids.has(id));
}

/** The decision as the workflow is asked: one request for each action and grounds, so that what is delegated together is one mandate. */
export function requestsOf(
  meetingId: number,
  agenda: Agenda,
  { exceptions, text, limits }: DasDecision,
): DecisionOnItems[] {
  const requests: (DecisionOnItems & { items: SeenItem[] })[] = [];
  for (const { item, handling, grounds } of excepted(agenda, exceptions) ?? []) {
    if (handling === 'leave') continue;
    const comment = grounds.trim() || text;
    const same = requests.find((one) => one.action === handling && one.comment === comment);
    if (same) same.items.push(seen(item));
    else requests.push({ action: handling, items: [seen(item)], comment, meetingId, limits });
  }
  const approved = approvedOf(agenda, exceptions);
  const approval = { action: 'approve' as const, items: approved.map(seen), comment: text, meetingId };
  return approved.length > 0 ? [approval, ...requests] : requests;
}

type SeenItem = DecisionOnItems['items'][number];

const seen = ({ id, contentHash, state }: Item): SeenItem => ({ id, contentHash, seenState: state });
