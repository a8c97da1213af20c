import type { Amount } from '../../amount.js';
import { groupsByLine } from '../../balance.js';
import { type Change, changeOf } from '../../change.js';
import { previousOf } from '../../predecessors.js';
import { COSTS, type Line } from '../../takst.js';
import type { Hit, PreviousLine, RuleContext, Value } from '../context.js';
import { percent, takst, text } from '../hit.js';
import { modeOf, type Rule } from '../rule.js';

/** What a change is computed from, as inputs of a rule. */
export const CHANGE_INPUTS = [
  'lines',
  'takst',
  'unit',
  'predecessors',
  ...COSTS,
  'income',
  'regulation',
  'groups',
  'previous',
  'lineage',
  'pl',
] as const;

export interface LineChange {
  line: Line;
  previous: PreviousLine;
  change: Change;
}

const computed = new WeakMap<RuleContext, readonly LineChange[]>();

/**
 * The change of every line that can be compared with what it follows, in the order of the rows. Half a dozen rules ask;
 * a context never changes, so it is computed once.
 */
export function lineChanges(context: RuleContext): readonly LineChange[] {
  const known = computed.get(context);
  if (known) return known;
  const changes = [...changesOf(context)];
  computed.set(context, changes);
  return changes;
}

function* changesOf(context: RuleContext): Iterable<LineChange> {
  const groupOf = groupsByLine(context.groups);
  for (const line of context.lines) {
    const group = groupOf.get(line.lineKey);
    const follows = previousOf(line, context);
    const change = group && follows && changeOf(line, group, follows, context.pl);
    if (change) yield { line, previous: follows, change };
  }
}

/** The values that the messages about a change have in common. */
export function changeValues({ line, previous, change }: LineChange, limit: Amount): Record<string, Value> {
  return {
    direction: text(change.real.isNegative() ? 'falder' : 'stiger'),
    change: percent(change.real.abs()),
    limit: percent(limit),
    previous: takst(previous.takst),
    takst: takst(line.takst ?? previous.takst),
  };
}

/** The message of a hit on a change: another where the takster could not be cleaned. */
export function changeMessage({ change }: { change: Pick<Change, 'basis'> }): { message?: string } {
  return change.basis === 'renset' ? {} : { message: 'notCleaned' };
}

/** The first hit of another rule on each line, in the same context; none while that rule is off or on trial. */
export function hitsByLine(rule: Rule, context: RuleContext): Map<string, Hit> {
  if (modeOf(rule, context) !== 'on') return new Map();
  const hits = [...rule.hits(context)].reverse();
  return new Map(hits.flatMap((hit) => hit.cells.flatMap(({ lineKey }) => (lineKey === null ? [] : [[lineKey, hit]]))));
}

/** The lines another rule hits in the same context. */
export function linesHitBy(rule: Rule, context: RuleContext): Set<string> {
  return new Set(hitsByLine(rule, context).keys());
}
