import { type Option, Options } from './select.js';

interface FilterChoiceProps {
  name: string;
  label: string;
  value: string | number | undefined;
  options: readonly Option[];
}

/** A choice of a search form; all, where nothing is chosen. */
export const FilterChoice = ({ name, label, value = '', options }: FilterChoiceProps) => (
  <label>
    <span>{label}</span>
    <select name={name} class="form-select">
      <option value="">Alle</option>
      <Options options={options} value={String(value)} />
    </select>
  </label>
);
