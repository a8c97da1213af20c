import { Box } from '../../../web/ui/box.js';
import { Button } from '../../../web/ui/button.js';
import { EmptyState } from '../../../web/ui/empty-state.js';
import type { Item } from '../../review/item.entity.js';
import type { Agenda } from '../agenda/agenda.js';
import { AgendaTable } from '../agenda/agenda-table.js';
import type { Meeting } from '../meeting.entity.js';

interface DasListProps {
  meeting: Meeting;
  agenda: Agenda;
  mayDecide: boolean;
  /** The point of the agenda that it stands at. */
  pointId?: number;
}

/** The list that DAS decides on: what "alle" covers, with a box to except a takst, and what it does not cover. */
export const DasList = ({ meeting, agenda, mayDecide, pointId }: DasListProps) => {
  const { covered, notCovered, listHash } = agenda;
  if (covered.length === 0 && notCovered.length === 0)
    return <EmptyState title="Der er ingen takster at tage stilling til" icon="checklist" />;
  const href = (item: Item) => `/gennemgang/${item.id}?state=all&meeting=${meeting.id}`;
  return (
    <form class="stack" method="post" action={`/moeder/${meeting.id}/undtagelser`}>
      <input type="hidden" name="listHash" value={listHash} />
      {pointId && <input type="hidden" name="punkt" value={String(pointId)} />}
      {covered.length > 0 && (
        <Box id="alle" title={'Takster, der er med i "alle"'}>
          {mayDecide && (
            <p>
              Sæt kryds ved dem, der ikke skal godkendes med de andre. Du vælger bagefter, hvad der skal ske med dem.
            </p>
          )}
          <AgendaTable
            caption="Takster, der er med i alle"
            items={covered}
            box={mayDecide ? { name: 'undtag', label: 'Undtag' } : undefined}
            href={href}
          />
        </Box>
      )}
      {notCovered.length > 0 && (
        <Box id="ikke-med" title={'Ikke med i "alle"'}>
          <p>
            Takster, som FU har, eller som er sendt tilbage eller afvist, godkendes ikke her. De bliver, hvor de er,
            eller de delegeres til FU: Sæt kryds ved dem, der delegeres.
          </p>
          <AgendaTable
            caption="Takster, der ikke er med i alle"
            items={notCovered}
            box={mayDecide ? { name: 'undtag', label: 'Delegér', of: isNotDelegated } : undefined}
            href={href}
          />
        </Box>
      )}
      {mayDecide && (
        <div class="form-actions">
          <Button>Fortsæt til afgørelsen</Button>
        </div>
      )}
    </form>
  );
};

const isNotDelegated = ({ state }: Item): boolean => state !== 'delegated';
