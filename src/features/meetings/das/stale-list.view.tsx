import type { Shell } from '../../../web/layout/layout.js';
import { ConflictView } from '../../../web/pages/conflict.view.js';
import type { Meeting } from '../meeting.entity.js';

interface StaleListProps {
  shell: Shell;
  meeting: Meeting;
  what: string;
}

/** 409: the list is another by now; what was changed, and the way to the new one. */
export const StaleListView = ({ shell, meeting, what }: StaleListProps) => (
  <ConflictView {...shell} what={what} href={`/moeder/${meeting.id}`} />
);
