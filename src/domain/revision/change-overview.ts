import { type Amount, sum, ZERO } from '../amount.js';
import { groupsByLine, unitsOf } from '../balance.js';
import type { Explanation } from '../canonical.js';
import { type Change, changeOf, nominalChange, weightedDevelopment } from '../change.js';
import type { PreviousLine } from '../rules/context.js';
import type { Group, Line } from '../takst.js';
import { byLine } from '../takstbilag/order.js';
import { takstName } from '../takstbilag/takst-name.js';
import type { ItemState } from '../workflow/states.js';
import { isSameTakst } from './revised-lines.js';

/** What an overview of changes is made of. */
export interface OverviewInput {
  year: number;
  driftsherre: { code: number; name: string };
  /** "YYYY-MM-DD". */
  appliesFrom: string;
  /** Why the takster are revised. */
  reason: string;
  /** P/L of the takstår in percentage points. */
  pl: Amount;
  groups: readonly Group[];
  /** What was in force when the revision was made, by lineKey. */
  inForce: ReadonlyMap<string, { line: Line; previous: PreviousLine }>;
  /** What each line is compared with in the takstår before; null: nothing. */
  lastYear: ReadonlyMap<string, PreviousLine | null>;
  explanations: ReadonlyMap<string, Explanation>;
  /** Where the takster stand, by lineKey; empty before they are submitted. */
  states: ReadonlyMap<string, ItemState>;
}

/** The overview of changes of a revision (S4 item 7): each changed takst beside what it replaces and beside last year's. */
export interface ChangeOverview extends Pick<OverviewInput, 'year' | 'driftsherre' | 'appliesFrom' | 'reason'> {
  rows: OverviewRow[];
  /** Takster that stay as they are. */
  unchanged: number;
  /** Each tilbud with a changed takst, all its takster together, in the order of the rows. */
  perTilbud: OverviewSum[];
  /** All takster of the driftsherre. */
  total: OverviewSum;
}

export interface OverviewRow {
  lineKey: string;
  tilbud: string;
  paragraf: string;
  ydelse: string;
  targetGroup: string | null;
  unit: string | null;
  kind: 'ændret' | 'ny' | 'udgår';
  inForce: Amount | null;
  takst: Amount | null;
  lastYear: Amount | null;
  /** Against what is in force, and against last year's. */
  change: Step;
  fromLastYear: Step;
  reason: Explanation | null;
  /** null: not submitted. */
  state: ItemState | null;
}

/** A step from one takst to another; null where there is nothing to compare. */
export interface Step {
  kroner: Amount | null;
  /** Nominal and real, percentage points. Within a year no P/L lies between. */
  percent: Amount | null;
  real: Amount | null;
}

export interface OverviewSum {
  name: string;
  takster: number;
  changed: number;
  /** Σ (takst − takst in force) × units, kroner a whole year; of the lines that had a takst in the same unit. */
  yearly: Amount;
  /** The same in per cent of what the takster in force would bring in. */
  percent: Amount | null;
  /** The weighted real development from last year. */
  real: Amount | null;
}

/** Takster whose price or unit is another, those that are new, and those that are gone. */
export function changeOverview(input: OverviewInput): ChangeOverview {
  const { year, driftsherre, appliesFrom, reason } = input;
  const compared = comparedLines(input);
  const changed = compared.filter(({ kind }) => kind !== null);
  const names = [...new Set(changed.map(({ line }) => line.tilbudName))];
  return {
    year,
    driftsherre,
    appliesFrom,
    reason,
    rows: changed.map((one) => rowOf(one, input)),
    unchanged: compared.length - changed.length,
    perTilbud: names.map((name) =>
      sumOf(
        name ?? '',
        compared.filter(({ line }) => line.tilbudName === name),
        input,
      ),
    ),
    total: sumOf(driftsherre.name, compared, input),
  };
}

interface ComparedLine {
  line: Line;
  /** null: the line is gone. */
  group: Group | null;
  before: { line: Line; previous: PreviousLine } | null;
  /** null: the takst stays as it is. */
  kind: OverviewRow['kind'] | null;
}

/** All lines, with those that are gone, in the order of the takstbilag. */
function comparedLines({ groups, inForce }: OverviewInput): ComparedLine[] {
  const groupOf = groupsByLine(groups);
  const lines = groups.flatMap((group) => group.lines);
  const kept = lines.map((line): ComparedLine => {
    const before = inForce.get(line.lineKey) ?? null;
    const same = before !== null && isSameTakst(line, before.line);
    return { line, group: groupOf.get(line.lineKey) ?? null, before, kind: same ? null : before ? 'ændret' : 'ny' };
  });
  const gone = [...inForce]
    .filter(([lineKey]) => !groupOf.has(lineKey))
    .map(([, before]): ComparedLine => ({ line: before.line, group: null, before, kind: 'udgår' }));
  return [...kept, ...gone].sort((one, other) => byLine(one.line, other.line));
}

function rowOf({ line, group, before, kind }: ComparedLine, input: OverviewInput): OverviewRow {
  const { lineKey, tilbud, paragraf, ydelse, targetGroup } = takstName(line);
  const takst = group ? line.takst : null;
  const lastYear = input.lastYear.get(lineKey) ?? null;
  return {
    lineKey,
    tilbud,
    paragraf,
    ydelse,
    targetGroup,
    unit: line.unit,
    kind: kind ?? 'ændret',
    inForce: before?.line.takst ?? null,
    takst,
    lastYear: lastYear?.takst ?? null,
    change: stepOf(takst, before?.line.takst ?? null, group && before && changeOf(line, group, before.previous, ZERO)),
    fromLastYear: stepOf(
      takst,
      lastYear?.takst ?? null,
      group && lastYear && changeOf(line, group, lastYear, input.pl),
    ),
    reason: group ? (input.explanations.get(lineKey) ?? null) : null,
    state: input.states.get(lineKey) ?? null,
  };
}

function stepOf(takst: Amount | null, before: Amount | null, change: Change | null): Step {
  if (!takst || !before || !change) return { kroner: null, percent: null, real: null };
  return { kroner: takst.minus(before), percent: change.nominal, real: change.real };
}

function sumOf(name: string, compared: readonly ComparedLine[], { lastYear, pl }: OverviewInput): OverviewSum {
  const present = compared.filter((one) => one.group !== null);
  const pairs = present.flatMap(({ line, before }) => {
    const units = unitsOf(line);
    if (!units || !line.takst || !before?.line.takst || before.line.unit !== line.unit) return [];
    return [{ now: line.takst.times(units), before: before.line.takst.times(units) }];
  });
  const [now, before] = [sum(pairs.map((pair) => pair.now)), sum(pairs.map((pair) => pair.before))];
  const entries = present.flatMap(({ line, group }) =>
    group ? [{ line, group, previous: lastYear.get(line.lineKey) ?? undefined }] : [],
  );
  return {
    name,
    takster: present.length,
    changed: compared.filter(({ kind }) => kind !== null).length,
    yearly: now.minus(before),
    percent: before.greaterThan(0) ? nominalChange(now, before) : null,
    real: weightedDevelopment(entries, pl)?.percent ?? null,
  };
}
