import type { EntityManager } from 'typeorm';
import { NOT_FOUND, type Refused, refused } from '../../../domain/refusal.js';
import { ownRound } from '../../rounds/extension/own-round.service.js';

/**
 * Whether a request comes after the driftsherre's own deadline of ind- and udmelding (extensions count), by the database's clock against the locked round. Refused
 * where the round takes none.
 */
export async function lateness(
  manager: EntityManager,
  year: number,
  driftsherre: number,
): Promise<{ late: boolean } | Refused> {
  const round = await ownRound(manager, year, driftsherre, { lock: true });
  if (!round) return NOT_FOUND;
  if (round.state === 'planned') return NOT_OPEN;
  const [{ now }] = await manager.query('select clock_timestamp() as now');
  return { late: now > round.changesDeadline };
}

const NOT_OPEN = refused('round_not_open', 'Runden er ikke åbnet endnu. Sekretariatet åbner den.');

export const TOO_LATE = refused(
  'deadline_passed',
  'Fristen for ind- og udmelding er udløbet. Skriv til sekretariatet, som kan tage ændringen med alligevel.',
);
