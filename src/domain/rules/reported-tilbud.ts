import type { Line } from '../takst.js';
import type { Tilbud } from '../tilbud.js';
import type { RuleContext } from './context.js';

/** What names a tilbud in a row of the takstskema. */
interface Named {
  tilbudName: string | null;
  portalId: string | null;
}

/** A tilbud as reported: its lines, and itself in the tilbudsvifte; null when it is not there. */
export interface ReportedTilbud {
  name: string;
  tilbud: Tilbud | null;
  lines: Line[];
}

/** The tilbud of the tilbudsvifte that a row names: by its Tilbudsportal-ID, else by its name. */
export function tilbudOf(row: Named, vifte: readonly Tilbud[]): Tilbud | null {
  const byPortalId = row.portalId && vifte.find(({ portalId }) => portalId === row.portalId?.trim());
  return byPortalId || (vifte.find(({ name }) => plain(name) === plain(row.tilbudName)) ?? null);
}

/** The reported lines by tilbud, in the order of the rows. A line that names no tilbud is left to the reading. */
export function reportedTilbud({ lines, tilbud }: Pick<RuleContext, 'lines' | 'tilbud'>): ReportedTilbud[] {
  const reported = new Map<string | number, ReportedTilbud>();
  for (const line of lines) {
    if (!line.tilbudName && !line.portalId) continue;
    const known = tilbudOf(line, tilbud);
    const key = known?.id ?? (plain(line.tilbudName) || `${line.portalId}`);
    const entry = reported.get(key);
    if (entry) entry.lines.push(line);
    else
      reported.set(key, { name: known?.name ?? line.tilbudName ?? `${line.portalId}`, tilbud: known, lines: [line] });
  }
  return [...reported.values()];
}

function plain(name: string | null): string {
  return (name ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('da');
}
