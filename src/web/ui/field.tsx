import type { ComponentChildren } from 'preact';

/** What every field of a form has in common. The id is the name, so that an error summary links to `#name`. */
export interface FieldProps {
  name: string;
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
  label,
  hint,
  error,
  optional,
  children,
}: FieldProps & { children: ComponentChildren }) => (
  <div class={error ? 'form-group form-error' : 'form-group'}>
    <label class="form-label" for={name}>
      {label}
      {optional && <span class="weak"> (valgfrit)</span>}
    </label>
    {hint && (
      <span class="form-hint" id={`${name}-hint`}>
        {hint}
      </span>
    )}
    <FieldError name={name} error={error} />
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
export const control = ({ name, hint, error, optional, form }: FieldProps) => ({
  id: name,
  name,
  form,
  required: !optional,
  'aria-invalid': error ? ('true' as const) : undefined,
  'aria-describedby': describedBy(name, hint, error),
});

export function describedBy(name: string, hint?: string, error?: string): string | undefined {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
