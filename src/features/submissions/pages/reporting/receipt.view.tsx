import type { Who } from '../../../../domain/access/roles.js';
import { ITEM_STATES, STATES } from '../../../../domain/workflow/states.js';
import { dateTime } from '../../../../web/format.js';
import { Alert } from '../../../../web/ui/alert.js';
import { Box } from '../../../../web/ui/box.js';
import { ButtonLink } from '../../../../web/ui/button.js';
import { DefinitionList } from '../../../../web/ui/definition-list.js';
import { PageHead } from '../../../../web/ui/page-head.js';
import type { Submission } from '../../submission.entity.js';
import { eyebrowOf, ReportingPage } from '../reporting-page.view.js';
import type { Reporting } from './reporting.service.js';
import { ItemTable, Returned } from './returned-items.view.js';

interface ReceiptProps {
  who: Who;
  reporting: Reporting;
  submission: Submission;
  /** The page of the reporting. */
  home: string;
}

/** The receipt: number, time, fingerprint; and where each takst is in its treatment. */
export const ReceiptView = ({ who, reporting, submission, home }: ReceiptProps) => {
  const { round, organisation, items } = reporting;
  return (
    <ReportingPage who={who} title="Kvittering">
      <PageHead eyebrow={eyebrowOf(round.year, organisation.name)} title={`Kvittering ${submission.receipt}`} />
      <div class="split">
        <div class="split-main">
          <Alert
            tone="success"
            title={submission.nothingToReport ? 'Nulindberetningen er modtaget' : 'Indberetningen er modtaget'}
          >
            <p>{nextOf(submission)}</p>
          </Alert>
          <Returned items={items} />
          {items.length > 0 && (
            <Box id="takster" title="Taksternes behandling">
              <ItemTable caption="Alle indsendte takster og deres status" items={items} />
            </Box>
          )}
        </div>
        <div class="split-side">
          <Facts submission={submission} />
          {items.length > 0 && <StateCounts items={items} />}
          <ButtonLink icon="arrow-back" href={home}>
            Tilbage til indberetningen
          </ButtonLink>
        </div>
      </div>
    </ReportingPage>
  );
};

const nextOf = ({ nothingToReport, late }: Submission): string => {
  const lateness = late ? 'Den kom efter fristen og er mærket som for sen. ' : '';
  return nothingToReport
    ? `${lateness}Sekretariatet kan se, at I ikke har noget at indberette.`
    : `${lateness}Nu behandles taksterne i FU og DAS. Her på siden kan du følge hver enkelt.`;
};

const Facts = ({ submission }: { submission: Submission }) => {
  const { receipt, submittedAt, submittedByUser, upload, uploadId, hash } = submission;
  return (
    <Box id="kvittering" title="Kvittering">
      <div class="stacked">
        <DefinitionList
          items={[
            { term: 'Nummer', value: receipt },
            { term: 'Modtaget', value: dateTime(submittedAt) },
            { term: 'Indsendt af', value: submittedByUser?.name ?? 'Systemet' },
            ...(upload ? [{ term: 'Fil', value: <a href={`/uploads/${uploadId}`}>{upload.fileName}</a> }] : []),
            { term: 'Fingeraftryk (SHA-256)', value: <span class="fingerprint">{hash}</span> },
          ]}
        />
      </div>
    </Box>
  );
};

const StateCounts = ({ items }: Pick<Reporting, 'items'>) => (
  <Box id="status" title="Status">
    <DefinitionList
      items={ITEM_STATES.map((state) => ({
        term: STATES[state].label,
        value: items.filter(({ item }) => item.state === state).length,
      })).filter(({ value }) => value > 0)}
    />
  </Box>
);
