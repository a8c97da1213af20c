import { WORKFLOW } from '../workflow/workflow.js';
import type { DecisionInput } from './input.js';
import type { DecisionEntry, Party, TakstDecision, TakstName } from './model.js';
import { publishedGrounds, withoutSecrets } from './published-grounds.js';

export const WRITTEN = 'Skriftlig behandling';

/** The decisions that stand: a decision that was undone is gone, and so is its undoing. In the order they were made. */
export function standingDecisions(decisions: readonly DecisionInput[]): DecisionInput[] {
  const standing = new Map<string, DecisionInput[]>();
  for (const decision of decisions.toSorted((one, other) => one.id - other.id)) {
    const ofLine = standing.get(decision.lineKey) ?? [];
    if (decision.action === 'undo') ofLine.pop();
    else ofLine.push(decision);
    standing.set(decision.lineKey, ofLine);
  }
  return [...standing.values()].flat().sort((one, other) => one.id - other.id);
}

/**
 * What was decided, newest first; the same decision on many takster is one entry. `names` holds the takster of this
 * takstbilag in its order; decisions on others are left out. `secret` are the takster that await a decision.
 */
export function decisionEntries(
  decisions: readonly DecisionInput[],
  names: ReadonlyMap<string, { party: Party; name: TakstName }>,
  secret: ReadonlySet<string>,
): DecisionEntry[] {
  const groups = new Map<string, DecisionInput[]>();
  for (const decision of decisions.filter(({ lineKey }) => names.has(lineKey))) {
    const { at, body, meeting, action, to, comment, mandate } = decision;
    const key = JSON.stringify([at, body, meeting, action, outcomeOf(decision), to, comment, mandate ?? null]);
    groups.set(key, [...(groups.get(key) ?? []), decision]);
  }
  const newestFirst = [...groups.values()].sort((one, other) => compareFirst(other, one));
  return newestFirst.flatMap((group) => entryOf(group, names, secret));
}

function compareFirst(one: readonly DecisionInput[], other: readonly DecisionInput[]): number {
  const [a, b] = [one[0], other[0]];
  if (!a || !b) return 0;
  return a.at === b.at ? a.id - b.id : a.at < b.at ? -1 : 1;
}

function entryOf(
  group: readonly DecisionInput[],
  names: ReadonlyMap<string, { party: Party; name: TakstName }>,
  secret: ReadonlySet<string>,
): DecisionEntry[] {
  const [decision] = group;
  if (!decision) return [];
  const keys = new Set(group.map(({ lineKey }) => lineKey));
  const takster = [...names].flatMap(([key, { party, name }]) =>
    keys.has(key) ? [{ party: party.name, tilbud: name.tilbud, paragraf: name.paragraf, ydelse: name.ydelse }] : [],
  );
  const { at, body, meeting } = decision;
  const comment = publishedGrounds(decision, secret);
  const mandate = withoutSecrets(decision.mandate, secret);
  return [{ date: at, body, meeting: meeting ?? WRITTEN, outcome: outcomeOf(decision), mandate, comment, takster }];
}

/** The last of the standing decisions on a line, with the chain behind it. */
export function lastDecision(
  lineKey: string,
  standing: readonly DecisionInput[],
  secret: ReadonlySet<string>,
): (TakstDecision & { reason: string | null }) | null {
  const decision = standing.findLast((entry) => entry.lineKey === lineKey);
  if (!decision) return null;
  return {
    text: `${outcomeOf(decision)}. ${decision.meeting ?? WRITTEN}`,
    mandate: withoutSecrets(decision.mandate, secret),
    date: decision.at,
    reason: publishedGrounds(decision, secret),
  };
}

/** As the log says it: "Godkendt af DAS". */
export function outcomeOf({ action, body, from, to }: DecisionInput): string {
  const rows = WORKFLOW.filter((entry) => entry.action === action && entry.body === body && entry.to === to);
  const row = rows.find((entry) => entry.from.includes(from)) ?? rows[0];
  if (!row) throw new TypeError(`no body decides this: ${action} by ${body} to ${to}`);
  return row.done;
}
