import { StateCell } from '../list/state-cell.js';
import { ItemPanel, type PanelProps } from './item-panel.js';

/** What htmx gets after a decision: the next case for the panel, and for its row the state of the one that was decided (or was not: it may have been moved by another). */
export const DecidedPart = ({ decided, following }: { decided: PanelProps; following: PanelProps }) => (
  <>
    <ItemPanel {...following} />
    <span id={`st-${decided.case.item.id}`} hx-swap-oob="true">
      <StateCell state={decided.case.item.state} waiting={decided.case.waiting} />
    </span>
  </>
);
