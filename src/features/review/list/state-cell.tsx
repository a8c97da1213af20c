import { StateBadge } from '../../../web/ui/state-badge.js';
import type { Item } from '../item.entity.js';
import type { ToldProposal } from '../proposals/told-proposal.js';

interface StateCellProps {
  state: Item['state'];
  waiting: ToldProposal | null | undefined;
}

/** Where an item stands in a list, and that a decision on it waits to be confirmed. */
export const StateCell = ({ state, waiting }: StateCellProps) => (
  <>
    <StateBadge state={state} short />
    {waiting && <small>{waiting.label} venter på bekræftelse</small>}
  </>
);
