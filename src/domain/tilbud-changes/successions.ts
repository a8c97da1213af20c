import { type Amount, amount, HUNDRED, sum } from '../amount.js';
import type { NewLink } from '../lineage/check-link.js';
import type { Lineage, Predecessor } from '../lineage/lineage.js';
import { countsPlaces } from '../places.js';
import { normaliseParagraf } from '../rules/lists.js';
import type { Line } from '../takst.js';
import type { Tilbud } from '../tilbud.js';
import { tilbudOf } from '../tilbud-of.js';
import type { TilbudPart } from './change-content.js';
import type { SucceedingKind } from './kinds.js';

/** Tilbud that go on in others, as it was approved. */
export interface Succession {
  kind: SucceedingKind;
  title: string;
  tilbudIds: readonly number[];
  parts: readonly (TilbudPart & { tilbudId: number })[];
}

/** A driftsherre's lines of a takstår and of the year before, and the tilbudsvifte that names their tilbud. */
interface Years {
  approved: readonly Line[];
  tilbud: readonly Tilbud[];
}

/**
 * The links of the lines that a decided ind- or udmelding gives predecessors: those of the new tilbud which were not there
 * the year before and of which nothing is recorded. What each line passes on is shared by the places.
 */
export function decidedLinks(
  year: number,
  successions: readonly Succession[],
  { lines, lineage, ...years }: Years & { lines: readonly Line[]; lineage: Lineage },
): NewLink[] {
  const there = new Set(years.approved.map(({ lineKey }) => lineKey));
  const fresh = lines.filter(({ lineKey }) => !there.has(lineKey) && !lineage.has(lineKey));
  return successions.flatMap((succession) =>
    succession.parts.flatMap((part) => {
      const own = fresh.filter((line) => tilbudOf(line, years.tilbud)?.id === part.tilbudId);
      return own.flatMap((line): NewLink[] => {
        const share = shareOf(succession, part, line, own);
        const predecessors = predecessorLines(succession, line.paragraf, years).map(
          ({ lineKey }): Predecessor => ({ lineKey, share }),
        );
        const reason = `Besluttet ind-/udmelding: ${succession.title}.`;
        const link = { year, lineKey: line.lineKey, predecessors, kind: succession.kind, reason };
        return predecessors.length > 0 ? [{ ...link, source: 'change' as const }] : [];
      });
    }),
  );
}

/** Last year's lines that a part goes back to: of each tilbud those of the same paragraf, else all that count its places. */
export function predecessorLines(
  { tilbudIds }: Pick<Succession, 'tilbudIds'>,
  paragraf: string | null,
  { approved, tilbud }: Years,
): Line[] {
  return tilbudIds.flatMap((id) => {
    const own = approved.filter((line) => tilbudOf(line, tilbud)?.id === id);
    const counted = own.filter(countsPlaces);
    const all = counted.length > 0 ? counted : own;
    const same = all.filter((line) => paragraf !== null && isSame(line.paragraf, paragraf));
    return same.length > 0 ? same : all;
  });
}

const isSame = (one: string | null, other: string): boolean =>
  one !== null && (normaliseParagraf(one) ?? one) === (normaliseParagraf(other) ?? other);

/** The part's share of what there was, and the line's of its tilbud; null: all of it. */
function shareOf({ parts }: Succession, part: TilbudPart, line: Line, own: readonly Line[]): Amount | null {
  const ofPart = proportion(
    part.places,
    parts.map(({ places }) => places),
  );
  const ofLine = proportion(
    line.places,
    own.map(({ places }) => places),
  );
  if (!ofPart || !ofLine) return null;
  const share = ofPart.times(ofLine).times(HUNDRED);
  // Rounded down: of no line more passes on than there was (refuseLink).
  return share.equals(HUNDRED) ? null : share.toDecimalPlaces(4, DOWN);
}

const DOWN = 1;

/** null where the places of one of several are not known. */
function proportion(one: string | Amount | null, all: readonly (string | Amount | null)[]): Amount | null {
  if (all.length < 2) return amount(1);
  if (one === null || all.some((places) => places === null)) return null;
  const total = sum(all.map((places) => amount(places ?? '0')));
  return total.greaterThan(0) ? amount(one).dividedBy(total) : null;
}
