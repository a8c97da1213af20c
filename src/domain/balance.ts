import { type Amount, HUNDRED, roundTo, sum } from './amount.js';
import { oncePer } from './once-per.js';
import { plainText } from './plain-text.js';
import { COSTS, type Group, type Line } from './takst.js';

const TYPED_UNITS: ReadonlySet<string | null> = new Set(['time', 'sag', 'måned']);

/** True where the budgeted units are typed and not pladser × dage × belægning (takstskema.md, the table of forms). */
export function typesUnits(line: Line): boolean {
  return TYPED_UNITS.has(line.unit) || TYPED_UNITS.has(line.form);
}

/**
 * Budgeted units of a line: as typed for hours, cases and months, else pladser × dage × belægning / 100, exact.
 * null where a figure it rests on is blank.
 */
export function unitsOf(line: Line): Amount | null {
  if (typesUnits(line)) return line.units;
  if (!line.places || line.days === null || !line.occupancy) return null;
  return line.places.times(line.days).times(line.occupancy).dividedBy(HUNDRED);
}

/** The grundlag of a line in kroner: its costs less its income; blank is 0, a typed grundlag does not count (R14). */
export function grundlagOf(line: Line): Amount {
  return sum(COSTS.map((field) => line[field])).minus(line.income ?? 0);
}

/**
 * The lines by the budget they share: same tilbud, paragraf and Takstgruppe. A blank Takstgruppe and a tillæg are groups
 * of their own. Groups and lines keep the order of the rows; the sums do not depend on it.
 */
export function groupLines(lines: readonly Line[]): Group[] {
  const byKey = new Map<string, Line[]>();
  for (const line of lines) {
    const key = groupKeyOf(line);
    const group = byKey.get(key);
    if (group) group.push(line);
    else byKey.set(key, [line]);
  }
  return [...byKey].map(([key, members]) => toGroup(key, members));
}

function groupKeyOf(line: Line): string {
  const takstgruppe = plainText(line.groupKey);
  if (takstgruppe === '' || line.serviceKind === 'tillæg') return line.lineKey;
  return JSON.stringify([plainText(line.tilbudName), plainText(line.paragraf), takstgruppe]);
}

function toGroup(key: string, lines: Line[]): Group {
  return {
    key,
    lines,
    grundlag: sum(lines.map(grundlagOf)),
    regulation: sum(lines.map((line) => line.regulation)),
    resultY2: sumOrNull(lines.map((line) => line.resultY2)),
    baseY2: sumOrNull(lines.map((line) => line.baseY2)),
  };
}

/** The group of each line, by lineKey. */
export const groupsByLine = oncePer(
  (groups: readonly Group[]): ReadonlyMap<string, Group> =>
    new Map(groups.flatMap((group) => group.lines.map((line) => [line.lineKey, group]))),
);

/** null where every line is blank: nothing reported is not the same as zero. */
function sumOrNull(values: (Amount | null)[]): Amount | null {
  return values.every((value) => value === null) ? null : sum(values);
}

/** What the takster must bring in: grundlag + regulering, in kroner. */
export function needOf(group: Group): Amount {
  return group.grundlag.plus(group.regulation);
}

export interface Balance {
  /** Σ takst × units. */
  income: Amount;
  /** grundlag + regulering. */
  need: Amount;
  /** income − need. */
  difference: Amount;
}

/** Both sides of the balance of a group (domain.md, "How a takst is calculated"); null where a takst or its units are unknown. */
export function balanceOf(group: Group): Balance | null {
  const incomes = group.lines.map(incomeOf);
  if (incomes.includes(null)) return null;
  const income = sum(incomes);
  const need = needOf(group);
  return { income, need, difference: income.minus(need) };
}

function incomeOf(line: Line): Amount | null {
  const units = unitsOf(line);
  return line.takst && units ? line.takst.times(units) : null;
}

/** (grundlag + regulering) / units of a group of one line, rounded; null for larger groups and without units. */
export function calculatedTakst(group: Group, decimals = 2): Amount | null {
  const [line, ...others] = group.lines;
  if (!line || others.length > 0) return null;
  const units = unitsOf(line);
  return units?.isPositive() && !units.isZero() ? roundTo(needOf(group).dividedBy(units), decimals) : null;
}

/**
 * The takst without the regulering of earlier years, unrounded: takst × grundlag / (grundlag + regulering) of its group
 * (domain.md, "What a change is"); null where grundlag + regulering is not above 0.
 */
export function exactCleanedTakst(takst: Amount, group: Group): Amount | null {
  if (group.regulation.isZero()) return group.grundlag.greaterThan(0) ? takst : null;
  const need = needOf(group);
  return need.greaterThan(0) ? takst.times(group.grundlag).dividedBy(need) : null;
}

/** The cleaned takst as it is stored and shown: four decimals. */
export function cleanedTakst(takst: Amount, group: Group): Amount | null {
  return storedCleaned(exactCleanedTakst(takst, group));
}

/** A cleaned takst as it is stored: four decimals. */
export function storedCleaned(cleaned: Amount | null): Amount | null {
  return cleaned && roundTo(cleaned, 4);
}
