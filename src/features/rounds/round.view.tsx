import { ROUND } from '../../domain/workflow/lifecycle.js';
import { type FieldFault, messageAt, summaryOf } from '../../web/field-fault.js';
import { dateTime, dayInWords, fromNow, shortDateTime } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { Badge } from '../../web/ui/badge.js';
import { Box } from '../../web/ui/box.js';
import { Button, ButtonLink } from '../../web/ui/button.js';
import { DefinitionList } from '../../web/ui/definition-list.js';
import { ErrorSummary } from '../../web/ui/error-summary.js';
import { Log } from '../../web/ui/log.js';
import { PageHead } from '../../web/ui/page-head.js';
import { TextArea } from '../../web/ui/text-area.js';
import { DeadlineFields } from './dates/deadline-fields.js';
import { DEADLINES, type TypedDeadlines } from './dates/deadlines.js';
import { PlannedDateFields } from './dates/planned-date-fields.js';
import { PLANNED_DATES, type TypedDates } from './dates/planned-dates.js';
import { ExtensionsTable } from './extension/extensions-table.js';
import type { RoundExtension } from './extension/round-extension.entity.js';
import type { Round } from './round.entity.js';
import { ROUND_TONES, toldEvent } from './round-words.js';
import type { RoundEvent } from './rounds.service.js';

export interface RoundPageProps {
  shell: Shell;
  round: Round;
  now: Date;
  history: readonly RoundEvent[];
  mayChange: boolean;
  /** Newest first; none to who may not give any. */
  extensions: readonly RoundExtension[];
  typed: TypedDeadlines & TypedDates & { reason?: string | undefined };
  faults: readonly FieldFault[];
}

export const RoundView = (props: RoundPageProps) => {
  const { shell, round, now, history, mayChange, faults } = props;
  const changeable = mayChange && round.state !== 'approved' && round.state !== 'published';
  return (
    <Layout {...shell} title={`${faults.length > 0 ? 'Fejl: ' : ''}Takstrunde ${round.year}`} active="/overblik">
      <PageHead
        title={`Takstrunde ${round.year}`}
        lead={<Badge tone={ROUND_TONES[round.state]}>{ROUND.states[round.state].label}</Badge>}
        actions={<RoundActions round={round} mayChange={mayChange} />}
      />
      {faults.length > 0 && <ErrorSummary title="Intet er ændret. Ret felterne her:" entries={summaryOf(faults)} />}
      <Box id="frister" title="Frister">
        <DefinitionList
          items={DEADLINES.map(({ field, label }) => ({
            term: label,
            value: `${dateTime(round[field])} (${fromNow(round[field], now)})`,
          }))}
        />
      </Box>
      <Box id="datoer" title="Datoer">
        <DefinitionList
          items={PLANNED_DATES.map(({ field, label }) =>
            field === 'opensOn' && round.state !== 'planned'
              ? { term: 'Runden blev åbnet', value: dateTime(round.openedAt) }
              : { term: label, value: round[field] ? dayInWords(round[field]) : 'Ikke fastsat' },
          )}
        />
      </Box>
      {mayChange && <ExtensionsTable year={round.year} extensions={props.extensions} now={now} />}
      {changeable && <ChangeForm {...props} />}
      <Box id="historik" title="Historik">
        {history.length === 0 && <p>Intet er ændret, siden runden blev åbnet {dateTime(round.openedAt)}.</p>}
        <Log
          entries={history.map((event) => ({ when: shortDateTime(event.at), who: event.who, ...toldEvent(event) }))}
        />
      </Box>
    </Layout>
  );
};

const RoundActions = ({ round, mayChange }: { round: Round; mayChange: boolean }) => (
  <>
    <ButtonLink href={`/regler?aar=${round.year}`}>Årets regler</ButtonLink>
    {mayChange && <ButtonLink href={`/parametre?aar=${round.year}`}>Årets tal</ButtonLink>}
    {mayChange && round.state === 'planned' && (
      <form method="post" action={`/runder/${round.year}/aabning`}>
        <Button>Åbn runden</Button>
      </form>
    )}
    {mayChange && round.state === 'open' && <ButtonLink href={`/runder/${round.year}/luk`}>Luk runden</ButtonLink>}
  </>
);

const ChangeForm = ({ round, typed, faults }: RoundPageProps) => (
  <Box id="ret-frister" title="Ret frister og datoer">
    <form method="post" action={`/runder/${round.year}`} noValidate>
      <DeadlineFields typed={typed} faults={faults} />
      <PlannedDateFields typed={typed} faults={faults} opened={round.state !== 'planned'} />
      <TextArea
        name="reason"
        label="Begrundelse"
        hint="Fx at økonomiaftalen er forsinket. Den står i rundens historik, og de berørte får den i en mail."
        rows={2}
        maxLength={1000}
        value={typed.reason}
        error={messageAt(faults, 'reason')}
      />
      <div class="form-actions">
        <Button>Fortsæt</Button>
      </div>
    </form>
  </Box>
);
