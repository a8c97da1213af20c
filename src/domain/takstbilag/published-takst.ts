import { type Amount, roundTo } from '../amount.js';
import { changeOf } from '../change.js';
import type { PreviousLine } from '../rules/context.js';
import { NONE, STATES } from '../workflow/states.js';
import type { ApprovedInput, AwaitingInput } from './input.js';
import type { AwaitingTakst, Party, PreviousTakst, PublishedTakst } from './model.js';
import { takstName } from './takst-name.js';

/** An approved line as it is published. Throws where it has no takst or unit: such a line is never approved. */
export function publishedTakst({ line, group, previous }: ApprovedInput, year: number, pl: Amount): PublishedTakst {
  const { lineKey, takst, unit, portalId, places, validFrom } = line;
  if (!takst || !unit) throw new TypeError(`${lineKey} is approved without a takst or a unit`);
  const change = previous && changeOf(line, group, previous, pl);
  return {
    ...takstName(line),
    portalId,
    places: places?.toFixed() ?? null,
    takst: takst.toFixed(),
    unit,
    validFrom: validFrom ?? `${year}-01-01`,
    previous: previousTakst(previous),
    nominalChange: change && percent(change.nominal),
    realChange: change && percent(change.real),
    comparedOn: change?.basis ?? null,
  };
}

/** A line that awaits a decision. Every field is picked by name, so that no figure of the new year comes along. */
export function awaitingTakst({ line, previous, state }: AwaitingInput, party: Party): AwaitingTakst {
  return {
    ...takstName(line),
    party,
    previous: previousTakst(previous),
    stateText: state === NONE ? 'Ikke indberettet' : STATES[state].label,
  };
}

/** As it is shown: the average of several predecessors is rounded like a takst, and feeds no calculation. */
const previousTakst = (previous: PreviousLine | null): PreviousTakst | null =>
  previous && { takst: roundTo(previous.takst, 2).toFixed(), unit: previous.unit };

/** Percentage points as they are shown: two decimals, rounded once, and no minus before a zero. */
export function percent(value: Amount): string {
  const rounded = roundTo(value, 2);
  return rounded.isZero() ? '0' : rounded.toFixed();
}
