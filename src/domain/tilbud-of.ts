import { dayBefore } from './calendar.js';
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
  const byPortalId = firsts(vifte.map((one) => [one.portalId, one]));
  const byName = firsts([...vifte.map(named), ...vifte.flatMap(namedOtherwise)]);
  return oncePer(
    ({ portalId, tilbudName }: Named) =>
      (portalId && byPortalId.get(portalId.trim())) || byName.get(plainText(tilbudName)),
  );
});

const named = (one: Tilbud): Keyed => [plainText(one.name), one];

/** A name that one has had gives way to the name that another has now. */
const namedOtherwise = (one: Tilbud): Keyed[] => (one.names ?? []).map((name) => [plainText(name), one]);

type Keyed = readonly [key: string | null, tilbud: Tilbud];

/** The first of each key: of two tilbud with one name it was always the first that counted. */
function firsts(keyed: readonly Keyed[]): ReadonlyMap<string, Tilbud> {
  return new Map(keyed.flatMap(([key, tilbud]) => (key ? [[key, tilbud] as const] : [])).reverse());
}

/**
 * The last day on which a line may have a takst ("YYYY-MM-DD"): as decided for its tilbud, else as reported as
 * a change; null where it stays open. A closing applies from the first day on which it is closed.
 */
export function closingDateOf(
  line: Line,
  { tilbud, tilbudChanges }: { tilbud: readonly Tilbud[]; tilbudChanges: readonly TilbudChange[] },
): string | null {
  const own = tilbudOf(line, tilbud);
  if (own?.closedOn) return own.closedOn;
  const closing = tilbudChanges.find(
    (change) => change.kind === 'closed' && !change.refused && isSame(change, line, own, tilbud),
  );
  return closing?.effectiveDate ? dayBefore(closing.effectiveDate) : null;
}

function isSame(change: TilbudChange, line: Line, own: Tilbud | undefined, tilbud: readonly Tilbud[]): boolean {
  return own ? tilbudOf(change, tilbud) === own : plainText(change.tilbudName) === plainText(line.tilbudName);
}
