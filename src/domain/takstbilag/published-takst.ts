import { type Amount, roundTo } from '../amount.js';
import { changeOf } from '../change.js';
import type { PreviousLine } from '../rules/context.js';
import type { Line } from '../takst.js';
import { NONE, STATES } from '../workflow/states.js';
import { followsOtherModel } from './comparable.js';
import type { ApprovedInput, AwaitingInput } from './input.js';
import type { AwaitingTakst, Party, PreviousTakst, PublishedTakst, ReplacedTakst, TakstDecision } from './model.js';
import { takstName } from './takst-name.js';

/** What is published of a line beside what it reports. */
interface Published {
  year: number;
  pl: Amount;
  replaces: ReplacedTakst | null;
  decision: TakstDecision | null;
}

const PARTS: ReadonlySet<string | null> = new Set(['basis', 'aktivitet', 'tillæg']);

/** An approved line as it is published. Throws where it has no takst or unit: such a line is never approved. */
export function publishedTakst(entry: ApprovedInput, { year, pl, replaces, decision }: Published): PublishedTakst {
  const { line, group, previous } = entry;
  const { lineKey, takst, unit, portalId, serviceKind, level, places } = line;
  if (!takst || !unit) throw new TypeError(`${lineKey} is approved without a takst or a unit`);
  const change = previous && changeOf(line, group, previous, pl);
  return {
    ...takstName(line),
    portalId,
    part: PARTS.has(serviceKind) ? (serviceKind as PublishedTakst['part']) : null,
    level,
    places: places?.toFixed() ?? null,
    takst: takst.toFixed(),
    unit,
    validFrom: validFrom(line, year),
    replaces,
    previous: previousTakst(previous),
    newModel: followsOtherModel(entry),
    nominalChange: change && percent(change.nominal),
    realChange: change && percent(change.real),
    comparedOn: change?.basis ?? null,
    decision,
  };
}

/** The takster of a takstår apply from its first day where nothing else is said. */
export const validFrom = (line: Pick<Line, 'validFrom'>, year: number): string => line.validFrom ?? `${year}-01-01`;

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
