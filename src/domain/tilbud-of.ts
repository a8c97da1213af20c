import { plainText } from './plain-text.js';
import type { Line } from './takst.js';
import type { Tilbud, TilbudChange } from './tilbud.js';

type Named = Pick<Line | TilbudChange, 'tilbudName' | 'portalId'>;

/** The tilbud of the tilbudsvifte that a row is about: by Tilbudsportal-ID where both have one, else by name. */
export function tilbudOf(row: Named, tilbud: readonly Tilbud[]): Tilbud | undefined {
  const byPortalId = row.portalId ? tilbud.find(({ portalId }) => portalId === row.portalId) : undefined;
  return byPortalId ?? tilbud.find(({ name }) => plainText(name) === plainText(row.tilbudName));
}

/**
 * The last day on which a line may have a takst ("YYYY-MM-DD"): as decided for its tilbud, else as reported in
 * Tilbudsændringer of the same takstskema; null where it stays open.
 */
export function closingDateOf(
  line: Line,
  { tilbud, tilbudChanges }: { tilbud: readonly Tilbud[]; tilbudChanges: readonly TilbudChange[] },
): string | null {
  const own = tilbudOf(line, tilbud);
  if (own?.closedOn) return own.closedOn;
  const closing = tilbudChanges.find((change) => change.kind === 'closed' && isSame(change, line, own, tilbud));
  return closing?.effectiveDate ?? null;
}

function isSame(change: TilbudChange, line: Line, own: Tilbud | undefined, tilbud: readonly Tilbud[]): boolean {
  return own ? tilbudOf(change, tilbud) === own : plainText(change.tilbudName) === plainText(line.tilbudName);
}
