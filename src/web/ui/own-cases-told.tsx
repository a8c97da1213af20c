import type { AvailableAction } from '../../domain/workflow/actions-for.js';
import { AWAITS_CONFIRMATION, HOLDS_AT_ONCE } from '../../domain/workflow/own-case.js';
import { count } from '../format.js';
import { Alert } from './alert.js';

interface OwnCasesToldProps {
  /** What can be decided, by name. */
  can: readonly { name: string; action: Pick<AvailableAction, 'awaitsConfirmation' | 'ownMember'> }[];
}

/** Before something is decided: which of it is of the person's own driftsherre, and what comes of that. */
export const OwnCasesTold = ({ can }: OwnCasesToldProps) => {
  const waiting = can.filter(({ action }) => action.awaitsConfirmation);
  const marked = can.filter(({ action }) => action.ownMember);
  return (
    <>
      {waiting.length > 0 && (
        <Alert
          tone="info"
          title={`${count(waiting.length, 'afgørelse', 'afgørelser')} kommer til at vente på bekræftelse`}
        >
          <p>
            {ownOf(waiting.length)} {AWAITS_CONFIRMATION}
          </p>
          <Named names={waiting} />
        </Alert>
      )}
      {marked.length > 0 && (
        <Alert tone="info" title={`${count(marked.length, 'takst', 'takster')} hører til din egen driftsherre`}>
          <p>{HOLDS_AT_ONCE}</p>
          <Named names={marked} />
        </Alert>
      )}
    </>
  );
};

const ownOf = (n: number): string =>
  n === 1 ? 'Taksten hører til din egen driftsherre.' : 'Taksterne hører til din egen driftsherre.';

/** More than this stand in the table only. */
const MOST_NAMED = 6;

const Named = ({ names }: { names: readonly { name: string }[] }) =>
  names.length > MOST_NAMED ? null : (
    <ul>
      {names.map(({ name }) => (
        <li>{name}</li>
      ))}
    </ul>
  );
