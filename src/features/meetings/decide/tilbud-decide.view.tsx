import { effectInWords } from '../../../domain/tilbud-changes/effect-in-words.js';
import { CHANGE_KIND_LABELS } from '../../../domain/tilbud-changes/kinds.js';
import { count } from '../../../web/format.js';
import { Layout, type Shell } from '../../../web/layout/layout.js';
import { meetingName } from '../../../web/meeting-name.js';
import { DataTable } from '../../../web/ui/data-table.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import type { TilbudChangeRow } from '../../tilbud-changes/tilbud-change.entity.js';
import type { WalkPoint } from '../walk/walk-point.js';
import { walkHref } from '../walk-address.js';
import { DecisionForm } from './decision-form.js';
import { LeftOut } from './left-out.js';
import type { TilbudChoice } from './point-tilbud-decisions.service.js';

interface TilbudDecideProps {
  shell: Shell;
  walk: WalkPoint;
  changes: readonly TilbudChangeRow[];
  choices: readonly TilbudChoice[];
  comment?: string | undefined;
  error?: string | undefined;
}

/** The ind- and udmeldinger that were chosen at a point, and what DAS can decide on them. */
export const TilbudDecideView = ({ shell, walk, changes, choices, comment, error }: TilbudDecideProps) => {
  const { meeting, point } = walk;
  const at = walkHref(meeting, point);
  return (
    <Layout {...shell} title="Afgør ind- og udmeldinger" active="/moeder">
      {error && <ErrorSummary title="Intet er besluttet" entries={[{ text: error, href: '#comment' }]} />}
      <h1>{headingOf(changes)}</h1>
      <p>
        {meetingName(meeting)}, punkt {point.position}
      </p>
      <div class="stack">
        {changes.length > 0 && <Chosen changes={changes} />}
        <LeftOut
          choices={choices.map(({ label, can, cannot }) => ({
            label,
            can: can.length,
            cannot: cannot.map(({ change, reason }) => ({ name: change.title, reason })),
          }))}
        />
        {choices.length === 0 ? (
          <p>
            {changes.length === 0
              ? 'Vælg mindst én ind- eller udmelding.'
              : 'Ingen af dem kan afgøres, som de står nu.'}{' '}
            <a href={at}>Tilbage til punktet</a>
          </p>
        ) : (
          <DecisionForm
            action={`${at}/tilbud/afgoer`}
            shown={changes.map(({ id, contentHash }) => `${id}:${contentHash}`)}
            grounds={{ label: 'DAS’ begrundelse', hint: HINT, rows: 4, value: comment, draft: `tilbud-${point.id}` }}
            field="outcome"
            choices={choices.map(({ outcome, label, can }) => ({
              value: outcome,
              label: changes.length > 1 ? `${label}: ${count(can.length, 'ændring', 'ændringer')}` : label,
            }))}
            cancelHref={at}
          />
        )}
      </div>
    </Layout>
  );
};

const HINT = 'Kræves, når ændringen ikke godkendes. Hver grund på sin egen linje. Kan slås op af alle i samarbejdet.';

function headingOf(changes: readonly TilbudChangeRow[]): string {
  const [first] = changes;
  if (!first) return 'Ingen ind- eller udmeldinger er valgt';
  return changes.length === 1
    ? `${first.title} (${CHANGE_KIND_LABELS[first.kind].toLocaleLowerCase('da')})`
    : `Afgør ${count(changes.length, 'ændring', 'ændringer')} af tilbudsviften`;
}

const Chosen = ({ changes }: Pick<TilbudDecideProps, 'changes'>) => (
  <DataTable
    caption="Ind- og udmeldinger, der afgøres"
    columns={[
      { label: 'Tilbud', rowHeader: true, cell: ({ title }) => title },
      { label: 'Driftsherre', cell: ({ driftsherreRow }) => driftsherreRow.shortName },
      { label: 'Ændring', cell: ({ kind }) => CHANGE_KIND_LABELS[kind] },
      { label: 'Virkning', cell: effectInWords },
      { label: 'Begrundelse', cell: ({ reason }) => reason || '–' },
      { label: 'Indstilling', cell: ({ recommendation }) => recommendation ?? '–' },
    ]}
    rows={changes}
  />
);
