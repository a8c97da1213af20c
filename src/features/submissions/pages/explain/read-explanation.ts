import { plainText } from '../../../../domain/plain-text.js';
import { type Refused, refused } from '../../../../domain/refusal.js';
import { CAUSES, type Cause } from '../../../../domain/takst.js';
import { number } from '../../../../web/format.js';
import { LONGEST } from './typed-explanation.js';

/** The cause and text of the form as they are stored, or what is wrong with the first of them; `shortest` in characters (R42). */
export function readExplanation(
  { cause: chosen, text = '' }: { cause?: string; text?: string },
  shortest: number,
): { cause: Cause; text: string } | Refused {
  const cause = CAUSES.find((one) => one === chosen);
  if (!cause) return refused('cause_missing', 'Vælg den årsag, der passer bedst.');
  const { length } = plainText(text);
  if (length < shortest)
    return refused('text_too_short', `Skriv en forklaring på mindst ${shortest} tegn. Den er på ${length}.`);
  if (text.trim().length > LONGEST)
    return refused(
      'text_too_long',
      `Forklaringen må højst være ${number(LONGEST)} tegn. Den er på ${number(text.trim().length)}.`,
    );
  return { cause, text };
}
