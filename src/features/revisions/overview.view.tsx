import type { Who } from '../../domain/access/roles.js';
import type { ChangeOverview, OverviewRow, OverviewSum, Step } from '../../domain/revision/change-overview.js';
import { KINDS, reasonText, sumText, underName } from '../../web/change-overview-words.js';
import { change, count, dayInWords, signed, takst } from '../../web/format.js';
import { Layout } from '../../web/layout/layout.js';
import { shellOf } from '../../web/layout/shell.js';
import { Box } from '../../web/ui/box.js';
import { ButtonLink } from '../../web/ui/button.js';
import { DataTable } from '../../web/ui/data-table.js';
import { EmptyState } from '../../web/ui/empty-state.js';
import { PageHead } from '../../web/ui/page-head.js';
import { StateBadge } from '../../web/ui/state-badge.js';

interface OverviewViewProps {
  who: Who;
  uploadId: number;
  overview: ChangeOverview;
  /** Where the person came from in the menu: the own reporting, or the review. */
  active: string;
}

/** The overview of changes: each changed takst beside what is in force and last year's. */
export const OverviewView = ({ who, uploadId, overview, active }: OverviewViewProps) => {
  const { year, driftsherre, appliesFrom, reason, rows, total } = overview;
  return (
    <Layout {...shellOf(who)} title="Ændringsoversigt" active={active} wide>
      <PageHead
        eyebrow={`Takster ${year} · ${driftsherre.name}`}
        title="Ændringsoversigt"
        lead={`Ændrede takster gælder fra ${dayInWords(appliesFrom)}. ${reason}`}
        actions={
          <>
            <ButtonLink href={`/uploads/${uploadId}/aendringer.xlsx`} icon="file-excel" download>
              Excel
            </ButtonLink>
            <ButtonLink href={`/uploads/${uploadId}/aendringer.pdf`} icon="download" download>
              PDF
            </ButtonLink>
          </>
        }
      />
      <p>{sumText(total)}</p>
      {rows.length === 0 ? (
        <EmptyState title="Ingen takst er ændret" icon="check" />
      ) : (
        <div class="boxes">
          <Box id="takster" title={count(rows.length, 'ændret takst', 'ændrede takster')}>
            <Changes {...overview} />
          </Box>
          <Box id="samlet" title="Samlet">
            <Sums year={year} sums={[...overview.perTilbud, total]} />
          </Box>
        </div>
      )}
      <p>
        <a href={`/uploads/${uploadId}`}>Til takstskemaet</a>
      </p>
    </Layout>
  );
};

const Changes = ({ year, rows }: ChangeOverview) => (
  <DataTable
    caption="Ændrede takster: i kraft, ny og sidste års"
    rows={rows}
    columns={[
      { label: 'Takst', rowHeader: true, cell: Name },
      { label: 'I kraft, kr.', numeric: true, cell: ({ inForce }) => takst(inForce) },
      { label: 'Ny, kr.', numeric: true, cell: (row) => <b>{takst(row.takst)}</b> },
      { label: 'Ændring', numeric: true, cell: (row) => <StepCell step={row.change} /> },
      { label: `Takst ${year - 1}, kr.`, numeric: true, cell: ({ lastYear }) => takst(lastYear) },
      { label: `Fra ${year - 1}`, numeric: true, cell: (row) => <StepCell step={row.fromLastYear} real /> },
      { label: 'Årsag og forklaring', cell: reasonText },
      { label: 'Status', cell: Standing },
    ]}
  />
);

const Name = (row: OverviewRow) => (
  <>
    {row.tilbud}, {row.paragraf}
    <small>{underName(row)}</small>
  </>
);

/** Kroner, and per cent under them; from last year also beyond P/L. */
const StepCell = ({ step: { kroner, percent, real }, real: withReal }: { step: Step; real?: boolean }) =>
  kroner ? (
    <>
      {signed(kroner, 2)}
      <small>{change(percent)}</small>
      {withReal && <small>reelt {change(real)}</small>}
    </>
  ) : (
    <>–</>
  );

const Standing = ({ state, kind }: OverviewRow) =>
  state ? <StateBadge state={state} short /> : <span>{KINDS[kind]}</span>;

const Sums = ({ year, sums }: { year: number; sums: readonly OverviewSum[] }) => (
  <DataTable
    caption="Ændringen samlet pr. tilbud og for driftsherren"
    rows={sums}
    columns={[
      { label: 'Tilbud', rowHeader: true, cell: ({ name }) => name },
      { label: 'Ændret', numeric: true, cell: ({ changed, takster }) => `${changed} af ${takster}` },
      { label: 'Kr. om året', numeric: true, cell: ({ yearly }) => signed(yearly, 0) },
      { label: 'I forhold til i kraft', numeric: true, cell: ({ percent }) => change(percent) },
      { label: `Reelt fra ${year - 1}`, numeric: true, cell: ({ real }) => change(real) },
    ]}
  />
);
