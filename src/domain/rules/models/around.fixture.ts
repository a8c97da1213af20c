import { type Amount, amount, HUNDRED, roundTo, sum } from '../../amount.js';
import { cleanedTakst, groupLines, unitsOf } from '../../balance.js';
import { placesOf } from '../../places.js';
import { COSTS, type Line } from '../../takst.js';
import type { Tilbud } from '../../tilbud.js';
import type { ApprovedLine, PreviousLine, RegionTakst, RuleContext } from '../context.js';

/** What the rules see beside the takstskema: all that is loaded and not read. */
export type Around = Omit<RuleContext, 'lines' | 'groups' | 'tilbudChanges' | 'changedLocked' | 'appliedPl'>;

export const DRIFTSHERRE = 846;
export const PL = 3.2;

/** Real changes in per cent, one line after the other: small, and no two near each other alike. */
const REAL = ['0.4', '-0.9', '1.3', '-0.4', '0.8', '-1.4', '1.8'];
/** Other takster of the region against the lines' own, in per cent. */
const REGION = [55, 65, 75, 85, 95, 105, 115, 125, 135, 150];

/** What fits the lines of a takstskema without a fault: the tilbudsvifte, a year before with the costs indexed, and so on back. */
export function aroundOf(lines: readonly Line[], year: number): Around {
  const pl = amount(String(PL));
  const lastYear = approvedBefore(lines, pl);
  const previous = new Map([...lastYear].map(([lineKey, approved]) => [lineKey, previousLine(approved)]));
  const keys = new Set(lines.map(({ lineKey }) => lineKey));
  return {
    year,
    driftsherre: DRIFTSHERRE,
    pl,
    plChain: new Map([2024, 2025, 2026, 2027, 2028].map((one) => [one, pl])),
    parameters: new Map(),
    tilbud: vifteOf(lines),
    previous,
    lineage: new Map(),
    lastYear,
    earlier: new Map([...previous].map(([lineKey, line]) => [lineKey, chainOf(line, year, pl)])),
    region: regionOf(previous, lines),
    existedY3: keys,
    existedY2: keys,
    explanations: new Map(),
    returned: [],
    nothingToReport: false,
    lateAfter: null,
    inForce: null,
  };
}

function vifteOf(lines: readonly Line[]): Tilbud[] {
  const names = [...new Set(lines.map(({ tilbudName }) => tilbudName ?? ''))];
  return names.map((name, index) => {
    const own = lines.filter(({ tilbudName }) => tilbudName === name);
    const places = placesOf(own);
    return {
      id: index + 1,
      driftsherre: DRIFTSHERRE,
      name,
      portalId: own[0]?.portalId ?? null,
      category: own[0]?.category ?? 3,
      places: places.isZero() ? null : places.toFixed(),
      closedOn: null,
      included: true,
    };
  });
}

/** The lines a year before: every amount without this year's P/L, the takster moved a little against each other. */
function approvedBefore(lines: readonly Line[], pl: Amount): Map<string, ApprovedLine> {
  const before = (value: Amount | null) => value && roundTo(value.times(HUNDRED).dividedBy(HUNDRED.plus(pl)), 0);
  const then = lines.map((line, index) => ({
    ...line,
    ...Object.fromEntries(
      [...COSTS, 'income' as const, 'regulation' as const].map((field) => [field, before(line[field])]),
    ),
    takst: takstBefore(line, pl, index),
    cause: null,
    explanation: null,
  }));
  return new Map(groupLines(then).flatMap((group) => group.lines.map((line) => [line.lineKey, { line, group }])));
}

function takstBefore({ takst }: Line, pl: Amount, index: number): Amount {
  const real = amount(REAL[index % REAL.length] ?? '0');
  const moved = HUNDRED.plus(pl).times(HUNDRED.plus(real)).dividedBy(HUNDRED);
  return roundTo((takst ?? HUNDRED).times(HUNDRED).dividedBy(moved), 2);
}

function previousLine({ line, group }: ApprovedLine): PreviousLine {
  const takst = line.takst ?? HUNDRED;
  const { unit, paragraf, serviceKind, places } = line;
  const names = { unit: unit ?? '', paragraf: paragraf ?? '', serviceKind: serviceKind ?? '' };
  return { takst, cleaned: cleanedTakst(takst, group), ...names, places, units: unitsOf(line) };
}

/** Three years that went with P/L alone. */
function chainOf({ takst, cleaned, unit }: PreviousLine, year: number, pl: Amount) {
  return [1, 2, 3].map((back) => {
    const index = HUNDRED.plus(pl)
      .dividedBy(HUNDRED)
      .pow(back - 1);
    return {
      year: year - back,
      takst: roundTo(takst.dividedBy(index), 2),
      cleaned: cleaned && roundTo(cleaned.dividedBy(index), 4),
      unit,
    };
  });
}

/** For each paragraf, form and unit of the lines as many takster of others, on both sides of theirs. */
function regionOf(previous: ReadonlyMap<string, PreviousLine>, lines: readonly Line[]): RegionTakst[] {
  const kindOf = ({ paragraf, form, unit }: Line) => `${paragraf} ${form} ${unit}`;
  const firsts = lines.filter((line) => lines.find((other) => kindOf(other) === kindOf(line)) === line);
  return firsts.flatMap((first, kind) => {
    const { paragraf, form, unit } = first;
    const own = lines.filter((line) => kindOf(line) === kindOf(first));
    const middle = sum(own.map(({ lineKey }) => previous.get(lineKey)?.takst ?? null)).dividedBy(own.length);
    if (!paragraf || !form || !unit) return [];
    return REGION.map((percent, index) => {
      const takst = roundTo(middle.times(percent).dividedBy(HUNDRED), 2);
      return { driftsherre: 860, lineKey: `R${kind}-${index}`, paragraf, form, unit, takst, cleaned: takst };
    });
  });
}
