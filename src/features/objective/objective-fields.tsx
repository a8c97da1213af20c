import { paysByPopulation } from '../../domain/objective/payers.js';
import { messageAt } from '../../web/field-fault.js';
import { Box } from '../../web/ui/box.js';
import { Button } from '../../web/ui/button.js';
import { RadioGroup } from '../../web/ui/radio-group.js';
import { Select } from '../../web/ui/select.js';
import { TextArea } from '../../web/ui/text-area.js';
import { TextField } from '../../web/ui/text-field.js';
import type { ObjectiveProps } from './objective.view.js';
import type { PopulationRow } from './population.entity.js';

/** A new budget, or another one for a tilbud that has one. */
export const BudgetFields = ({ year, organisations, typed, faults }: ObjectiveProps) => (
  <Box id="saet-budget" title="Sæt et budget">
    <form method="post" action={`/objektiv-finansiering/${year}/budget`} noValidate>
      <Select
        name="driftsherre"
        label="Driftsherre"
        placeholder="Vælg driftsherre"
        options={organisations.map(({ code, name }) => ({ value: String(code), label: name }))}
        value={typed?.driftsherre}
        error={messageAt(faults, 'driftsherre')}
      />
      <TextField
        name="tilbud"
        label="Tilbud"
        hint="Samme navn som i takstskemaet, hvis tilbuddet også har en takst."
        value={typed?.tilbud}
        error={messageAt(faults, 'tilbud')}
      />
      <TextField
        name="budget"
        label="Budget, der betales objektivt"
        hint="Hele kroner. Lad feltet stå tomt, hvis tilbuddet ikke længere betales efter indbyggertal."
        suffix="kr."
        inputMode="numeric"
        value={typed?.budget}
        error={messageAt(faults, 'budget')}
      />
      <RadioGroup
        name="basis"
        label="Betales efter"
        options={[
          { value: '0-17', label: '0-17-årige' },
          { value: 'alle', label: 'Alle indbyggere' },
        ]}
        value={typed?.basis ?? '0-17'}
      />
      <TextField
        name="reason"
        label="Begrundelse"
        hint="Fx hvilket budget tallet kommer fra."
        value={typed?.reason}
        error={messageAt(faults, 'reason')}
      />
      <div class="form-actions">
        <Button>Gem budget</Button>
      </div>
    </form>
  </Box>
);

/** The populations of a year: typed, pasted, or from a csv file. */
export const PopulationFields = ({ year, populations, organisations, csv, faults }: ObjectiveProps) => (
  <Box id="ret-indbyggertal" title="Ret indbyggertal">
    <form method="post" action={`/objektiv-finansiering/${year}/indbyggertal`} encType="multipart/form-data" noValidate>
      <TextArea
        name="text"
        label="Indbyggertal"
        hint="En linje pr. kommune: kommunekode;0-17-årige;alle. Ret tallene her, eller vælg en csv-fil nedenfor."
        rows={13}
        maxLength={10_000}
        value={csv ?? csvOf(populations, organisations)}
        error={messageAt(faults, 'text')}
      />
      <div class="form-group">
        <label class="form-label" for="file">
          Csv-fil (valgfri)
        </label>
        <span class="form-hint" id="file-hint">
          Vælges en fil, bruges den i stedet for teksten.
        </span>
        <input id="file" name="file" type="file" accept=".csv,text/csv" aria-describedby="file-hint" />
      </div>
      <div class="form-actions">
        <Button>Gem indbyggertal</Button>
      </div>
    </form>
  </Box>
);

/** The figures as they stand, or a line for each municipality to be filled in. */
function csvOf(populations: readonly PopulationRow[], organisations: ObjectiveProps['organisations']): string {
  const rows =
    populations.length > 0
      ? populations.map(({ municipality, children, all }) => `${municipality};${children};${all}`)
      : organisations
          .filter(({ code }) => paysByPopulation(code))
          .map(({ code }) => code)
          .sort((one, other) => one - other)
          .map((code) => `${code};;`);
  return ['kommunekode;0-17-årige;alle', ...rows].join('\n');
}
