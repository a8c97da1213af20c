import { type EntityManager, Not } from 'typeorm';
import { Round } from '../../rounds/round.entity.js';

/** The round that ind- and udmeldinger are about where no year is said: the newest that is not just planned. */
export function currentRound(manager: EntityManager): Promise<Round | null> {
  return manager.findOne(Round, { where: { state: Not('planned') }, order: { year: 'DESC' } });
}

/** Takstår that have a round, newest first. */
export async function roundYears(manager: EntityManager): Promise<number[]> {
  return (await manager.find(Round, { order: { year: 'DESC' } })).map(({ year }) => year);
}
