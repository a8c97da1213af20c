import { oncePer } from '../../once-per.js';
import type { Group, Line } from '../../takst.js';

/** The lines of one level of a scale; more than one is a fault (R27). */
export interface Step {
  level: number;
  lines: Line[];
}

/** The scales of a group, lowest level first: niveau lines are one scale, activity lines another. */
export const scalesOf = oncePer((group: Group): Step[][] =>
  (['niveau', 'aktivitet'] as const).flatMap((kind) => {
    const lines = group.lines.filter((line) => line.serviceKind === kind && line.level !== null);
    const levels = [...new Set(lines.map((line) => line.level as number))].sort((a, b) => a - b);
    const scale = levels.map((level) => ({ level, lines: lines.filter((line) => line.level === level) }));
    return scale.length > 0 ? [scale] : [];
  }),
);
