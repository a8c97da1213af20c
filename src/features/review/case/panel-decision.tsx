import type { AvailableAction } from '../../../domain/workflow/actions-for.js';
import { AWAITS_CONFIRMATION, HOLDS_AT_ONCE } from '../../../domain/workflow/own-case.js';
import { DecisionFields } from '../../../web/ui/decision.js';
import { FieldError } from '../../../web/ui/field.js';
import type { IconName } from '../../../web/ui/icon.js';
import { MandateLimits } from '../../../web/ui/mandate-limits.js';
import { type Option, Options } from '../../../web/ui/select.js';
import type { DecisionName } from '../decision-bodies.js';
import type { PanelProps } from './item-panel.js';

const BUTTONS: Record<DecisionName, { icon: IconName; shortcut: string }> = {
  approve: { icon: 'check', shortcut: 'G' },
  reject: { icon: 'close', shortcut: 'A' },
  send_back: { icon: 'reply', shortcut: 'T' },
  confirm: { icon: 'check', shortcut: 'B' },
  pass_on: { icon: 'arrow-upward', shortcut: 'E' },
  hand_back: { icon: 'arrow-downward', shortcut: 'F' },
  delegate: { icon: 'arrow-forward', shortcut: 'D' },
  take_back: { icon: 'arrow-upward', shortcut: 'R' },
};

/** What can be decided now; where something can't, the reason instead of the button. */
export const PanelDecision = (props: PanelProps) => {
  const { case: shown, query, meetings, error, meetingError, typed } = props;
  const { item, actions, undoable, waiting } = shown;
  const decisions = actions.filter(({ action }) => action !== 'undo' && action !== 'confirm');
  const confirming = actions.filter(({ action }) => action === 'confirm');
  // What somebody waits for comes first.
  const allowed = [...confirming, ...decisions].filter((one) => one.allowed);
  const primary = allowed[0]?.action === 'confirm' ? 'confirm' : 'approve';
  const undo = actions.find(({ action }) => action === 'undo');
  const choosesMeeting =
    allowed.some(({ body, needsMeeting }) => needsMeeting || body === 'DAS') || meetings.length > 1;
  return (
    <>
      <Reasons actions={decisions} />
      {undo && undoable !== null && <UndoLink undo={undo} id={undoable} />}
      {allowed.length > 0 && (
        <DecisionFields
          hidden={{
            id: String(item.id),
            contentHash: item.contentHash,
            seen: item.state,
            ...(waiting && { proposal: String(waiting.id) }),
          }}
          actions={allowed.map(({ action, label }) => ({
            value: action,
            label,
            primary: action === primary,
            ...BUTTONS[action as DecisionName],
          }))}
          commentNote={primary === 'confirm' ? 'kan udelades ved Bekræft og Godkend' : 'kræves, hvis du ikke godkender'}
          error={error}
          comment={typed?.comment ?? ''}
        >
          <OwnCase actions={allowed} />
          {choosesMeeting && (
            <MeetingField
              options={meetings}
              value={query.meeting}
              needed={allowed.some(({ needsMeeting }) => needsMeeting)}
              error={meetingError}
            />
          )}
          {allowed.some(({ action }) => action === 'delegate') && <Limits {...props} />}
        </DecisionFields>
      )}
    </>
  );
};

/** Of a delegation; out of the way, since most have none. */
const Limits = ({ limitFaults, typed = {} }: PanelProps) => (
  <details class="decide-limits" open={Boolean(limitFaults)}>
    <summary>Grænser for FU, hvis den delegeres</summary>
    <div>
      <MandateLimits form="decide" values={typed} errors={limitFaults} />
    </div>
  </details>
);

/** What comes of a decision on the own driftsherre. */
const OwnCase = ({ actions }: { actions: readonly AvailableAction[] }) => {
  const awaits = actions.some(({ awaitsConfirmation }) => awaitsConfirmation);
  if (!awaits && !actions.some(({ ownMember }) => ownMember)) return null;
  return (
    <p class="decide-own">
      <b>Egen driftsherre.</b> {awaits ? AWAITS_CONFIRMATION : HOLDS_AT_ONCE}
    </p>
  );
};

interface MeetingFieldProps {
  options: readonly Option[];
  value: string | undefined;
  needed: boolean;
  error: string | undefined;
}

/** In which meeting, or in writing. */
const MeetingField = ({ options, value, needed, error }: MeetingFieldProps) => (
  <label class="decide-meeting">
    <FieldError name="meeting" error={error} />
    Behandlet i
    <select
      id="meeting"
      name="meeting"
      form="decide"
      class="form-select"
      aria-invalid={error ? 'true' : undefined}
      aria-describedby={error ? 'meeting-error' : undefined}
    >
      <option value="">{needed ? 'Vælg møde' : 'Uden for møde'}</option>
      <Options options={options} value={value} />
    </select>
  </label>
);

/** Each reason once, with the actions it stops. */
const Reasons = ({ actions }: { actions: readonly AvailableAction[] }) => {
  const reasons = new Map<string, string[]>();
  for (const { label, refusal } of actions)
    if (refusal) reasons.set(refusal.message, [...(reasons.get(refusal.message) ?? []), label]);
  return reasons.size === 0 ? null : (
    <section class="full reasons">
      {[...reasons].map(([message, labels]) => (
        <p>
          <b>{labels.join(', ')}:</b> {message}
        </p>
      ))}
    </section>
  );
};

const UndoLink = ({ undo, id }: { undo: AvailableAction; id: number }) => (
  <p class="full">
    {undo.allowed ? <a href={`/gennemgang/afgoerelser/${id}/fortryd`}>{undo.label}</a> : undo.refusal?.message}
  </p>
);
