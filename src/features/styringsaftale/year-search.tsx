import { Button } from '../../web/ui/button.js';
import { Options } from '../../web/ui/select.js';

interface YearSearchProps {
  action: string;
  years: readonly number[];
  year: number | null;
  q: string;
  /** Above the search field. */
  label: string;
}

/** A search within a takstår; both stand in the address. */
export const YearSearch = ({ action, years, year, q, label }: YearSearchProps) => (
  <form class="filters search-row" method="get" action={action}>
    <label>
      <span>Takstår</span>
      <select name="aar" class="form-select">
        <Options options={years.map((one) => ({ value: String(one), label: String(one) }))} value={String(year)} />
      </select>
    </label>
    <label class="search-field">
      <span>{label}</span>
      <input class="form-input" type="search" name="q" value={q} maxLength={100} />
    </label>
    <Button variant="secondary" icon="search">
      Vis
    </Button>
  </form>
);
