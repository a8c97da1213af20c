import type { Who } from '../../domain/access/roles.js';
import { decisionsOf } from '../../domain/workflow/decisions-of.js';
import { count } from '../../web/format.js';
import { Box } from '../../web/ui/box.js';
import { Button } from '../../web/ui/button.js';
import { EmptyState } from '../../web/ui/empty-state.js';
import type { Agenda } from './agenda/agenda.js';
import { AgendaTable } from './agenda/agenda-table.js';
import type { Meeting } from './meeting.entity.js';

interface FuListProps {
  meeting: Meeting;
  agenda: Agenda;
  who: Who;
}

const IN_FU = ['approve', 'reject', 'send_back', 'pass_on'];

/** What FU treats in its meeting: one by one in the review, or several at once from here. */
export const FuList = ({ meeting, agenda: { covered }, who }: FuListProps) => {
  if (covered.length === 0) return <EmptyState title="Ingen takster venter på FU" icon="checklist" />;
  const actions = decisionsOf(who).filter(({ action }) => IN_FU.includes(action));
  return (
    <form class="stack" method="post" action="/gennemgang/flere">
      <input type="hidden" name="meeting" value={String(meeting.id)} />
      <input type="hidden" name="year" value={String(meeting.year)} />
      <Box id="fu" title={`${count(covered.length, 'takst', 'takster')} venter på FU`}>
        <p>
          Åbn en takst for at afgøre den i mødet, eller sæt kryds ved flere.{' '}
          <a href={`/gennemgang?year=${meeting.year}&state=fu&meeting=${meeting.id}`}>Gå dem igennem én for én</a>
        </p>
        <AgendaTable
          caption="Takster, der venter på FU"
          items={covered}
          box={actions.length > 0 ? { name: 'item', label: 'Vælg' } : undefined}
          href={(item) => `/gennemgang/${item.id}?state=fu&meeting=${meeting.id}`}
        />
      </Box>
      {actions.length > 0 && (
        <div class="form-actions">
          <b>Dem med kryds:</b>
          {actions.map(({ action, label }, index) => (
            <Button name="action" value={action} variant={index === 0 ? 'primary' : 'secondary'}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </form>
  );
};
