import { oncePer } from './once-per.js';
import { plainText } from './plain-text.js';
import type { Line } from './takst.js';
import type { Tilbud, TilbudChange } from './tilbud.js';

/** What names a tilbud in a row of the takstskema. */
type Named = Pick<Line | TilbudChange, 'tilbudName' | 'portalId'>;

/** The tilbud of the tilbudsvifte that a row is about: by Tilbudsportal-ID where both have one, else by name. */
export function tilbudOf<T extends Tilbud>(row: Named, vifte: readonly T[]): T | undefined {
  // What is found is of this very list.
  return findIn(vifte)(row) as T | undefined;
}

/** Rules ask for each line anew: names are compared once a list and once a row, so that the time grows with the lines alone. */
const findIn = oncePer((vifte: readonly Tilbud[]) => {
  const byPortalId = firsts(vifte, ({ portalId }) => portalId);
  const byName = firsts(vifte, (one) => plainText(one.name));
  return oncePer(
    ({ portalId, tilbudName }: Named) =>
      (portalId && byPortalId.get(portalId.trim())) || byName.get(plainText(tilbudName)),
  );
});

/** The first of each key: of two tilbud with one name it was always the first that counted. */
function firsts(vifte: readonly Tilbud[], keyOf: (tilbud: Tilbud) => string | null): ReadonlyMap<string, Tilbud> {
  const keyed = vifte.flatMap((tilbud) => {
    const key = keyOf(tilbud);
    return key ? [[key, tilbud] as const] : [];
  });
  return new Map(keyed.reverse());
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
