import { type Amount, HUNDRED } from '../../amount.js';
import type { Ascending } from '../../modified-z-score.js';
import type { RegionTakst } from '../context.js';
import { paragrafAsWritten } from '../lists.js';

/** What makes takster comparable. */
export type Kind = Pick<RegionTakst, 'paragraf' | 'form' | 'unit'>;

/** The region's takster of one kind, cleaned where that is known and projected with P/L. */
export interface Peers {
  ascending: readonly Amount[];
  /** The place of each line among them. */
  placeOf: ReadonlyMap<string, number>;
}

/**
 * The region's takster of last year by kind (`kindOf`), as they would be this year: sorted once for all lines that are compared
 * with them. `pl` in percentage points.
 */
export function peersByKind(region: readonly RegionTakst[], pl: Amount): ReadonlyMap<string, Peers> {
  const byKind = new Map<string, RegionTakst[]>();
  for (const one of region) {
    const kind = kindOf(one);
    const same = byKind.get(kind);
    if (same) same.push(one);
    else byKind.set(kind, [one]);
  }
  return new Map([...byKind].map(([kind, takster]) => [kind, toPeers(takster, pl)]));
}

export function kindOf({ paragraf, form, unit }: Kind): string {
  return JSON.stringify([paragrafAsWritten(paragraf), form, unit]);
}

function toPeers(takster: RegionTakst[], pl: Amount): Peers {
  const projection = HUNDRED.plus(pl).dividedBy(HUNDRED);
  const sorted = takster
    .map(({ lineKey, takst, cleaned }) => ({ lineKey, value: (cleaned ?? takst).times(projection) }))
    .sort((one, other) => one.value.comparedTo(other.value));
  return {
    ascending: sorted.map(({ value }) => value),
    placeOf: new Map(sorted.map(({ lineKey }, place) => [lineKey, place])),
  };
}

/** The peers without some lines, not copied. */
export function without({ ascending, placeOf }: Peers, lineKeys: readonly string[]): Ascending {
  const left = [...new Set(lineKeys)].flatMap((key) => placeOf.get(key) ?? []).sort((one, other) => one - other);
  return {
    length: ascending.length - left.length,
    at(index) {
      const place = left.reduce((so, skipped) => (skipped <= so ? so + 1 : so), index);
      const value = ascending[place];
      if (!value) throw new RangeError(`no value at ${index}`);
      return value;
    },
  };
}
