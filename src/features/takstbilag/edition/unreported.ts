import { type Follows, type Lineage, namedPredecessors } from '../../../domain/lineage/lineage.js';
import { plainText } from '../../../domain/plain-text.js';
import type { Line } from '../../../domain/takst.js';
import type { Tilbud } from '../../../domain/tilbud.js';
import { tilbudOf } from '../../../domain/tilbud-of.js';

type Named = Pick<Line, 'lineKey' | 'tilbudName' | 'portalId'>;

/** A driftsherre's part of what decides which of last year's takster are missing this year. */
export interface Reporting {
  year: number;
  /** The approved lines of last year. */
  before: readonly Named[];
  /** The lines of this year, decided or not. */
  now: readonly (Named & Pick<Line, 'predecessors'>)[];
  /** This year's lines of the other driftsherrer: what is recorded as moved goes on among them. */
  elsewhere: readonly Follows[];
  lineage: Lineage;
  /** It has declared that it has nothing to report. */
  nothingToReport: boolean;
  tilbud: readonly Tilbud[];
}

/**
 * The lines of last year that nobody has reported, though their tilbud goes on: they await. A line that is carried on by
 * another, or left out of a tilbud that was reported, is gone on purpose; so is a tilbud that is closed or out.
 */
export function unreported<L extends Named>(reporting: Omit<Reporting, 'before'> & { before: readonly L[] }): L[] {
  const { before, now, elsewhere, lineage, nothingToReport, tilbud } = reporting;
  if (nothingToReport) return [];
  const moved = elsewhere.filter(({ lineKey }) => lineage.has(lineKey));
  const followed = [...now, ...moved].flatMap((line) => namedPredecessors(line, lineage));
  const carriedOn = new Set([...now, ...followed].map(({ lineKey }) => lineKey));
  const reported = new Set(now.map((line) => nameOf(line, tilbud)));
  return before.filter(
    (line) =>
      !carriedOn.has(line.lineKey) && !reported.has(nameOf(line, tilbud)) && goesOn(tilbudOf(line, tilbud), reporting),
  );
}

/** Of a tilbud that is renamed, the name it has now. */
const nameOf = (line: Named, tilbud: readonly Tilbud[]): string =>
  plainText(tilbudOf(line, tilbud)?.name ?? line.tilbudName);

/** What the tilbudsvifte does not know is not held for closed. */
function goesOn(tilbud: Tilbud | undefined, { year }: Pick<Reporting, 'year'>): boolean {
  if (!tilbud) return true;
  return tilbud.included && (tilbud.closedOn === null || tilbud.closedOn >= `${year}-01-01`);
}
