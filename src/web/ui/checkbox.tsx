import { control, FieldError, type FieldProps } from './field.js';

interface CheckboxProps extends FieldProps {
  value?: string;
  checked?: boolean | undefined;
}

/** One yes or no in a form. The design system hides the native box and draws it before the label. */
export const Checkbox = (props: CheckboxProps) => (
  <div class={props.error ? 'form-group form-error' : 'form-group'}>
    <FieldError {...props} />
    <div class="form-group-checkbox">
      <input
        {...control(props)}
        class="form-checkbox"
        type="checkbox"
        value={props.value ?? 'ja'}
        checked={props.checked}
      />
      <label for={props.name}>{props.label}</label>
      {props.hint && (
        <span class="form-hint" id={`${props.name}-hint`}>
          {props.hint}
        </span>
      )}
    </div>
  </div>
);
