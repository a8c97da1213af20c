import type { EntityManager } from 'typeorm';
import { meetingName } from '../../../web/meeting-name.js';
import type { Option } from '../../../web/ui/select.js';
import { Meeting } from '../../meetings/meeting.entity.js';

export const WRITTEN: Option = { value: 'written', label: 'Skriftlig behandling' };

/** Where a decision of these bodies can be registered: the year's open meetings, newest first, or in writing. */
export async function meetingChoices(
  manager: EntityManager,
  year: number,
  bodies: readonly Meeting['body'][],
): Promise<Option[]> {
  if (bodies.length === 0) return [];
  const meetings = await manager.find(Meeting, {
    where: bodies.map((body) => ({ year, state: 'open' as const, body })),
    order: { heldOn: 'DESC', id: 'DESC' },
  });
  return [...meetings.map((meeting) => ({ value: String(meeting.id), label: meetingName(meeting) })), WRITTEN];
}

/** What a form says of the meeting, as the workflow is asked. */
export function meetingOf(choice: string | undefined): { meetingId: number | null; written: boolean } {
  if (choice === 'written') return { meetingId: null, written: true };
  return { meetingId: choice ? Number(choice) : null, written: false };
}
