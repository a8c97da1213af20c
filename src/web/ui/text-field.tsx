import { control, Field, type FieldProps } from './field.js';

interface TextFieldProps extends FieldProps {
  value?: string | undefined;
  type?: 'text' | 'email' | 'password' | 'search' | 'date' | 'time' | 'datetime-local';
  autocomplete?: 'username' | 'current-password' | 'new-password' | 'email' | 'name' | 'off';
  inputMode?: 'text' | 'numeric' | 'decimal';
  maxLength?: number;
  /** Characters expected: the width tells what is meant. */
  width?: 4 | 8 | 11 | 27;
  /** Stands after the field: "kr.", "%". */
  suffix?: string;
}

export function TextField(props: TextFieldProps) {
  const { value, type = 'text', autocomplete, inputMode, maxLength, width, suffix } = props;
  const input = (
    <input
      {...control(props)}
      class={width ? `form-input input-char-${width}` : 'form-input'}
      type={type as 'text'} // preact's types tell inputs apart by a literal; all of these take the same attributes
      value={value}
      autocomplete={autocomplete}
      inputMode={inputMode}
      maxLength={maxLength}
    />
  );
  return (
    <Field {...props}>
      {suffix ? (
        <div class="form-input-wrapper form-input-wrapper--suffix">
          {input}
          <div class="form-input-suffix" aria-hidden="true">
            {suffix}
          </div>
        </div>
      ) : (
        input
      )}
    </Field>
  );
}
