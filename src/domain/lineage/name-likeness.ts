import { plainText } from '../plain-text.js';

/** Words that many tilbud have in their names, and that tell none of them apart. */
const USUAL = new Set(
  `botilbud botilbuddet bosted bostedet dagtilbud dagtilbuddet aktivitetstilbud aktivitetstilbuddet tilbud tilbuddet
   afdeling afd center centret centeret hus huset samvær aktivitet aktiviteter og i på`.split(/\s+/),
);

/** Half of the telling words in common, or four of five letters. */
const WORDS_IN_COMMON = 0.5;
const LETTERS_IN_COMMON = 0.8;

/** How alike two names of tilbud are. Case, spaces and signs do not tell two names apart. */
export function nameLikeness(one: string | null, other: string | null): 'same' | 'similar' | 'different' {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return 'different';
  if (a.join(' ') === b.join(' ')) return 'same';
  const [telling, others] = [tellingWords(a), tellingWords(b)];
  const inCommon = telling.filter((word) => others.includes(word)).length;
  if ((2 * inCommon) / (telling.length + others.length) >= WORDS_IN_COMMON) return 'similar';
  return lettersInCommon(telling.join(' '), others.join(' ')) >= LETTERS_IN_COMMON ? 'similar' : 'different';
}

const wordsOf = (name: string | null): string[] => plainText(name).match(/[\p{L}\p{N}]+/gu) ?? [];

function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !USUAL.has(word));
  return telling.length > 0 ? telling : words;
}

/** 1 less the share of letters that must be changed, added or left out to make the one of the other (Levenshtein). */
function lettersInCommon(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row[other.length] ?? 0) / Math.max(one.length, other.length);
}
