import { plainText } from '../../../domain/plain-text.js';
import type { RuleContext } from '../../../domain/rules/context.js';
import type { TilbudChange } from '../../../domain/tilbud.js';
import { tilbudOf } from '../../../domain/tilbud-of.js';

/**
 * What the sender is told of rows of Tilbudsændringer that are about no tilbud there is: neither in the tilbudsvifte nor
 * reported. A slip in a name would else make a closing or an udmelding count for nothing.
 */
export function unheededChanges(changes: readonly TilbudChange[], { lines, tilbud }: RuleContext): string[] {
  const reported = new Set(lines.map(({ tilbudName }) => plainText(tilbudName)));
  const unknown = changes.filter(
    (change) =>
      change.tilbudName &&
      change.kind !== 'ind' &&
      !tilbudOf(change, tilbud) &&
      !reported.has(plainText(change.tilbudName)),
  );
  if (unknown.length === 0) return [];
  const names = [...new Set(unknown.map(({ tilbudName }) => `»${tilbudName}«`))].join(', ');
  return [
    `Arket Tilbudsændringer nævner ${names}, som hverken står i tilbudsviften eller på arket Takster, så ændringen tæller ikke. Skriv navnet, som det står på siden Tilbudsvifte.`,
  ];
}
