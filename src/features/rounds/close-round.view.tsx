import { type FieldFault, messageAt, summaryOf } from '../../web/field-fault.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { Confirm } from '../../web/ui/confirm.js';
import { ErrorSummary } from '../../web/ui/error-summary.js';
import { TextArea } from '../../web/ui/text-area.js';

interface CloseRoundProps {
  shell: Shell;
  year: number;
  /** Short names of who has not submitted. */
  missing: readonly string[];
  reason?: string | undefined;
  faults: readonly FieldFault[];
}

export const CloseRoundView = ({ shell, year, missing, reason, faults }: CloseRoundProps) => (
  <Layout {...shell} title={`Luk takstrunde ${year}`} active="/overblik">
    {faults.length > 0 && <ErrorSummary title="Runden er ikke lukket" entries={summaryOf(faults)} />}
    <Confirm
      title={`Vil du lukke takstrunde ${year} for indsendelse?`}
      action={`/runder/${year}/luk`}
      confirm="Luk runden"
      cancelHref={`/runder/${year}`}
      danger
      fields={
        <TextArea
          name="reason"
          label="Begrundelse"
          rows={2}
          maxLength={1000}
          value={reason}
          error={messageAt(faults, 'reason')}
        />
      }
    >
      <p>
        Når runden er lukket, kan kun det rettes, som sekretariatet åbner igen. Kun en driftsherre med en udsættelse,
        der ikke er udløbet, kan stadig indsende. Det kan ikke fortrydes.
      </p>
      {missing.length > 0 ? (
        <p>
          Disse har ikke indsendt: <b>{missing.join(', ')}</b>.
        </p>
      ) : (
        <p>Alle tolv driftsherrer har indsendt.</p>
      )}
    </Confirm>
  </Layout>
);
