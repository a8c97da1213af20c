import { limitsInWords } from '../../domain/mandates/mandate.js';
import { capitalised } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { Badge, type Tone } from '../../web/ui/badge.js';
import { ButtonLink } from '../../web/ui/button.js';
import { DataTable } from '../../web/ui/data-table.js';
import { EmptyState } from '../../web/ui/empty-state.js';
import { PageHead } from '../../web/ui/page-head.js';
import { mandateGiven } from './mandate.entity.js';
import { type MandateStatus, subjectOf } from './mandate-words.js';
import type { ShownMandate } from './mandates.service.js';

interface MandatesProps {
  shell: Shell;
  mandates: readonly ShownMandate[];
  mayGive: boolean;
}

export const MandatesView = ({ shell, mandates, mayGive }: MandatesProps) => (
  <Layout {...shell} title="Mandater" active="/mandater">
    <PageHead
      title="Mandater"
      lead="Hvad DAS har givet FU at afgøre, og inden for hvilke grænser. En afgørelse uden for mandatet bliver afvist."
      actions={mayGive && <ButtonLink href="/mandater/nyt">Registrér et mandat</ButtonLink>}
    />
    {mandates.length === 0 ? (
      <EmptyState title="Der er ingen mandater endnu" icon="lock">
        <p>Et mandat opstår, når DAS delegerer en takst til FU på et møde, eller når det registreres her.</p>
      </EmptyState>
    ) : (
      <DataTable
        caption="Mandater"
        rows={mandates}
        columns={[
          {
            label: 'FU afgør',
            rowHeader: true,
            cell: ({ row }) => <a href={`/mandater/${row.id}`}>{subjectOf(row)}</a>,
          },
          { label: 'Grænser', cell: ({ row }) => limitsInWords(row) ?? 'Ingen' },
          { label: 'Givet', cell: ({ row }) => capitalised(mandateGiven(row)) },
          { label: 'Status', cell: ({ status }) => <MandateState status={status} /> },
        ]}
      />
    )}
  </Layout>
);

const STATES: Record<MandateStatus, { label: string; tone: Tone }> = {
  in_force: { label: 'Gælder', tone: 'success' },
  expired: { label: 'Udløbet', tone: 'neutral' },
  ended: { label: 'Afsluttet', tone: 'neutral' },
};

export const MandateState = ({ status }: { status: MandateStatus }) => (
  <Badge tone={STATES[status].tone}>{STATES[status].label}</Badge>
);
