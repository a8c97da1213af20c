import type { EntityManager } from 'typeorm';
import { NOT_FOUND, type Refused, refused } from '../../domain/refusal.js';
import { Meeting } from './meeting.entity.js';

/** The meeting, locked, so that it can't be closed while its agenda or minutes are written. */
export async function lockOpenMeeting(manager: EntityManager, id: number): Promise<Meeting | Refused> {
  const meeting = await manager.findOne(Meeting, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!meeting) return NOT_FOUND;
  return meeting.state === 'closed' ? CLOSED : meeting;
}

const CLOSED = refused(
  'minutes_closed',
  'Mødet er afsluttet. Dagsorden og referat kan ikke ændres. Skriv rettelsen i referatet af det næste møde.',
);
