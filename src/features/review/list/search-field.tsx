import { Button } from '../../../web/ui/button.js';
import { HiddenFields } from '../../../web/ui/confirm.js';
import { filterValues } from './review-address.js';
import type { ReviewQuery } from './review-forms.js';

/** Search in tilbud, target group and Linje-ID, beside the filters and keeping them. */
export const SearchField = ({ query }: { query: ReviewQuery }) => {
  const { q: _, page: __, ...keep } = filterValues(query);
  return (
    <search>
      <form class="filters" method="get" action="/gennemgang">
        <HiddenFields values={keep} />
        <label>
          <span>Søg</span>
          <input class="form-input" type="search" name="q" value={query.q} maxLength={100} placeholder="Tilbud" />
        </label>
        <noscript>
          <Button variant="secondary">Søg</Button>
        </noscript>
      </form>
    </search>
  );
};
