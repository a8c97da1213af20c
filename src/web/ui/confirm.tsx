import type { ComponentChildren } from 'preact';
import { Button, ButtonLink } from './button.js';

interface ConfirmProps {
  /** The question: "Vil du trække indberetningen tilbage?" */
  title: string;
  /** What happens, and what can't be undone. */
  children: ComponentChildren;
  action: string;
  /** Values that go along: the content hash, the ids. */
  hidden?: Readonly<Record<string, string | readonly string[]>>;
  /** Further fields, such as the grounds. */
  fields?: ComponentChildren;
  /** The verb itself, never "OK": "Træk tilbage". */
  confirm: string;
  cancelHref: string;
  danger?: boolean;
}

/** "Er du sikker?": a page of its own that names the consequence. */
export const Confirm = ({
  title,
  children,
  action,
  hidden = {},
  fields,
  confirm,
  cancelHref,
  danger,
}: ConfirmProps) => (
  <form class="confirm" method="post" action={action}>
    <h1>{title}</h1>
    <div class="confirm-text">{children}</div>
    <HiddenFields values={hidden} />
    {fields}
    <div class="form-actions">
      <Button variant={danger ? 'danger' : 'primary'}>{confirm}</Button>
      <ButtonLink href={cancelHref}>Fortryd</ButtonLink>
    </div>
  </form>
);

export const HiddenFields = ({ values }: { values: NonNullable<ConfirmProps['hidden']> }) => (
  <>
    {Object.entries(values).flatMap(([name, value]) =>
      [value].flat().map((one) => <input type="hidden" name={name} value={one} />),
    )}
  </>
);
