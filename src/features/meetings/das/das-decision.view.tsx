import type { Mandate } from '../../../domain/mandates/mandate.js';
import type { LimitFaults } from '../../../domain/mandates/typed-limits.js';
import { itemName } from '../../../domain/takst-words.js';
import { Layout, type Shell } from '../../../web/layout/layout.js';
import { meetingName } from '../../../web/meeting-name.js';
import { Box } from '../../../web/ui/box.js';
import { Button, ButtonLink } from '../../../web/ui/button.js';
import { Confirm } from '../../../web/ui/confirm.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { Field } from '../../../web/ui/field.js';
import { MandateLimits } from '../../../web/ui/mandate-limits.js';
import { StateBadge } from '../../../web/ui/state-badge.js';
import { TextArea } from '../../../web/ui/text-area.js';
import type { Agenda } from '../agenda/agenda.js';
import type { Meeting } from '../meeting.entity.js';
import type { DasForm } from '../meeting-forms.js';
import { consequence } from './consequence.js';
import { type Exception, excepted, type Handling } from './das-decision.js';

interface DasDecisionProps {
  shell: Shell;
  meeting: Meeting;
  agenda: Agenda;
  form: DasForm;
  exceptions: readonly Exception[];
  /** Of what is delegated; undefined where they could not be read. */
  limits: Pick<Mandate, 'largestChange' | 'until'> | undefined;
  faults?: LimitFaults | undefined;
  error?: string;
}

const HANDLING: Record<Handling, string> = {
  delegate: 'Delegeres til FU',
  leave: 'Forbliver uafgjort',
  send_back: 'Sendes tilbage til driftsherren',
  reject: 'Afvises',
};
/** What FU has, or what was sent back or rejected, DAS leaves or delegates. */
const NOT_COVERED: readonly Handling[] = ['delegate', 'leave'];

/** What happens with each takst that is not approved with the others. */
export const ExceptionsView = ({ shell, meeting, agenda, form, exceptions, faults, error }: DasDecisionProps) => {
  const found = excepted(agenda, exceptions) ?? [];
  return (
    <Layout {...shell} title="Undtagelser" active="/moeder">
      {error && <ErrorSummary title="Der er ikke besluttet noget" entries={[{ text: error, href: '#begrundelse' }]} />}
      {faults && <ErrorSummary title="Der er ikke besluttet noget" entries={limitEntries(faults)} />}
      <h1>Hvad skal der ske med {found.length === 1 ? 'undtagelsen' : `de ${found.length} undtagelser`}?</h1>
      <p>{meetingName(meeting)}</p>
      <form class="form-stack" method="post" action={`/moeder/${meeting.id}/bekraeft`}>
        <input type="hidden" name="listHash" value={form.listHash} />
        <input type="hidden" name="tekst" value={form.tekst ?? ''} />
        <input type="hidden" name="punkt" value={form.punkt ?? ''} />
        {found.map((one, index) => (
          <ExceptionFields exception={one} index={index} notCovered={agenda.notCovered.includes(one.item)} />
        ))}
        <LimitFields form={form} faults={faults} />
        <div class="form-actions">
          <Button>Fortsæt</Button>
          <ButtonLink href={backTo(meeting, form)}>Fortryd</ButtonLink>
        </div>
      </form>
    </Layout>
  );
};

interface ExceptionFieldsProps {
  exception: NonNullable<ReturnType<typeof excepted>>[number];
  index: number;
  notCovered: boolean;
}

const ExceptionFields = ({ exception: { item, handling, grounds }, index, notCovered }: ExceptionFieldsProps) => {
  const choices = (Object.keys(HANDLING) as Handling[]).filter((one) => !notCovered || NOT_COVERED.includes(one));
  const id = (name: string) => (index === 0 ? name : `${name}-${item.id}`);
  return (
    <Box id={`takst-${item.id}`} title={itemName(item.line)} aside={<StateBadge state={item.state} />}>
      <p>{item.organisationRow.name}</p>
      <input type="hidden" name="undtag" value={String(item.id)} />
      <Field name={id('handling')} label="Hvad skal der ske?">
        <select id={id('handling')} name="handling" class="form-select">
          {choices.map((value) => (
            <option value={value} selected={value === handling}>
              {HANDLING[value]}
            </option>
          ))}
        </select>
      </Field>
      <Field name={id('begrundelse')} label="Begrundelse (kræves, når den afvises eller sendes tilbage)">
        <textarea id={id('begrundelse')} name="begrundelse" class="form-input" rows={2}>
          {grounds}
        </textarea>
      </Field>
    </Box>
  );
};

const limitEntries = (faults: LimitFaults) =>
  Object.entries(faults).map(([field, text]) => ({ text, href: `#${field}` }));

/** What FU may decide of the takster that are delegated: they become one mandate. */
const LimitFields = ({ form, faults = {} }: Pick<DasDecisionProps, 'form' | 'faults'>) => (
  <Box id="graenser" title="Grænser for det, der delegeres til FU">
    <MandateLimits values={form} errors={faults} />
  </Box>
);

/** The consequence in whole sentences, and the yes. */
export const ConfirmDasView = ({ shell, meeting, agenda, form, exceptions, limits, error }: DasDecisionProps) => (
  <Layout {...shell} title="Bekræft beslutningen" active="/moeder">
    {error && <ErrorSummary title="Der er ikke besluttet noget" entries={[{ text: error, href: '#tekst' }]} />}
    <Confirm
      title="Er det DAS’ beslutning?"
      action={`/moeder/${meeting.id}/afgoerelse`}
      hidden={{
        listHash: form.listHash,
        punkt: form.punkt ?? '',
        undtag: exceptions.map(({ id }) => String(id)),
        handling: exceptions.map(({ handling }) => handling),
        begrundelse: exceptions.map(({ grounds }) => grounds),
        largestChange: form.largestChange ?? '',
        until: form.until ?? '',
      }}
      fields={
        <TextArea
          name="tekst"
          label="Beslutning, som den skrives i referatet"
          hint="Følger hver takst, der ikke har sin egen begrundelse."
          optional
          value={form.tekst}
        />
      }
      confirm="Registrér beslutningen"
      cancelHref={backTo(meeting, form)}
    >
      <p>{meetingName(meeting)}:</p>
      {consequence(agenda, exceptions, limits).map((sentence) => (
        <p>
          <b>{sentence}</b>
        </p>
      ))}
      <p>Beslutningen kan fortrydes takst for takst, indtil mødet afsluttes.</p>
    </Confirm>
  </Layout>
);

/** To the point where the decision began, or to the meeting. */
const backTo = ({ id }: Meeting, { punkt }: DasForm): string =>
  punkt ? `/moeder/${id}/gang/${punkt}` : `/moeder/${id}`;
