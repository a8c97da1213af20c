import { control, Field, type FieldProps } from './field.js';

interface TextAreaProps extends FieldProps {
  value?: string | undefined;
  rows?: number;
  maxLength?: number;
  /** What is typed is kept in the browser under this name until it has been sent (islands/drafts.ts). */
  draft?: string;
}

export const TextArea = (props: TextAreaProps) => (
  <Field {...props}>
    <textarea
      {...control(props)}
      class="form-input"
      rows={props.rows ?? 4}
      maxLength={props.maxLength}
      spellcheck
      data-draft={props.draft}
    >
      {props.value}
    </textarea>
  </Field>
);
