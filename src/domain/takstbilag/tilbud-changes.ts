import { WRITTEN } from './decisions.js';
import type { TilbudChangeInput } from './input.js';
import type { Party } from './model.js';
import type { TilbudChangeEntry } from './model-sections.js';
import { byParty, byText } from './order.js';
import { withoutSecrets } from './published-grounds.js';

/** The decided ind- and udmeldinger, by driftsherre and tilbud. `secret` are the takster that await a decision. */
export function tilbudChanges(
  inputs: readonly TilbudChangeInput[],
  partyOf: (code: number) => Party,
  secret: ReadonlySet<string>,
): TilbudChangeEntry[] {
  return inputs
    .map(
      ({
        driftsherre,
        tilbud,
        kindText,
        effectiveDate,
        placesBefore,
        placesAfter,
        outcome,
        grounds,
        date,
        meeting,
      }) => ({
        party: partyOf(driftsherre),
        tilbud,
        kindText,
        effectiveDate,
        placesBefore: placesBefore?.toFixed() ?? null,
        placesAfter: placesAfter?.toFixed() ?? null,
        outcome,
        grounds: withoutSecrets(grounds, secret),
        date,
        meeting: meeting ?? WRITTEN,
      }),
    )
    .sort(
      (one, other) =>
        byParty(one.party, other.party) ||
        byText(one.tilbud, other.tilbud) ||
        byText(one.date, other.date) ||
        byText(one.kindText, other.kindText) ||
        byText(one.outcome, other.outcome),
    );
}
