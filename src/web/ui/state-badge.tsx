import { type ItemState, STATES } from '../../domain/workflow/states.js';
import { Badge } from './badge.js';
import type { IconName } from './icon.js';

const ICONS: Record<ItemState, IconName> = {
  submitted: 'send',
  in_fu: 'hourglass',
  sent_back: 'reply',
  in_das: 'arrow-upward',
  endorsed: 'check',
  delegated: 'arrow-downward',
  approved: 'success',
  rejected: 'close',
};

/** Where an item stands. `short` is for a narrow column. */
export const StateBadge = ({ state, short }: { state: ItemState; short?: boolean }) => (
  <Badge tone={STATES[state].tone} icon={ICONS[state]}>
    {short ? SHORT[state] : STATES[state].label}
  </Badge>
);

const SHORT: Record<ItemState, string> = {
  submitted: 'Indsendt',
  in_fu: 'Til FU',
  sent_back: 'Sendt tilbage',
  in_das: 'Til DAS',
  endorsed: 'FU: godkendt',
  delegated: 'Delegeret',
  approved: 'Godkendt',
  rejected: 'Afvist',
};
