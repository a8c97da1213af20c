import { itemName } from '../../../domain/takst-words.js';
import { count, kr, shortDateTime, takst } from '../../../web/format.js';
import { Layout, type Shell } from '../../../web/layout/layout.js';
import { Alert } from '../../../web/ui/alert.js';
import { Button, ButtonLink } from '../../../web/ui/button.js';
import { HiddenFields } from '../../../web/ui/confirm.js';
import { DataTable } from '../../../web/ui/data-table.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { Delta } from '../../../web/ui/heat.js';
import { OwnCasesTold } from '../../../web/ui/own-cases-told.js';
import { Select } from '../../../web/ui/select.js';
import { StateBadge } from '../../../web/ui/state-badge.js';
import { TextArea } from '../../../web/ui/text-area.js';
import type { Item } from '../item.entity.js';
import { filterValues, reviewHref } from '../list/review-address.js';
import type { SeveralForm } from '../list/review-forms.js';
import type { SeenCase } from './several.controller.js';
import type { Chosen } from './several.service.js';

interface SeveralProps {
  shell: Shell;
  form: SeveralForm;
  chosen: Chosen;
  /** As they were shown when it was confirmed; null: nothing is confirmed yet. */
  seen: readonly SeenCase[] | null;
  error?: string | undefined;
}

/** The confirmation of a decision on several cases: which they are, what follows, and which can't be decided so. */
export const SeveralView = ({ shell, form, chosen, seen, error }: SeveralProps) => {
  const { can, cannot } = chosen;
  const [first] = can;
  const changed = seen ? changedSince(chosen, seen) : [];
  return (
    <Layout {...shell} title="Bekræft afgørelsen" active="/gennemgang">
      {error && <ErrorSummary title="Afgørelsen er ikke registreret" entries={faults(error, changed, chosen)} />}
      <h1>{first ? headingOf(form.action, can) : 'Ingen af taksterne kan afgøres sådan'}</h1>
      {first && <p>{consequences(can)}</p>}
      <div class="stack">
        <OwnCasesTold can={can.map(({ item, action }) => ({ name: itemName(item.line), action }))} />
        {can.length > 0 && <Listed can={can} confirms={form.action === 'confirm'} changed={changed} />}
        {cannot.length > 0 && <LeftOut cannot={cannot} />}
      </div>
      {first && <Confirmation form={form} chosen={chosen} error={error} />}
      {!first && <ButtonLink href={reviewHref(form)}>Til gennemgangen</ButtonLink>}
    </Layout>
  );
};

const headingOf = (asked: string, can: Chosen['can']): string =>
  asked === 'confirm' ? buttonOf(asked, can) : `${can[0]?.action.label}: ${count(can.length, 'takst', 'takster')}`;

const buttonOf = (asked: string, can: Chosen['can']): string =>
  asked === 'confirm'
    ? `Bekræft ${count(can.length, 'afgørelse', 'afgørelser')}`
    : `${can[0]?.action.label} ${count(can.length, 'takst', 'takster')}`;

/** What follows from it; each sentence once, where FU's and DAS' decisions are taken together, or different ones confirmed. */
const consequences = (can: Chosen['can']): string => [...new Set(can.map(consequenceOf))].join(' ');

const consequenceOf = ({ action, waiting }: Chosen['can'][number]): string =>
  action.action === 'confirm' && waiting ? `${waiting.label}: ${action.consequence}` : action.consequence;

interface ListedProps {
  can: Chosen['can'];
  confirms: boolean;
  changed: readonly Item[];
}

const Listed = ({ can, confirms, changed }: ListedProps) => (
  <DataTable
    caption="Takster, der afgøres"
    columns={[
      { label: 'Takst', rowHeader: true, cell: ({ item }) => itemName(item.line) },
      { label: 'Driftsherre', cell: driftsherreCell },
      { label: 'Takst i år', numeric: true, cell: ({ item }) => takst(item.line.takst) },
      { label: 'Reel ændring', numeric: true, cell: ({ item }) => <Delta value={item.real} /> },
      { label: 'Kr. pr. år', numeric: true, cell: ({ item }) => kr(item.yearlyEffect) },
      ...(confirms ? [{ label: 'Afgørelse, der venter', cell: proposedCell }] : []),
      {
        label: 'Status',
        cell: ({ item }) => (
          <>
            <StateBadge state={item.state} short />
            {changed.includes(item) && <small>Ændret, siden du så den</small>}
          </>
        ),
      },
    ]}
    rows={can}
  />
);

const driftsherreCell = ({ item, action }: Chosen['can'][number]) => (
  <>
    {item.organisationRow.shortName}
    {action.awaitsConfirmation && <small>Skal bekræftes</small>}
  </>
);

const proposedCell = ({ waiting }: Chosen['can'][number]) =>
  waiting && (
    <>
      <b>{waiting.label}</b>
      {waiting.grounds && `: ${waiting.grounds}`}
      <small>
        {waiting.by}, {shortDateTime(waiting.at)}
      </small>
    </>
  );

const LeftOut = ({ cannot }: Pick<Chosen, 'cannot'>) => (
  <Alert tone="warning" title={`${count(cannot.length, 'takst', 'takster')} er ikke med`}>
    <ul>
      {cannot.map(({ item, reason }) => (
        <li>
          <b>{itemName(item.line)}:</b> {reason}
        </li>
      ))}
    </ul>
  </Alert>
);

const Confirmation = ({ form, chosen: { can, meetings }, error }: Pick<SeveralProps, 'form' | 'chosen' | 'error'>) => {
  const needsComment = can.some(({ action }) => action.needsComment);
  const needsMeeting = can.some(({ action }) => action.needsMeeting);
  return (
    <form class="form-stack" method="post" action="/gennemgang/flere">
      <HiddenFields
        values={{
          ...filterValues({ ...form, meeting: '' }),
          action: form.action,
          confirmed: 'ja',
          shown: can.map((one) => shownItem(one, form.action === 'confirm')),
        }}
      />
      <TextArea
        name="comment"
        label={form.action === 'confirm' ? 'Bemærkning' : 'Begrundelse'}
        hint={form.action === 'confirm' ? CONFIRMING_HINT : 'Den samme for dem alle. Kan læses af driftsherrerne.'}
        optional={!needsComment}
        value={form.comment}
        error={error}
      />
      {meetings.length > 1 || needsMeeting ? (
        <Select
          name="meeting"
          label="Behandlet i"
          optional={!needsMeeting}
          placeholder={needsMeeting ? 'Vælg' : 'Uden for møde'}
          options={meetings}
          value={form.meeting}
        />
      ) : null}
      <div class="form-actions">
        <Button>{buttonOf(form.action, can)}</Button>
        <ButtonLink href={reviewHref(form)}>Fortryd</ButtonLink>
      </div>
    </form>
  );
};

const CONFIRMING_HINT = 'Føjes til de begrundelser, der er givet. Den samme for dem alle. Kan læses af driftsherrerne.';

/** What is confirmed goes along: another proposal by then is stale. */
const shownItem = ({ item, waiting }: Chosen['can'][number], confirms: boolean): string =>
  [item.id, item.state, item.contentHash, ...(confirms && waiting ? [waiting.id] : [])].join(':');

function changedSince({ can, cannot }: Chosen, seen: readonly SeenCase[]): Item[] {
  const items = [...can, ...cannot].map(({ item }) => item);
  return items.filter((item) => {
    const before = seen.find(({ id }) => id === item.id);
    return before && (before.seenState !== item.state || before.contentHash !== item.contentHash);
  });
}

function faults(error: string, changed: readonly Item[], { can }: Chosen) {
  if (changed.length === 0) return [{ text: error, ...(can.length > 0 && { href: '#comment' }) }];
  const names = changed.map((item) => ({ text: `Ændret i mellemtiden: ${itemName(item.line)}` }));
  return [{ text: 'Intet er afgjort. Se taksterne igen, som de står nu.' }, ...names];
}
