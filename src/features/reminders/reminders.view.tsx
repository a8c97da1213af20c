import { type FieldFault, messageAt, summaryOf } from '../../web/field-fault.js';
import { count, dateTime, shortDateTime } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { Alert } from '../../web/ui/alert.js';
import { Badge } from '../../web/ui/badge.js';
import { Box } from '../../web/ui/box.js';
import { Button } from '../../web/ui/button.js';
import { DataTable } from '../../web/ui/data-table.js';
import { ErrorSummary } from '../../web/ui/error-summary.js';
import { PageHead } from '../../web/ui/page-head.js';
import { RowCheckbox } from '../../web/ui/row-checkbox.js';
import { TextArea } from '../../web/ui/text-area.js';
import type { Round } from '../rounds/round.entity.js';
import type { Reminded, SentReminder } from './written-reminders.service.js';

interface RemindersProps {
  shell: Shell;
  round: Round;
  choices: readonly Reminded[];
  sent: readonly SentReminder[];
  /** How many people were told just now. */
  told?: number | undefined;
  typed?: { codes: readonly number[]; text: string };
  faults?: readonly FieldFault[];
}

const SORTS = {
  reminder: 'Skrevet af sekretariatet',
  deadline_soon: 'Før fristen, af sig selv',
  deadline_passed: 'Efter fristen, af sig selv',
} as const;

export const RemindersView = (props: RemindersProps) => {
  const { shell, round, told, sent, faults = [] } = props;
  return (
    <Layout {...shell} title={`${faults.length > 0 ? 'Fejl: ' : ''}Rykkere ${round.year}`} active="/overblik" wide>
      <PageHead
        title="Rykkere"
        eyebrow={`Takstrunde ${round.year}`}
        lead={`Fristen for indberetning er ${dateTime(round.announcedDeadline)}. Systemet minder selv om den, når den nærmer sig og når den er passeret.`}
      />
      {faults.length > 0 && <ErrorSummary title="Rykkeren er ikke sendt" entries={summaryOf(faults)} />}
      {told !== undefined && (
        <Alert tone="success" title={told === 0 ? 'Rykkeren var sendt i forvejen' : 'Rykkeren er sendt'}>
          {told > 0 && `${count(told, 'indberetter', 'indberettere')} får en mail om få minutter.`}
        </Alert>
      )}
      <Write {...props} faults={faults} />
      <Box id="sendt" title="Sendt i denne runde">
        {sent.length === 0 ? (
          <p>Der er ikke sendt rykkere endnu.</p>
        ) : (
          <DataTable
            caption="Rykkere, nyeste først"
            rows={sent}
            columns={[
              { label: 'Hvornår', rowHeader: true, cell: ({ at }) => shortDateTime(at) },
              { label: 'Slags', cell: ({ kind }) => SORTS[kind] },
              { label: 'Tekst', cell: ({ text }) => text && <small>{text}</small> },
              { label: 'Driftsherrer', cell: ({ driftsherrer }) => <small>{driftsherrer.join(', ')}</small> },
              { label: 'Modtagere', numeric: true, cell: ({ people }) => people },
            ]}
          />
        )}
      </Box>
    </Layout>
  );
};

const Write = ({ round, choices, typed, faults = [] }: RemindersProps) => {
  const chosen =
    typed?.codes ?? choices.filter((one) => one.missing && one.reporters.length > 0).map(({ code }) => code);
  return (
    <Box id="ny" title="Skriv en rykker">
      <form method="post" action={`/rykkere/${round.year}`} noValidate>
        <div id="codes">
          {messageAt(faults, 'codes') && <p class="form-error-message">{messageAt(faults, 'codes')}</p>}
          <DataTable
            caption="Driftsherrer, og hvad de mangler"
            rows={choices}
            columns={[
              {
                label: 'Vælg',
                hiddenLabel: true,
                cell: ({ code, name, reporters }) =>
                  reporters.length > 0 && (
                    <RowCheckbox name="codes" value={String(code)} label={name} checked={chosen.includes(code)} />
                  ),
              },
              { label: 'Driftsherre', rowHeader: true, cell: ({ name }) => name },
              {
                label: 'Mangler',
                cell: ({ missing }) => missing ?? <Badge tone="success">Intet</Badge>,
              },
              {
                label: 'Mail til',
                cell: ({ reporters }) =>
                  reporters.length > 0 ? reporters.join(', ') : <span class="weak">Ingen indberetter</span>,
              },
            ]}
          />
        </div>
        <TextArea
          name="text"
          label="Tekst"
          hint="Hver driftsherre ser desuden, hvad den selv mangler, og et link til sin indberetning."
          rows={5}
          maxLength={2000}
          value={typed?.text ?? standardText(round)}
          error={messageAt(faults, 'text')}
        />
        <div class="form-actions">
          <Button name="step" value="look">
            Se mailen, før den sendes
          </Button>
        </div>
      </form>
    </Box>
  );
};

const standardText = ({ year, announcedDeadline }: Round): string =>
  `Vi mangler jeres takster for ${year}. Fristen er ${dateTime(announcedDeadline)}. Skriv til sekretariatet, hvis noget driller.`;
