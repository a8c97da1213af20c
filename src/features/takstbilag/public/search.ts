import { plainText } from '../../../domain/plain-text.js';
import { normaliseParagraf } from '../../../domain/rules/lists.js';
import type { Party, PublishedTakst } from '../../../domain/takstbilag/model.js';

export interface Wanted {
  /** Every word of it, also as a part of a word, in what the takst is called. */
  text?: string | undefined;
  tilbud?: string | undefined;
  driftsherre?: number | undefined;
  paragraf?: string | undefined;
  lineKey?: string | undefined;
}

/** What a takst is looked for by. */
export type Searched = Pick<
  PublishedTakst,
  'tilbud' | 'paragraf' | 'ydelse' | 'targetGroup' | 'portalId' | 'lineKey' | 'unit'
> & {
  party: Party;
  /** What its tilbud is called in other takstår. */
  otherNames: readonly string[];
};

/** Whether a takst is among what is looked for. */
export function matches(takst: Searched, { text, tilbud, driftsherre, paragraf, lineKey }: Wanted): boolean {
  if (lineKey !== undefined && takst.lineKey !== lineKey) return false;
  if (driftsherre !== undefined && takst.party.code !== driftsherre) return false;
  if (paragraf && takst.paragraf !== (normaliseParagraf(paragraf) ?? paragraf)) return false;
  if (tilbud && ![takst.tilbud, ...takst.otherNames].some((name) => contains(name, tilbud))) return false;
  return !text || contains(searched(takst), text);
}

const searched = (takst: Searched): string => {
  const { tilbud, otherNames, party, paragraf, ydelse, targetGroup, portalId, lineKey, unit } = takst;
  return [tilbud, ...otherNames, party.name, paragraf, ydelse, targetGroup, portalId, lineKey, unit]
    .filter(Boolean)
    .join(' ');
};

function contains(text: string, words: string): boolean {
  const where = folded(text);
  return folded(words)
    .split(' ')
    .every((word) => where.includes(word));
}

/** Danish letters are found also when they are typed as ae, oe and aa: "kaervej", "Ålborg". */
const folded = (text: string): string =>
  plainText(text).replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').replaceAll('é', 'e');
