import { type Amount, sum, ZERO } from '../../../../domain/amount.js';
import { groupLines, unitsOf } from '../../../../domain/balance.js';
import { nominalChange } from '../../../../domain/change.js';
import type { YearBefore } from '../../../../domain/lineage/lineage.js';
import { followed } from '../../../../domain/predecessors.js';
import { COSTS, type Group, type Line } from '../../../../domain/takst.js';
import { columnOf, headingOf } from '../../../../domain/takstskema/template.js';
import { takstskemaOf } from '../../../../domain/takstskema/years.js';

/** The approved lines of the year before, and who follows whom. */
export type ApprovedBefore = YearBefore & { lines: readonly Line[] };

/** One post of a takstgruppe, last year and this: kroner, or units. */
export interface ComparedPost {
  label: string;
  before: Amount;
  now: Amount;
  /** Percentage points; null where there was nothing before. */
  change: Amount | null;
}

const POSTS = [...COSTS, 'income', 'regulation'] as const;

/**
 * What a group's takster rest on, beside the groups they follow: every post that is not 0 in both years, and the units.
 * Empty where no line of the group follows an approved one.
 */
export function comparePosts(year: number, group: Group, before: ApprovedBefore): ComparedPost[] {
  const template = takstskemaOf(year);
  const then = followedLines(group, before);
  if (!template || then.length === 0) return [];
  const posts = POSTS.map((field) =>
    compared(headingOf(columnOf(template.takster, field), year), amounts(then, field), amounts(group.lines, field)),
  );
  const units = compared('Enheder', sum(then.map(unitsOf)), sum(group.lines.map(unitsOf)));
  return [...posts, units].filter(({ before, now }) => !before.isZero() || !now.isZero());
}

/** All lines of the groups that the lines were in, since an amount stands on one of a group's lines. */
function followedLines({ lines }: Group, before: ApprovedBefore): Line[] {
  const keys = new Set(followed(lines, before).keys);
  const groups = groupLines(before.lines).filter((group) => group.lines.some(({ lineKey }) => keys.has(lineKey)));
  return groups.flatMap((group) => group.lines);
}

const amounts = (lines: readonly Line[], field: (typeof POSTS)[number]): Amount =>
  sum(lines.map((line) => line[field]));

const compared = (label: string, before: Amount, now: Amount): ComparedPost => ({
  label,
  before,
  now,
  change: before.greaterThan(ZERO) ? nominalChange(now, before) : null,
});
