import { cleanedTakst } from './balance.js';
import { canonicalJson } from './canonical.js';
import type { PreviousLine } from './rules/context.js';
import type { Group, Line } from './takst.js';

/** What a line follows: the keys of the approved lines, and what they come to as one (predecessors.ts, `followed`). */
interface Followed {
  keys: readonly string[];
  line: PreviousLine | null;
}

/**
 * The numbers that an explanation of a line is about, as one canonical text: the takst and what it is compared with, both
 * cleaned too, and what else of the line asks for an explanation (R43–R45). How far an explanation given for one text
 * stands for another: explanation-standing.ts (takstskema.md: "as long as the numbers it explains stay").
 */
export function explainedFigures(line: Line, group: Group, { keys, line: previous }: Followed): string {
  return canonicalJson({
    takst: line.takst,
    cleaned: line.takst && cleanedTakst(line.takst, group),
    unit: line.unit,
    paragraf: line.paragraf,
    serviceKind: line.serviceKind,
    places: line.places,
    follows: keys.toSorted(),
    previous: previous && { takst: previous.takst, cleaned: previous.cleaned, unit: previous.unit },
  });
}
