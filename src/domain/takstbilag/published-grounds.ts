import { Amount } from '../amount.js';
import type { DecisionInput } from './input.js';

/**
 * The grounds of a decision as far as they are for everybody: those of an approval, and only when they name no takst that
 * awaits a decision ("Alle undtagen den på 2.750 kr."), since no figure of it may stand anywhere in the takstbilag.
 * `secret`: those takster as canonical text.
 */
export function publishedGrounds({ to, comment }: DecisionInput, secret: ReadonlySet<string>): string | null {
  if (to !== 'approved' || !comment) return null;
  return amountsIn(comment).some((amount) => secret.has(amount)) ? null : comment;
}

const NUMBER = /\d+(?:[.\s\u00a0]\d{3})*(?:,\d+)?/g;

/** Every number in a text, as Danish and as technical writing have it, in canonical form. */
function amountsIn(text: string): string[] {
  const danish = [...text.matchAll(NUMBER)].map(([found]) => found.replace(/[.\s\u00a0]/g, '').replace(',', '.'));
  const technical = [...text.matchAll(/\d+\.\d+/g)].map(([found]) => found);
  return [...danish, ...technical].map((digits) => new Amount(digits).toFixed());
}
