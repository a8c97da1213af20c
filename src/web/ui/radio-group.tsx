import { describedBy, FieldError, type FieldProps } from './field.js';

interface RadioGroupProps extends FieldProps {
  options: readonly { value: string; label: string; hint?: string }[];
  value?: string | undefined;
}

/** An error summary links to `#name`, the first choice. */
export const RadioGroup = ({ name, label, hint, error, optional, form, options, value }: RadioGroupProps) => (
  <div class={error ? 'form-group form-error' : 'form-group'}>
    <fieldset aria-describedby={describedBy(name, hint, error)}>
      <legend class="form-label">{label}</legend>
      {hint && (
        <span class="form-hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      <FieldError name={name} error={error} />
      {options.map((option, index) => {
        const id = index === 0 ? name : `${name}-${option.value}`;
        return (
          <div class="form-group-radio">
            <input
              class="form-radio"
              type="radio"
              id={id}
              name={name}
              form={form}
              value={option.value}
              checked={option.value === value}
              required={!optional}
              aria-describedby={option.hint ? `${id}-hint` : undefined}
            />
            <label for={id}>{option.label}</label>
            {option.hint && (
              <span class="form-hint" id={`${id}-hint`}>
                {option.hint}
              </span>
            )}
          </div>
        );
      })}
    </fieldset>
  </div>
);
