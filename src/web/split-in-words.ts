import type { NamedSplit } from '../domain/lineage/split-development.js';
import { change } from './format.js';

/** "»Kærvej« (L-846-0004) er delt i 2 linjer: samlet realændring +1,2 %." */
export function splitInWords({ was, lineKey, successors, percent, compared }: NamedSplit): string {
  const what = `»${was.tilbudName ?? ''}« (${lineKey}) er delt i ${successors.length} linjer`;
  if (percent === null) return `${what}. Ingen af dem kan sammenlignes med den, fordi enheden er en anden.`;
  const whose = compared < successors.length ? ` for ${compared} af dem; resten har en anden enhed` : '';
  return `${what}: samlet realændring ${change(percent)}${whose}.`;
}
