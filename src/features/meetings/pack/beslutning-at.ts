import { beslutningOf } from './beslutning.js';
import { beslutningOfTilbud } from './beslutning-tilbud.js';
import type { PointInput } from './pack-input.js';

/** What was decided at a point, as the minutes say it where nobody has written it; empty: nothing was. */
export const beslutningAt = ({ takster, changes }: Pick<PointInput, 'takster' | 'changes'>): string =>
  [beslutningOf(takster), beslutningOfTilbud(changes)].filter((text) => text !== '').join('\n\n');
