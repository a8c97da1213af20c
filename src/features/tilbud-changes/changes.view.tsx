import { effectInWords } from '../../domain/tilbud-changes/effect-in-words.js';
import { CHANGE_KIND_LABELS } from '../../domain/tilbud-changes/kinds.js';
import { count, dateTime, dayInWords } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { ChangeStateBadge, placesChange } from '../../web/tilbud-change-words.js';
import { Alert } from '../../web/ui/alert.js';
import { Box } from '../../web/ui/box.js';
import { ButtonLink } from '../../web/ui/button.js';
import { DataTable } from '../../web/ui/data-table.js';
import { EmptyState } from '../../web/ui/empty-state.js';
import { PageHead } from '../../web/ui/page-head.js';
import { Segments } from '../../web/ui/segments.js';
import type { TilbudChangeRow } from './tilbud-change.entity.js';

export interface ChangesProps {
  shell: Shell;
  year: number;
  years: readonly number[];
  changes: readonly TilbudChangeRow[];
  /** For a period, and nobody has asked to have it renewed. */
  runningOut: readonly TilbudChangeRow[];
  deadline: Date | null;
  isPassed: boolean;
  may: { report: boolean; decide: boolean };
  /** How many wait for DAS. */
  waiting: number;
}

export const ChangesView = (props: ChangesProps) => {
  const { shell, year, years, changes, may, waiting } = props;
  return (
    <Layout {...shell} title={`Ind- og udmeldinger ${year}`} active="/tilbudsvifte" wide>
      <PageHead
        title="Ind- og udmeldinger"
        eyebrow={`Takstår ${year}`}
        lead="Ændringer af tilbudsviften. DAS afgør, hvad der godkendes."
        actions={
          <>
            <ButtonLink href="/ind-og-udmeldinger/afgoerelser" icon="search">
              Tidligere afgørelser
            </ButtonLink>
            {may.decide && waiting > 0 && (
              <ButtonLink
                href={`/ind-og-udmeldinger/afgoer?aar=${year}`}
                variant={may.report ? 'secondary' : 'primary'}
              >
                Registrér DAS’ afgørelse
              </ButtonLink>
            )}
            {may.report && (
              <ButtonLink href={`/ind-og-udmeldinger/ny?aar=${year}`} variant="primary">
                Meld en ændring
              </ButtonLink>
            )}
          </>
        }
      />
      <Deadline {...props} />
      {years.length > 1 && (
        <Segments
          label="Takstår"
          items={years.map((one) => ({
            label: String(one),
            href: `/ind-og-udmeldinger?aar=${one}`,
            current: one === year,
          }))}
        />
      )}
      <RunningOut {...props} />
      {changes.length === 0 ? (
        <EmptyState title={`Der er ingen ind- og udmeldinger for ${year}`}>
          <p>De meldes her på siden eller på arket Tilbudsændringer i takstskemaet.</p>
        </EmptyState>
      ) : (
        <ChangesTable changes={changes} caption={`Ind- og udmeldinger for ${year}`} />
      )}
    </Layout>
  );
};

const Deadline = ({ deadline, isPassed, may }: ChangesProps) => {
  if (!deadline) return null;
  if (!isPassed)
    return (
      <Alert tone="info" title={`Fristen for ind- og udmelding er ${dateTime(deadline)}`}>
        {may.decide && <p>Det, der meldes senere, tages kun med, hvis sekretariatet begrunder det.</p>}
      </Alert>
    );
  return (
    <Alert tone="warning" title={`Fristen for ind- og udmelding udløb ${dateTime(deadline)}`}>
      <p>Er der en ændring, som skal med alligevel, så skriv til sekretariatet.</p>
    </Alert>
  );
};

const RunningOut = ({ runningOut, may, year }: ChangesProps) =>
  runningOut.length === 0 ? null : (
    <Box id="udloeber" title="Udløber og kan fornys">
      <DataTable
        caption="Ændringer for en periode, der udløber"
        rows={runningOut}
        columns={[
          { label: 'Tilbud', rowHeader: true, cell: (change) => <ChangeLink change={change} /> },
          { label: 'Driftsherre', cell: ({ driftsherreRow }) => driftsherreRow.shortName },
          { label: 'Virkning', cell: effectInWords },
          { label: 'Til og med', cell: ({ until }) => (until ? dayInWords(until) : '–') },
          {
            label: 'Forny',
            hiddenLabel: true,
            cell: ({ id, title }) =>
              may.report && (
                <a href={`/ind-og-udmeldinger/ny?aar=${year}&forny=${id}`} aria-label={`Forny ${title}`}>
                  Forny
                </a>
              ),
          },
        ]}
      />
    </Box>
  );

export const ChangesTable = ({ changes, caption }: { changes: readonly TilbudChangeRow[]; caption: string }) => (
  <>
    <p class="weak">{count(changes.length, 'ændring', 'ændringer')}</p>
    <DataTable
      caption={caption}
      rows={changes}
      columns={[
        { label: 'Tilbud', rowHeader: true, cell: (change) => <ChangeLink change={change} /> },
        { label: 'Driftsherre', cell: ({ driftsherreRow }) => driftsherreRow.shortName },
        { label: 'Ændring', cell: ({ kind }) => CHANGE_KIND_LABELS[kind] },
        { label: 'Gælder fra', cell: ({ effectiveDate }) => dayInWords(effectiveDate) },
        { label: 'Pladser', numeric: true, cell: placesChange },
        { label: 'Virkning', cell: effectInWords },
        { label: 'Status', cell: ({ state }) => <ChangeStateBadge state={state} /> },
      ]}
    />
  </>
);

const ChangeLink = ({ change: { id, title } }: { change: TilbudChangeRow }) => (
  <a href={`/ind-og-udmeldinger/${id}`}>{title || 'Uden navn'}</a>
);
