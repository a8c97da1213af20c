import type { ComponentChildren } from 'preact';

/** What every field of a form has in common. Unless another is given the id is the name, so that an error summary links to `#name`. */
export interface FieldProps {
  name: string;
  /** Where a page holds several forms with a field of this name. */
  id?: string | undefined;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Most fields must be filled in; the others say so. */
  optional?: boolean;
  /** The id of the form the field belongs to, when it stands outside it. */
  form?: string;
}

/** Label, hint and error around one control, in the markup of the design system. */
export const Field = ({
  name,
  id = name,
  label,
  hint,
  error,
  optional,
  children,
}: FieldProps & { children: ComponentChildren }) => (
  <div class={error ? 'form-group form-error' : 'form-group'}>
    <label class="form-label" for={id}>
      {label}
      {optional && <span class="weak"> (valgfrit)</span>}
    </label>
    {hint && (
      <span class="form-hint" id={`${id}-hint`}>
        {hint}
      </span>
    )}
    <FieldError name={id} error={error} />
    {children}
  </div>
);

export const FieldError = ({ name, error }: Pick<FieldProps, 'name' | 'error'>) =>
  error ? (
    <span class="form-error-message" id={`${name}-error`}>
      <span class="sr-only">Fejl: </span>
      {error}
    </span>
  ) : null;

/** The attributes that tie a control to its label, hint and error. */
export const control = ({ name, id = name, hint, error, optional, form }: FieldProps) => ({
  id,
  name,
  form,
  required: !optional,
  'aria-invalid': error ? ('true' as const) : undefined,
  'aria-describedby': describedBy(id, hint, error),
});

export function describedBy(name: string, hint?: string, error?: string): string | undefined {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
