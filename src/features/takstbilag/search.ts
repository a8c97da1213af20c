import { plainText } from '../../domain/plain-text.js';
import { normaliseParagraf } from '../../domain/rules/lists.js';
import type { TakstInForce } from './published-takster.service.js';

export interface Wanted {
  /** Every word of it, also as a part of a word, in what the takst is called. */
  text?: string | undefined;
  tilbud?: string | undefined;
  driftsherre?: number | undefined;
  paragraf?: string | undefined;
}

/** Whether a takst is among what is looked for. */
export function matches(takst: TakstInForce, { text, tilbud, driftsherre, paragraf }: Wanted): boolean {
  if (driftsherre !== undefined && takst.party.code !== driftsherre) return false;
  if (paragraf && takst.paragraf !== (normaliseParagraf(paragraf) ?? paragraf)) return false;
  if (tilbud && !contains(takst.tilbud, tilbud)) return false;
  return !text || contains(searched(takst), text);
}

const searched = ({ tilbud, party, paragraf, ydelse, targetGroup, portalId, lineKey, unit }: TakstInForce): string =>
  [tilbud, party.name, paragraf, ydelse, targetGroup, portalId, lineKey, unit].filter(Boolean).join(' ');

function contains(text: string, words: string): boolean {
  const where = folded(text);
  return folded(words)
    .split(' ')
    .every((word) => where.includes(word));
}

/** Danish letters are found also when they are typed as ae, oe and aa: "kaervej", "Ålborg". */
const folded = (text: string): string =>
  plainText(text).replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').replaceAll('é', 'e');
