import type { Amount } from '../amount.js';
import type { ApprovedLine } from '../rules/context.js';
import { COSTS, type Line } from '../takst.js';

const GROWING = ['places', 'units', ...COSTS, 'income', 'base', 'regulation'] as const;

/**
 * A line and its group as a tilbud that is so many times as large would have them: places, units and kroner grow, and the
 * takster and all that is told a unit stay. Two years of different extent are made comparable so.
 */
export function scaled({ line, group }: ApprovedLine, factor: Amount): ApprovedLine {
  if (factor.equals(1)) return { line, group };
  return {
    line: scaledLine(line, factor),
    group: {
      ...group,
      lines: group.lines.map((member) => scaledLine(member, factor)),
      grundlag: group.grundlag.times(factor),
      regulation: group.regulation.times(factor),
    },
  };
}

const scaledLine = (line: Line, factor: Amount): Line => ({
  ...line,
  ...Object.fromEntries(GROWING.map((field) => [field, line[field]?.times(factor) ?? null])),
});
