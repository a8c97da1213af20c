import { effectInWords } from '../../domain/tilbud-changes/effect-in-words.js';
import { CHANGE_KIND_LABELS } from '../../domain/tilbud-changes/kinds.js';
import { usersInWords } from '../../domain/tilbud-changes/tilbud-users.js';
import { TILBUD_CHANGE } from '../../domain/workflow/lifecycle.js';
import { dayInWords } from '../../web/format.js';
import { meetingName } from '../../web/meeting-name.js';
import { Box } from '../../web/ui/box.js';
import { DataTable } from '../../web/ui/data-table.js';
import { EmptyState } from '../../web/ui/empty-state.js';
import type { TilbudHistory } from './tilbud-history.service.js';
import type { TilbudVersionRow } from './tilbud-version.entity.js';

/** What was decided of the tilbud and when, and who set its category. */
export const HistoryOfTilbud = ({ history: { decisions, set } }: { history: TilbudHistory }) => (
  <Box
    id="historik"
    title="Afgørelser og historik"
    aside={<a href="/ind-og-udmeldinger/afgoerelser">Alle afgørelser</a>}
  >
    {decisions.length === 0 && set.length === 0 && (
      <EmptyState title="Der er ikke afgjort noget om tilbuddet i Takstportalen" />
    )}
    {decisions.length > 0 && (
      <DataTable
        caption="Afgjorte ind- og udmeldinger om tilbuddet, nyeste først"
        rows={decisions}
        columns={[
          { label: 'Takstår', rowHeader: true, cell: ({ content }) => content.year },
          {
            label: 'Ændring',
            cell: ({ content, changeId }) => (
              <a href={`/ind-og-udmeldinger/${changeId}`}>{CHANGE_KIND_LABELS[content.kind]}</a>
            ),
          },
          { label: 'Virkning', cell: ({ content }) => effectInWords(content) },
          { label: 'Afgørelse', cell: ({ outcome }) => TILBUD_CHANGE.states[outcome].label },
          { label: 'Besluttet', cell: decidedAt },
        ]}
      />
    )}
    {set.length > 0 && (
      <DataTable
        caption="Kategori og brugere, som de er sat, nyeste først"
        rows={set}
        columns={[
          { label: 'Gælder fra', rowHeader: true, cell: ({ from }) => (from ? dayInWords(from) : '–') },
          { label: 'Sat til', cell: setTo },
          { label: 'Begrundelse', cell: ({ reason }) => reason ?? '–' },
          { label: 'Af', cell: ({ setByUser }) => setByUser.name },
        ]}
      />
    )}
  </Box>
);

function decidedAt({ meeting, written, minutes, decidedOn }: TilbudHistory['decisions'][number]): string {
  if (meeting) return meetingName(meeting);
  const where = written ? 'Skriftlig behandling' : (minutes ?? '');
  return decidedOn ? `${where}, ${dayInWords(decidedOn)}` : where;
}

function setTo({ change: { category, users } }: TilbudVersionRow): string {
  if (category) return `Kategori ${category}`;
  return users && users.length > 0 ? `Bruges af ${usersInWords(users)}` : 'Brugere ikke oplyst';
}
