import { control, Field, type FieldProps } from './field.js';

export interface Option {
  value: string;
  label: string;
}

interface SelectProps extends FieldProps {
  options: readonly Option[];
  value?: string | undefined;
  /** The first, empty choice: "Vælg årsag". */
  placeholder?: string;
  /** The choices are sentences. */
  wide?: boolean;
}

export const Select = (props: SelectProps) => (
  <Field {...props}>
    <select {...control(props)} class={props.wide ? 'form-select form-select-wide' : 'form-select'}>
      {props.placeholder !== undefined && <option value="">{props.placeholder}</option>}
      <Options {...props} />
    </select>
  </Field>
);

export const Options = ({ options, value }: Pick<SelectProps, 'options' | 'value'>) => (
  <>
    {options.map((option) => (
      <option value={option.value} selected={option.value === value}>
        {option.label}
      </option>
    ))}
  </>
);
