interface RowCheckboxProps {
  name: string;
  value: string;
  label: string;
  form?: string;
  checked?: boolean;
}

/** A bare box that selects a row of a table; its label is only said. */
export const RowCheckbox = ({ label, ...input }: RowCheckboxProps) => (
  <input type="checkbox" class="row-checkbox" aria-label={label} {...input} />
);
