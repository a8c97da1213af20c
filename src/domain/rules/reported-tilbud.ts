import { oncePer } from '../once-per.js';
import { plainText } from '../plain-text.js';
import type { Line } from '../takst.js';
import type { Tilbud } from '../tilbud.js';
import { tilbudOf } from '../tilbud-of.js';
import type { RuleContext } from './context.js';

/** A tilbud as reported: its lines, and itself in the tilbudsvifte; null when it is not there. */
export interface ReportedTilbud {
  name: string;
  tilbud: Tilbud | null;
  lines: Line[];
}

/** The reported lines by tilbud, in the order of the rows. A line that names no tilbud is left to the reading. */
export const reportedTilbud = oncePer(({ lines, tilbud }: Pick<RuleContext, 'lines' | 'tilbud'>): ReportedTilbud[] => {
  const reported = new Map<string | number, ReportedTilbud>();
  for (const line of lines) {
    if (!line.tilbudName && !line.portalId) continue;
    const known = tilbudOf(line, tilbud) ?? null;
    const key = known?.id ?? (plainText(line.tilbudName) || `${line.portalId}`);
    const entry = reported.get(key);
    if (entry) entry.lines.push(line);
    else
      reported.set(key, { name: known?.name ?? line.tilbudName ?? `${line.portalId}`, tilbud: known, lines: [line] });
  }
  return [...reported.values()];
});
