import { Button, ButtonLink } from '../../../web/ui/button.js';
import { Options } from '../../../web/ui/select.js';
import { PUBLIC } from '../addresses.js';
import type { PublicQuery } from './public-query.js';

/** What can be chosen from: what stands in what is published. */
export interface SearchChoices {
  years: readonly number[];
  driftsherrer: readonly { code: number; name: string }[];
  paragraffer: readonly string[];
}

interface SearchFormProps {
  query: PublicQuery;
  choices: SearchChoices;
  year: number | undefined;
}

export const SearchForm = ({ query, choices, year }: SearchFormProps) => (
  <form class="filters takst-search" method="get" action={PUBLIC} aria-label="Søg i taksterne">
    <label class="takst-search-text">
      <span>Tilbud, målgruppe eller andet</span>
      <input class="form-input" type="search" name="q" value={query.q} maxLength={200} />
    </label>
    <label>
      <span>Takstår</span>
      <select name="aar" class="form-select">
        <Options options={choices.years.map((one) => option(String(one)))} value={String(year ?? '')} />
      </select>
    </label>
    <label>
      <span>Driftsherre</span>
      <select name="driftsherre" class="form-select">
        <Options
          options={[ALL, ...choices.driftsherrer.map(({ code, name }) => ({ value: String(code), label: name }))]}
          value={String(query.driftsherre ?? '')}
        />
      </select>
    </label>
    <label>
      <span>Paragraf</span>
      <select name="paragraf" class="form-select">
        <Options options={[ALL, ...choices.paragraffer.map(option)]} value={query.paragraf ?? ''} />
      </select>
    </label>
    <label>
      <span>Gældende den (valgfrit)</span>
      <input class="form-input" type="date" name="dato" value={query.dato} />
    </label>
    <Button icon="search">Søg</Button>
    {Object.keys(query).length > 0 && <ButtonLink href={PUBLIC}>Nulstil</ButtonLink>}
  </form>
);

const ALL = { value: '', label: 'Alle' };

const option = (value: string) => ({ value, label: value });
