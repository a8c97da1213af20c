import { type EntityManager, In } from 'typeorm';
import { extendedTo } from '../../../domain/submission-deadlines.js';
import { Round } from '../round.entity.js';
import { type ExtendedDeadline, RoundExtension } from './round-extension.entity.js';

/** A round as it binds one driftsherre: its extensions are in the deadlines. */
export type OwnRound = Round & { extendedUntil: Date | null };

/**
 * The round of a takstår for a driftsherre, null where there is none. `lock`: no deadline is moved and no extension given
 * before the transaction ends.
 */
export async function ownRound(
  manager: EntityManager,
  year: number,
  driftsherre: number,
  { lock = false }: { lock?: boolean } = {},
): Promise<OwnRound | null> {
  const round = await manager.findOne(Round, { where: { year }, ...(lock && { lock: { mode: 'pessimistic_read' } }) });
  return round && asOwn(round, await extensionsOf(manager, year, [driftsherre]));
}

/** The round for each of some driftsherrer, by code. */
export async function ownRounds(
  manager: EntityManager,
  round: Round,
  driftsherrer: readonly number[],
): Promise<ReadonlyMap<number, OwnRound>> {
  const extensions = await extensionsOf(manager, round.year, driftsherrer);
  return new Map(
    driftsherrer.map((code) => [
      code,
      asOwn(
        round,
        extensions.filter((one) => one.organisation === code),
      ),
    ]),
  );
}

/** Oldest first: of several the newest counts. */
function extensionsOf(
  manager: EntityManager,
  year: number,
  driftsherrer: readonly number[],
): Promise<RoundExtension[]> {
  return manager.find(RoundExtension, { where: { year, organisation: In([...driftsherrer]) }, order: { id: 'ASC' } });
}

function asOwn(round: Round, extensions: readonly RoundExtension[]): OwnRound {
  const until = (deadline: ExtendedDeadline) => extensions.findLast((one) => one.deadline === deadline)?.until ?? null;
  const changes = until('changes');
  const changesDeadline = changes && changes > round.changesDeadline ? changes : round.changesDeadline;
  return { ...extendedTo(round, until('reporting')), changesDeadline };
}
