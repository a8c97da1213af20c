import { type Amount, sum } from '../amount.js';
import { changeOf, weightedDevelopment } from '../change.js';
import type { Group } from '../takst.js';
import { type Comparable, comparable } from './comparable.js';
import type { ApprovedInput } from './input.js';
import type { Party } from './model.js';
import type { Analysis, Average } from './model-sections.js';
import { byText } from './order.js';
import { percent } from './published-takst.js';
import { takstName } from './takst-name.js';

/** How the approved takster move: in all, for each driftsherre, for each paragraf. Figures of undecided takster take no part. */
export function analysis(parties: readonly Party[], approved: readonly ApprovedInput[], pl: Amount): Analysis {
  const average = (entries: readonly ApprovedInput[]) => averageOf(entries, pl);
  const paragrafOf = ({ line }: ApprovedInput) => takstName(line).paragraf;
  const paragraffer = [...new Set(approved.map(paragrafOf))].sort(byText);
  return {
    total: average(approved),
    parties: parties.flatMap((party) => {
      const own = approved.filter(({ driftsherre }) => driftsherre === party.code);
      return own.length > 0 ? [{ party, ...average(own) }] : [];
    }),
    paragraffer: paragraffer.map((paragraf) => ({
      paragraf,
      ...average(approved.filter((entry) => paragrafOf(entry) === paragraf)),
    })),
  };
}

function averageOf(approved: readonly ApprovedInput[], pl: Amount): Average {
  const entries = comparable(approved);
  const money = weightedDevelopment(entries, pl);
  const places = byPlaces(entries, pl);
  return {
    takster: approved.length,
    byMoney: money && percent(money.percent),
    moneyTakster: money?.lines ?? 0,
    byPlaces: places && percent(places.percent),
    placesTakster: places?.lines ?? 0,
    notCompared: approved.length - (money?.lines ?? 0),
  };
}

/** A real change with the places that it counts with. */
interface Weighed {
  real: Amount;
  places: Amount;
  lines: number;
}

/** Σ places × real change / Σ places, over the takster that are the price of a place. */
function byPlaces(entries: readonly Comparable[], pl: Amount): { percent: Amount; lines: number } | null {
  const groups = new Map<Group, Comparable[]>();
  for (const entry of entries) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  const weighed = [...groups.values()].flatMap((members) =>
    members.some(isOfTwoParts) ? asOne(members, pl) : members.flatMap((entry) => alone(entry, pl)),
  );
  const places = sum(weighed.map((one) => one.places));
  if (!places.greaterThan(0)) return null;
  const total = sum(weighed.map((one) => one.real.times(one.places)));
  return { percent: total.dividedBy(places), lines: weighed.reduce((lines, one) => lines + one.lines, 0) };
}

const isOfTwoParts = ({ line: { serviceKind } }: Comparable): boolean =>
  serviceKind === 'basis' || serviceKind === 'aktivitet';

/** A place has both a basis and an activity takst: the places of the basis count, with the change of both together. */
function asOne(members: readonly Comparable[], pl: Amount): Weighed[] {
  const development = weightedDevelopment(members, pl);
  const places = sum(members.map(({ line }) => (line.serviceKind === 'basis' ? line.places : null)));
  return development && places.greaterThan(0) ? [{ real: development.percent, places, lines: development.lines }] : [];
}

/** A tillæg is no place. */
function alone({ line, group, previous }: Comparable, pl: Amount): Weighed[] {
  const change = previous && changeOf(line, group, previous, pl);
  if (!change || !line.places?.greaterThan(0) || line.serviceKind === 'tillæg') return [];
  return [{ real: change.real, places: line.places, lines: 1 }];
}
