import { itemName } from '../../domain/takst-words.js';
import { CHANGE_KIND_LABELS } from '../../domain/tilbud-changes/kinds.js';
import { doneAndHow } from '../../domain/workflow/done-text.js';
import { shortDateTime } from '../../web/format.js';
import { ChangeStateBadge } from '../../web/tilbud-change-words.js';
import { Box } from '../../web/ui/box.js';
import { DataTable } from '../../web/ui/data-table.js';
import type { Decision } from '../review/decision.entity.js';
import type { MeetingContent } from './meeting-content.service.js';

/** What was decided on takster in a meeting. */
export const Decided = ({ decisions }: { decisions: readonly Decision[] }) => (
  <Box id="besluttet" title="Besluttet i mødet">
    {decisions.length === 0 ? (
      <p>Der er ikke registreret afgørelser i mødet.</p>
    ) : (
      <div class="tall">
        <DataTable
          caption="Besluttet i mødet"
          columns={[
            {
              label: 'Takst',
              rowHeader: true,
              cell: ({ item }) => <a href={`/gennemgang/${item.id}`}>{itemName(item.line)}</a>,
            },
            { label: 'Driftsherre', cell: ({ item }) => item.organisationRow.shortName },
            { label: 'Afgørelse', cell: doneAndHow },
            { label: 'Begrundelse', cell: ({ comment }) => comment ?? '' },
            { label: 'Registreret', cell: ({ user, decidedAt }) => `${user?.name ?? ''}, ${shortDateTime(decidedAt)}` },
          ]}
          rows={decisions.toSorted(approvalsLast)}
        />
      </div>
    )}
  </Box>
);

/** What was not simply approved is what one looks for. */
const approvalsLast = (one: Decision, other: Decision): number =>
  Number(one.action === 'approve') - Number(other.action === 'approve') || one.id - other.id;

/** What was decided on ind- og udmeldinger. */
export const DecidedTilbud = ({ content: { points, outsideChanges, changesDecided } }: { content: MeetingContent }) => {
  const changes = [...points.flatMap((one) => one.changes), ...outsideChanges];
  const rows = changes.flatMap((change) => {
    const decision = changesDecided.get(change.id);
    return decision ? [{ change, decision }] : [];
  });
  return rows.length === 0 ? null : (
    <Box id="besluttet-tilbud" title="Ind- og udmeldinger besluttet i mødet">
      <DataTable
        caption="Ind- og udmeldinger besluttet i mødet"
        columns={[
          {
            label: 'Tilbud',
            rowHeader: true,
            cell: ({ change }) => <a href={`/ind-og-udmeldinger/${change.id}`}>{change.title}</a>,
          },
          { label: 'Driftsherre', cell: ({ change }) => change.driftsherreRow.shortName },
          { label: 'Ændring', cell: ({ change }) => CHANGE_KIND_LABELS[change.kind] },
          { label: 'Afgørelse', cell: ({ decision }) => <ChangeStateBadge state={decision.outcome} /> },
          { label: 'Begrundelse', cell: ({ decision }) => decision.grounds ?? '' },
          {
            label: 'Registreret',
            cell: ({ decision: { user, decidedAt } }) => `${user.name}, ${shortDateTime(decidedAt)}`,
          },
        ]}
        rows={rows}
      />
    </Box>
  );
};
