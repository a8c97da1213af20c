import type { Amount } from '../../amount.js';
import { groupsByLine } from '../../balance.js';
import { type Change, changeOf } from '../../change.js';
import { oncePer } from '../../once-per.js';
import { COSTS, type Line } from '../../takst.js';
import type { Hit, PreviousLine, RuleContext, Value } from '../context.js';
import { percent, takst, text } from '../hit.js';
import { modeOf, type Rule } from '../rule.js';
import { followedLines } from './followed-lines.js';

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

/** The change of every line that can be compared with what it follows, in the order of the rows. Half a dozen rules ask. */
export const lineChanges: (context: RuleContext) => readonly LineChange[] = oncePer((context) => {
  const groupOf = groupsByLine(context.groups);
  return followedLines(context).flatMap(({ line, previous }) => {
    const group = groupOf.get(line.lineKey);
    const change = group && previous && changeOf(line, group, previous, context.pl);
    return change ? [{ line, previous, change }] : [];
  });
});

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

/** The same of a change against the takst in force. */
export function revisionMessage({ change }: { change: Pick<Change, 'basis'> }): { message: string } {
  return { message: change.basis === 'renset' ? 'inForce' : 'inForceNotCleaned' };
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
