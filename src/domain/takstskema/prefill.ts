import type { Amount } from '../amount.js';
import { daysBetween } from '../calendar.js';
import type { Line } from '../takst.js';
import type { Tilbud } from '../tilbud.js';
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
 * are those of the tilbudsvifte. What is out, or closed before the takstår, is left out.
 */
export function prefilledLines(year: number, approved: readonly ApprovedLine[], tilbud: readonly Tilbud[]): Line[] {
  const open = tilbud.filter((one) => one.included && !(one.closedOn && one.closedOn < `${year}-01-01`));
  const lines = approved.flatMap((one) => {
    const own = tilbudOf(one.line, tilbud);
    return own && !open.includes(own) ? [] : [carriedOn(year, one, own)];
  });
  const reported = new Set(lines.map((line) => tilbudOf(line, tilbud)));
  return [...lines, ...open.filter((one) => !reported.has(one)).map((one) => firstLine(year, one))];
}

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
