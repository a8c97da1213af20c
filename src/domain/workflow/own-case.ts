import type { Who } from '../access/roles.js';
import { sitsInFuFor } from '../mandates/own-cases.js';
import type { Facts, Item } from './facts.js';
import type { Transition } from './workflow.js';

/** Whether it is a decision of FU by a member of the item's own driftsherre. */
export const isOwnCase = (transition: Transition, item: Item, who: Who): boolean =>
  transition.body === 'FU' && sitsInFuFor(who, item.driftsherre);

/** Whether such a decision is only proposed, for somebody of another driftsherre to confirm. An undoing never is. */
export const awaitsConfirmation = (transition: Transition, item: Item, who: Who, { ownCases }: Facts): boolean =>
  ownCases === 'confirm' && transition.action !== 'undo' && isOwnCase(transition, item, who);

/** What the pages say beside such a decision. */
export const AWAITS_CONFIRMATION =
  'Afgørelsen gælder først, når et medlem fra en anden driftsherre eller sekretariatet bekræfter den.';

export const HOLDS_AT_ONCE =
  'Afgørelsen gælder straks, og det fremgår, at den er registreret af et medlem fra samme driftsherre.';

/** What is stored of it with a decision. */
export interface OwnCaseOf {
  ownMember: boolean;
  proposalId: number | null;
}

/** How a decision of FU on an own item came about, as the log and the minutes tell it; null: it was on no own item. */
export function ownCaseTold({ ownMember, proposalId }: OwnCaseOf): string | null {
  if (proposalId !== null) return 'foreslået af et medlem fra samme driftsherre og bekræftet af en anden';
  return ownMember ? 'registreret af et medlem fra samme driftsherre' : null;
}
