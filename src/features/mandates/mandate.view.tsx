import { limitsInWords } from '../../domain/mandates/mandate.js';
import { itemName } from '../../domain/takst-words.js';
import { doneAndHow } from '../../domain/workflow/done-text.js';
import { type FieldFault, messageAt, summaryOf } from '../../web/field-fault.js';
import { capitalised, shortDateTime } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { meetingName } from '../../web/meeting-name.js';
import { Box } from '../../web/ui/box.js';
import { Button } from '../../web/ui/button.js';
import { DataTable } from '../../web/ui/data-table.js';
import { DefinitionList } from '../../web/ui/definition-list.js';
import { EmptyState } from '../../web/ui/empty-state.js';
import { ErrorSummary } from '../../web/ui/error-summary.js';
import { Log } from '../../web/ui/log.js';
import { PageHead } from '../../web/ui/page-head.js';
import { type Option, Select } from '../../web/ui/select.js';
import { TextArea } from '../../web/ui/text-area.js';
import type { Decision } from '../review/decision.entity.js';
import { type MandateRow, mandateGiven } from './mandate.entity.js';
import type { MandateEnd } from './mandate-end.entity.js';
import type { EndForm } from './mandate-forms.js';
import { type MandateStatus, subjectOf } from './mandate-words.js';
import { MandateState } from './mandates.view.js';

interface MandateProps {
  shell: Shell;
  row: MandateRow;
  status: MandateStatus;
  decisions: readonly Decision[];
  mayEnd: boolean;
  meetings: readonly Option[];
  /** What was typed and turned away. */
  refused?: { form: EndForm; faults: readonly FieldFault[] } | undefined;
}

/** One mandate: what it is for, what was decided under it, and its end. */
export const MandateView = ({ shell, row, status, decisions, mayEnd, meetings, refused }: MandateProps) => (
  <Layout {...shell} title="Mandat" active="/mandater">
    {refused && <ErrorSummary title="Mandatet er ikke afsluttet" entries={summaryOf(refused.faults)} />}
    <PageHead title={subjectOf(row)} eyebrow="Mandat fra DAS til FU" />
    <Box id="mandat" title="Mandatet" aside={<MandateState status={status} />}>
      <DefinitionList items={factsOf(row)} />
      {row.text && <blockquote>{row.text}</blockquote>}
    </Box>
    {row.scope === 'items' && <Named row={row} />}
    <Box id="afgjort" title="Afgjort under mandatet">
      {decisions.length === 0 ? (
        <EmptyState title="FU har ikke afgjort noget under mandatet" />
      ) : (
        <Decisions decisions={decisions} />
      )}
    </Box>
    {row.ends.length > 0 && (
      <Box id="afsluttet" title="Taget tilbage af DAS">
        <Log entries={row.ends.map(endEntry)} />
      </Box>
    )}
    {mayEnd && <EndingForm {...{ row, meetings, refused }} />}
    <p>
      <a href="/mandater">Alle mandater</a>
    </p>
  </Layout>
);

const factsOf = (row: MandateRow) => [
  { term: 'Givet', value: capitalised(mandateGiven(row)) },
  { term: 'Registreret', value: `${shortDateTime(row.givenAt)} af ${row.givenByUser.name}` },
  { term: 'Grænser', value: limitsInWords(row) ?? 'Ingen' },
];

const Named = ({ row: { items } }: Pick<MandateProps, 'row'>) => (
  <Box id="takster" title="Takster, som mandatet gælder">
    <ul class="plain-list">
      {items.map(({ item }) => (
        <li>
          <a href={`/gennemgang/${item.id}?state=all`}>{itemName(item.line)}</a>
        </li>
      ))}
    </ul>
  </Box>
);

const Decisions = ({ decisions }: Pick<MandateProps, 'decisions'>) => (
  <DataTable
    caption="Afgjort under mandatet"
    rows={decisions}
    columns={[
      {
        label: 'Takst',
        rowHeader: true,
        cell: ({ item }) => <a href={`/gennemgang/${item.id}?state=all`}>{itemName(item.line)}</a>,
      },
      { label: 'Driftsherre', cell: ({ item }) => item.organisationRow.shortName },
      { label: 'Afgørelse', cell: doneAndHow },
      { label: 'Hvor', cell: ({ meeting }) => (meeting ? meetingName(meeting) : 'Skriftlig behandling') },
      { label: 'Registreret', cell: ({ decidedAt }) => <span class="nowrap">{shortDateTime(decidedAt)}</span> },
    ]}
  />
);

const endEntry = ({ item, endedAt, endedByUser, meeting, reason }: MandateEnd) => ({
  when: shortDateTime(endedAt),
  who: `${endedByUser.name} · ${meeting ? meetingName(meeting) : 'skriftlig behandling'}`,
  what: item ? `${itemName(item.line)} er taget tilbage` : 'Mandatet er afsluttet',
  quote: reason,
});

const EndingForm = ({ row, meetings, refused }: Pick<MandateProps, 'row' | 'meetings' | 'refused'>) => {
  const { form = {}, faults = [] } = refused ?? {};
  return (
    <Box id="afslut" title="Afslut mandatet før tid">
      <form class="form-stack" method="post" action={`/mandater/${row.id}/afslut`}>
        <p>
          FU kan derefter ikke godkende flere takster under mandatet. Det, FU har afgjort, står ved magt. Det kan ikke
          fortrydes; et nyt mandat kan registreres.
        </p>
        <Select
          name="meeting"
          label="Besluttet af DAS"
          placeholder="Vælg møde"
          options={meetings}
          value={form.meeting}
          error={messageAt(faults, 'meeting')}
        />
        <TextArea name="reason" label="Begrundelse" rows={2} value={form.reason} error={messageAt(faults, 'reason')} />
        <div class="form-actions">
          <Button variant="danger">Afslut mandatet</Button>
        </div>
      </form>
    </Box>
  );
};
