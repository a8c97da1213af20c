import { Amount } from '../amount.js';
import type { DecisionInput } from './input.js';

/** The grounds of a decision as far as they are for everybody: those of an approval. `secret`: see `withoutSecrets`. */
export function publishedGrounds({ to, comment }: DecisionInput, secret: ReadonlySet<string>): string | null {
  return to === 'approved' ? withoutSecrets(comment, secret) : null;
}

/**
 * A text that somebody wrote, unless it names a takst that awaits a decision ("Alle undtagen den på 2.750 kr."): no figure
 * of it may stand anywhere in the takstbilag. `secret`: those takster as canonical text.
 */
export function withoutSecrets(text: string | null | undefined, secret: ReadonlySet<string>): string | null {
  if (!text) return null;
  return amountsIn(text).some((amount) => secret.has(amount)) ? null : text;
}

const NUMBER = /\d+(?:[.\s\u00a0]\d{3})*(?:,\d+)?/g;

/** Every number in a text, as Danish and as technical writing have it, in canonical form. */
function amountsIn(text: string): string[] {
  const danish = [...text.matchAll(NUMBER)].map(([found]) => found.replace(/[.\s\u00a0]/g, '').replace(',', '.'));
  const technical = [...text.matchAll(/\d+\.\d+/g)].map(([found]) => found);
  return [...danish, ...technical].map((digits) => new Amount(digits).toFixed());
}
