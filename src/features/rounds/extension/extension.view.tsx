import { type FieldFault, messageAt, summaryOf } from '../../../web/field-fault.js';
import { dateTime } from '../../../web/format.js';
import { Layout, type Shell } from '../../../web/layout/layout.js';
import { Box } from '../../../web/ui/box.js';
import { Button, ButtonLink } from '../../../web/ui/button.js';
import { DateTimeField } from '../../../web/ui/date-time-field.js';
import { DefinitionList } from '../../../web/ui/definition-list.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { PageHead } from '../../../web/ui/page-head.js';
import { RadioGroup } from '../../../web/ui/radio-group.js';
import { TextArea } from '../../../web/ui/text-area.js';
import type { OwnRound } from './own-round.service.js';
import type { ExtendedDeadline } from './round-extension.entity.js';
import { EXTENDED_LABELS } from './round-extensions.service.js';

interface ExtensionProps {
  shell: Shell;
  driftsherre: { code: number; name: string };
  /** With the deadlines that the driftsherre has now. */
  round: OwnRound;
  typed: { deadline: ExtendedDeadline; until?: string | undefined; reason?: string | undefined };
  faults: readonly FieldFault[];
}

/** The secretariat gives one driftsherre more time. */
export const ExtensionView = ({ shell, driftsherre, round, typed, faults }: ExtensionProps) => (
  <Layout
    {...shell}
    title={`${faults.length > 0 ? 'Fejl: ' : ''}Udsættelse til ${driftsherre.name}`}
    active="/overblik"
  >
    <PageHead
      title={`Udsættelse til ${driftsherre.name}`}
      lead={`Takstrunde ${round.year}. De andre driftsherrers frister ændres ikke.`}
    />
    {faults.length > 0 && <ErrorSummary title="Der er ikke givet udsættelse" entries={summaryOf(faults)} />}
    <Box id="frister" title="Frister nu">
      <DefinitionList
        items={[
          { term: 'Indberetning', value: dateTime(round.announcedDeadline) },
          { term: 'Sidste nye indberetning', value: dateTime(round.lastNewDeadline) },
          { term: 'Ind- og udmelding', value: dateTime(round.changesDeadline) },
        ]}
      />
    </Box>
    <form method="post" action={`/runder/${round.year}/udsaettelse/${driftsherre.code}`} noValidate>
      <RadioGroup
        name="deadline"
        label="Hvad gives der udsættelse til?"
        value={typed.deadline}
        options={(['reporting', 'changes'] as const).map((value) => ({ value, label: EXTENDED_LABELS[value] }))}
      />
      <DateTimeField
        name="until"
        label="Ny frist"
        hint="Skriv dansk tid. Indtil da regnes indberetningen ikke for sen, og der kan indsendes og rettes, også når runden er lukket."
        value={typed.until}
        error={messageAt(faults, 'until')}
      />
      <TextArea
        name="reason"
        label="Begrundelse"
        hint="Driftsherren får den i en mail, og den står i rundens historik."
        rows={3}
        maxLength={1000}
        value={typed.reason}
        error={messageAt(faults, 'reason')}
      />
      <div class="form-actions">
        <Button>Giv udsættelse</Button>
        <ButtonLink href={`/overblik?aar=${round.year}`} variant="link">
          Fortryd
        </ButtonLink>
      </div>
    </form>
  </Layout>
);
