import { type Amount, amount } from '../amount.js';
import { daysBetween } from '../calendar.js';
import { countsPlaces } from '../places.js';
import { UNITS_OF_FORM } from '../rules/lists.js';
import type { Line } from '../takst.js';
import type { Tilbud } from '../tilbud.js';
import type { DecidedTilbud } from '../tilbud-changes/decided-tilbud.js';
import { predecessorLines } from '../tilbud-changes/successions.js';
import { tilbudOf } from '../tilbud-of.js';
import { blankLine } from './read-line.js';

/** An approved takst of the year before, with its cleaned takst where that is known. */
export interface ApprovedLine {
  line: Line;
  cleaned: Amount | null;
}

/**
 * The lines of a new takstskema (takstskema.md, "filled by"): each line approved last year whose tilbud is still in, with what
 * it is, its days and last year's takst; and each tilbud that is in and has no line, with its name and nothing else. Names
 * are those of the tilbudsvifte. What is out, or closed before the takstår, is left out. What was decided of a tilbud for the
 * takstår stands on its line: places and paragraf, and on a new one whom it follows.
 */
export function prefilledLines(
  year: number,
  approved: readonly ApprovedLine[],
  tilbud: readonly Tilbud[],
  decided: ReadonlyMap<number, DecidedTilbud> = new Map(),
): Line[] {
  const open = tilbud.filter((one) => one.included && !(one.closedOn && one.closedOn < `${year}-01-01`));
  const lines = approved.flatMap((one) => {
    const own = tilbudOf(one.line, tilbud);
    if (own && !open.includes(own)) return [];
    const alone = own && isOnlyLine(one.line, approved, tilbud) ? decided.get(own.id) : undefined;
    return [{ ...carriedOn(year, one, own), ...(alone && placesOf(alone)) }];
  });
  const reported = new Set(lines.map((line) => tilbudOf(line, tilbud)));
  const before = { approved: approved.map(({ line }) => line), tilbud };
  const first = open
    .filter((one) => !reported.has(one))
    .map((one) => {
      const as = decided.get(one.id);
      return { ...firstLine(year, one), ...(as && { ...placesOf(as), predecessors: keysOf(as, before) }) };
    });
  return [...lines, ...first];
}

/** What was decided of a tilbud is said of a line only where it has no other that counts places. */
function isOnlyLine(line: Line, approved: readonly ApprovedLine[], tilbud: readonly Tilbud[]): boolean {
  const own = tilbudOf(line, tilbud);
  const counted = approved.filter((one) => tilbudOf(one.line, tilbud) === own && countsPlaces(one.line));
  return counted.length === 1 && counted[0]?.line === line;
}

function placesOf({ paragraf, form, places, internalPlaces }: DecidedTilbud): Partial<Line> {
  const [unit] = form ? UNITS_OF_FORM[form] : [];
  return {
    ...(paragraf && { paragraf }),
    ...(form && { form }),
    ...(unit && { unit }),
    ...(places && { places: amount(places) }),
    ...(internalPlaces && { internalPlaces: amount(internalPlaces) }),
  };
}

const keysOf = (decided: DecidedTilbud, before: Parameters<typeof predecessorLines>[2]): string[] =>
  predecessorLines(decided, decided.paragraf, before).map(({ lineKey }) => lineKey);

function carriedOn(year: number, { line, cleaned }: ApprovedLine, tilbud: Tilbud | undefined): Line {
  return {
    ...blankLine(line.lineKey),
    ...(tilbud ? namesOf(tilbud) : { tilbudName: line.tilbudName, portalId: line.portalId, category: line.category }),
    paragraf: line.paragraf,
    form: line.form,
    serviceKind: line.serviceKind,
    level: line.level,
    targetGroup: line.targetGroup,
    days: daysOf(year, line, tilbud),
    unit: line.unit,
    groupKey: line.groupKey,
    validFrom: `${year}-01-01`,
    previousTakst: line.takst,
    previousCleaned: cleaned,
  };
}

/** Its Linje-ID is made of the tilbud's own number, so that it is the same each time the takstskema is fetched. */
function firstLine(year: number, tilbud: Tilbud): Line {
  const lineKey = `T-${tilbud.driftsherre}-${String(tilbud.id).padStart(4, '0')}`;
  return { ...blankLine(lineKey), ...namesOf(tilbud), validFrom: `${year}-01-01` };
}

function namesOf({ name, portalId, category }: Tilbud): Pick<Line, 'tilbudName' | 'portalId' | 'category'> {
  return { tilbudName: name, portalId, category };
}

/** The calendar days a døgn line is in force in the takstår (R06); day services keep their opening days. */
function daysOf(year: number, { form, days }: Line, tilbud: Tilbud | undefined): number | null {
  if (form !== 'døgn' && form !== 'korttid') return days;
  const last = `${year}-12-31`;
  return daysBetween(`${year}-01-01`, tilbud?.closedOn && tilbud.closedOn < last ? tilbud.closedOn : last);
}
