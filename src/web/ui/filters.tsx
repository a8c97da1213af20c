import { Button } from './button.js';
import { type Option, Options } from './select.js';

export interface Filter {
  name: string;
  label: string;
  options: readonly Option[];
  value?: string | undefined;
}

interface FiltersProps {
  action: string;
  filters: readonly Filter[];
  /** What else stands in the address and must stay there. */
  keep?: Readonly<Record<string, string>>;
}

/** Filters live in the address. A change submits at once (islands/filters.ts); without JavaScript there is a button. */
export const Filters = ({ action, filters, keep = {} }: FiltersProps) => (
  <form class="filters" method="get" action={action} data-auto-submit>
    {Object.entries(keep).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    {filters.map(({ name, label, options, value }) => (
      <label>
        <span>{label}</span>
        <select name={name} class="form-select">
          <Options options={options} value={value} />
        </select>
      </label>
    ))}
    <noscript>
      <Button variant="secondary">Vis</Button>
    </noscript>
  </form>
);
