import type { Line } from '../takst.js';

/** What became of a line when another took over from it (domain.md, "What a change is"). */
export const LINK_KINDS = ['renamed', 'converted', 'split', 'merged', 'paragraf', 'unit', 'model', 'moved'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const LINK_KIND_LABELS: Record<LinkKind, string> = {
  renamed: 'Nyt navn',
  converted: 'Omlagt',
  split: 'Delt',
  merged: 'Lagt sammen',
  paragraf: 'Anden paragraf',
  unit: 'Anden enhed',
  model: 'Anden takstmodel',
  moved: 'Overtaget fra en anden driftsherre',
};

/** What sets a line apart from the one it follows, the most telling first. */
export function kindOf(line: Line, predecessor: Line): LinkKind {
  if (line.paragraf !== predecessor.paragraf) return 'paragraf';
  if (line.unit !== predecessor.unit) return 'unit';
  if (line.serviceKind !== predecessor.serviceKind) return 'model';
  return line.tilbudName === predecessor.tilbudName ? 'converted' : 'renamed';
}
