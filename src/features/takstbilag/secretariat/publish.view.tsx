import type { Who } from '../../../domain/access/roles.js';
import { count, dateTime } from '../../../web/format.js';
import { Layout } from '../../../web/layout/layout.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Confirm } from '../../../web/ui/confirm.js';
import { DefinitionList } from '../../../web/ui/definition-list.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { editionHref, publishHref, WORK, workHref } from '../addresses.js';
import type { WholeEdition } from '../edition/editions.service.js';

interface PublishViewProps {
  who: Who;
  edition: WholeEdition;
  refusal?: string | undefined;
}

/** The second person confirms: the fingerprint, and what can't be undone. */
export const PublishView = ({ who, edition, refusal }: PublishViewProps) => {
  const { year, number, hash, model, madeAt, madeBy } = edition;
  const { approved, awaiting } = model.overview.total;
  return (
    <Layout {...shellOf(who)} title={`Offentliggør udgave ${number}`} active={WORK}>
      {refusal && <ErrorSummary title="Udgaven er ikke offentliggjort" entries={[{ text: refusal }]} />}
      <Confirm
        title={`Vil du offentliggøre takstbilag ${year}, udgave ${number}?`}
        action={publishHref(year, number)}
        hidden={{ hash }}
        confirm={`Offentliggør udgave ${number}`}
        cancelHref={workHref(year)}
      >
        <p>
          {`${count(approved, 'godkendt takst', 'godkendte takster')} bliver synlige for alle, og der kan afregnes efter dem. `}
          {awaiting > 0 &&
            `${count(awaiting, 'takst', 'takster')} står som »afventer afgørelse« uden noget tal for ${year}. `}
          <b>Det kan ikke fortrydes:</b> En rettelse kræver en ny udgave.
        </p>
        <DefinitionList
          items={[
            { term: 'Dannet', value: [dateTime(madeAt), madeBy?.name].filter(Boolean).join(', ') },
            { term: 'Status', value: model.statusText },
            { term: 'Fingeraftryk', value: <code class="hash">{hash}</code> },
          ]}
        />
        <p>
          Sammenlign fingeraftrykket med det, der står på forsiden af regnearket, I er blevet enige om.{' '}
          <a href={editionHref(year, number)}>Se udgaven</a>
        </p>
      </Confirm>
    </Layout>
  );
};
