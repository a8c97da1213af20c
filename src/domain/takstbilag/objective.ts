import { sum } from '../amount.js';
import type { ObjectiveInput } from './input.js';
import type { Party } from './model.js';
import type { ObjectiveFinancing } from './model-sections.js';
import { byParty, byText } from './order.js';

/** What is paid by population, by driftsherre and tilbud. Throws where the shares are not the budget, to the krone. */
export function objectiveFinancing(
  inputs: readonly ObjectiveInput[],
  partyOf: (code: number) => Party,
): ObjectiveFinancing[] {
  return inputs
    .map((input) => entryOf(input, partyOf))
    .sort(
      (one, other) =>
        byParty(one.party, other.party) ||
        byText(one.tilbud, other.tilbud) ||
        byText(one.populationBasis, other.populationBasis) ||
        byText(one.budget, other.budget),
    );
}

function entryOf(
  { driftsherre, tilbud, budget, populationBasis, shares, takstAlso }: ObjectiveInput,
  partyOf: (code: number) => Party,
): ObjectiveFinancing {
  if (!sum(shares.map(({ share }) => share)).equals(budget))
    throw new TypeError(`the shares of ${tilbud} do not add up to its budget`);
  return {
    party: partyOf(driftsherre),
    tilbud,
    budget: budget.toFixed(),
    populationBasis,
    shares: shares
      .map(({ party, population, share }) => ({ party: partyOf(party), population, share: share.toFixed() }))
      .sort((one, other) => byParty(one.party, other.party)),
    takstAlso,
  };
}
