import type { ComponentChildren } from 'preact';
import { Button } from './button.js';
import { HiddenFields } from './confirm.js';
import { FieldError } from './field.js';
import type { IconName } from './icon.js';

export interface DecisionAction {
  /** The action of the workflow table: "approve". */
  value: string;
  label: string;
  icon?: IconName;
  /** "G", pressed from the grid. */
  shortcut?: string;
  /** What is mostly done. A refusal never is. */
  primary?: boolean;
}

interface DecisionFormProps {
  /** The id of the <form> outside the swapped panel (DecideForm). */
  form?: string;
  /** Item id, content hash, meeting. */
  hidden: Readonly<Record<string, string>>;
  actions: readonly DecisionAction[];
  /** "kræves, hvis du ikke godkender" */
  commentNote?: string;
  comment?: string;
  error?: string | undefined;
  children?: ComponentChildren;
}

/** Grounds and the buttons of what may be decided now. */
export const DecisionFields = (props: DecisionFormProps) => {
  const { form = 'decide', hidden, actions, commentNote, comment, error, children } = props;
  return (
    <fieldset class="decide" data-decide>
      <legend class="sr-only">Afgørelse</legend>
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} form={form} />
      ))}
      <div class={error ? 'form-group form-error' : 'form-group'}>
        <label class="form-label" for="comment">
          Begrundelse {commentNote && <span class="weak">({commentNote})</span>}
        </label>
        <FieldError name="comment" error={error} />
        <textarea
          id="comment"
          name="comment"
          form={form}
          class="form-input"
          rows={1}
          spellcheck
          data-draft={`afgoerelse-${hidden.id ?? ''}`}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={error ? 'comment-error' : undefined}
        >
          {comment}
        </textarea>
      </div>
      {children}
      <div class="decide-actions">
        {actions.map(({ value, label, icon, shortcut, primary }) => (
          <Button
            form={form}
            name="action"
            value={value}
            variant={primary ? 'primary' : 'secondary'}
            {...(icon && { icon })}
            {...(shortcut && { shortcut })}
          >
            {label}
          </Button>
        ))}
      </div>
    </fieldset>
  );
};

interface DecideFormProps {
  action: string;
  /** The panel that the answer replaces the content of. */
  target: string;
  hidden?: Readonly<Record<string, string>>;
}

/**
 * The form itself stands once, outside the panel, and is never swapped: a key pressed right after a swap would
 * otherwise submit the page (ui.md).
 */
export const DecideForm = ({ action, target, hidden = {} }: DecideFormProps) => (
  <form id="decide" method="post" action={action} hx-post={action} hx-target={target} hx-sync="this:drop" hidden>
    <HiddenFields values={hidden} />
  </form>
);
