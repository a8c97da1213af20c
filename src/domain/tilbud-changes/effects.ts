import { dayBefore } from '../calendar.js';
import type { ChangeContent, TilbudPart } from './change-content.js';
import { isSucceeding } from './kinds.js';
import type { TilbudFacts, TilbudVersion } from './vifte.js';

/**
 * What an approved request makes of the tilbudsvifte, as versions of its tilbud. `partIds` are the tilbud that its parts are,
 * in their order: those that are new stand in the tilbudsvifte as not included until then.
 */
export function effectsOf(change: ChangeContent, partIds: readonly number[]): TilbudVersion[] {
  const { kind, tilbudIds, effectiveDate: from, until, parts } = change;
  const each = (says: Partial<TilbudFacts>, starts: string | null = from): TilbudVersion[] =>
    tilbudIds.map((tilbudId) => ({ tilbudId, from: starts, until, change: says }));
  if (kind === 'ud') return each({ included: false });
  if (kind === 'closed') return each(closedBefore(from), null);
  if (kind === 'places') return each(placesAfter(change));
  if (kind === 'renamed') return each(parts[0] ? renamed(parts[0]) : {});
  const become = parts.flatMap((part, index): TilbudVersion[] => {
    const tilbudId = partIds[index];
    return tilbudId === undefined ? [] : [{ tilbudId, from, until: null, change: comesIn(change, part) }];
  });
  const ended = isSucceeding(kind) ? each(closedBefore(from), null).filter((one) => !goesOn(one, partIds)) : [];
  return [...become, ...ended];
}

const goesOn = ({ tilbudId }: TilbudVersion, partIds: readonly number[]): boolean => partIds.includes(tilbudId);

const closedBefore = (from: string): Partial<TilbudFacts> => ({ closedOn: dayBefore(from) });

function placesAfter({ placesAfter: places, outsidePlaces }: ChangeContent): Partial<TilbudFacts> {
  return { ...(places !== null && { places }), ...(outsidePlaces !== null && { outsidePlaces }) };
}

const renamed = ({ name, portalId }: TilbudPart): Partial<TilbudFacts> => ({ name, ...(portalId && { portalId }) });

/** Also of a tilbud that goes on under its name: what is not said of it stays. */
function comesIn({ category, users }: ChangeContent, part: TilbudPart): Partial<TilbudFacts> {
  return {
    included: true,
    ...(part.portalId && { portalId: part.portalId }),
    ...(part.places && { places: part.places }),
    ...(part.paragraf && { paragraffer: [part.paragraf] }),
    ...(category && { category }),
    ...(users.length > 0 && { users }),
  };
}
