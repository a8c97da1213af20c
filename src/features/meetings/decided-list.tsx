import { itemName } from '../../domain/takst-words.js';
import { CHANGE_KIND_LABELS } from '../../domain/tilbud-changes/kinds.js';
import { doneAndHow } from '../../domain/workflow/done-text.js';
import { shortDateTime } from '../../web/format.js';
import { ChangeStateBadge } from '../../web/tilbud-change-words.js';
import { Box } from '../../web/ui/box.js';
import { DataTable } from '../../web/ui/data-table.js';
import type { Decision } from '../review/decision.entity.js';
import type { TilbudChangeDecision } from '../tilbud-changes/decide/tilbud-change-decision.entity.js';
import type { TilbudChangeRow } from '../tilbud-changes/tilbud-change.entity.js';
import type { MeetingContent } from './agenda/meeting-content.service.js';

interface DecidedProps {
  content: MeetingContent;
  decisions: readonly Decision[];
}

/** What was decided in a meeting: on ind- and udmeldinger, and on takster. */
export const Decided = ({ content: { points, outsideChanges, changesDecided }, decisions }: DecidedProps) => {
  const changes = [...points.flatMap((one) => one.changes), ...outsideChanges];
  const decided = changes.flatMap((change) => {
    const decision = changesDecided.get(change.id);
    return decision ? [{ change, decision }] : [];
  });
  return (
    <Box id="besluttet" title="Besluttet i mødet">
      {decided.length + decisions.length === 0 && <p>Der er ikke registreret afgørelser i mødet.</p>}
      {decided.length > 0 && <DecidedTilbud decided={decided} />}
      {decisions.length > 0 && <DecidedTakster decisions={decisions} />}
    </Box>
  );
};

interface DecidedChange {
  change: TilbudChangeRow;
  decision: TilbudChangeDecision;
}

const DecidedTilbud = ({ decided }: { decided: readonly DecidedChange[] }) => (
  <div class="tall">
    <DataTable
      caption="Ind- og udmeldinger, der er besluttet i mødet"
      columns={[
        {
          label: 'Tilbud',
          rowHeader: true,
          cell: ({ change: { id, title } }) => <a href={`/ind-og-udmeldinger/${id}`}>{title}</a>,
        },
        { label: 'Driftsherre', cell: ({ change }) => change.driftsherreRow.shortName },
        { label: 'Ændring', cell: ({ change }) => CHANGE_KIND_LABELS[change.kind] },
        { label: 'Afgørelse', cell: ({ decision }) => <ChangeStateBadge state={decision.outcome} /> },
        { label: 'Begrundelse', cell: ({ decision }) => decision.grounds ?? '' },
        { label: 'Registreret', cell: ({ decision }) => registered(decision) },
      ]}
      rows={decided}
    />
  </div>
);

const DecidedTakster = ({ decisions }: Pick<DecidedProps, 'decisions'>) => (
  <div class="tall">
    <DataTable
      caption="Takster, der er besluttet i mødet"
      columns={[
        {
          label: 'Takst',
          rowHeader: true,
          cell: ({ item }) => <a href={`/gennemgang/${item.id}`}>{itemName(item.line)}</a>,
        },
        { label: 'Driftsherre', cell: ({ item }) => item.organisationRow.shortName },
        { label: 'Afgørelse', cell: doneAndHow },
        { label: 'Begrundelse', cell: ({ comment }) => comment ?? '' },
        { label: 'Registreret', cell: registered },
      ]}
      rows={decisions.toSorted(approvalsLast)}
    />
  </div>
);

const registered = ({ user, decidedAt }: { user: { name: string } | null; decidedAt: Date }): string =>
  `${user?.name ?? ''}, ${shortDateTime(decidedAt)}`;

/** What was not simply approved is what one looks for. */
const approvalsLast = (one: Decision, other: Decision): number =>
  Number(one.action === 'approve') - Number(other.action === 'approve') || one.id - other.id;
