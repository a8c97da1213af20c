import { cleanedTakst } from './balance.js';
import { canonicalJson } from './canonical.js';
import type { PreviousLine } from './rules/context.js';
import type { Group, Line } from './takst.js';

/**
 * The numbers that an explanation of a line is about, as one canonical text: the takst and what it is compared with, both
 * cleaned too, and what else of the line asks for an explanation (R43–R45). While the text stays the same the explanation
 * stands, also in a new upload (takstskema.md: "as long as the numbers it explains stay").
 */
export function explainedFigures(line: Line, group: Group, previous: PreviousLine | null): string {
  return canonicalJson({
    takst: line.takst,
    cleaned: line.takst && cleanedTakst(line.takst, group),
    unit: line.unit,
    paragraf: line.paragraf,
    serviceKind: line.serviceKind,
    places: line.places,
    previous: previous && { takst: previous.takst, cleaned: previous.cleaned, unit: previous.unit },
  });
}
