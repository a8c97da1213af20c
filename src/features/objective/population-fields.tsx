import { paysByPopulation } from '../../domain/objective/payers.js';
import { messageAt } from '../../web/field-fault.js';
import { number } from '../../web/format.js';
import { Box } from '../../web/ui/box.js';
import { Button } from '../../web/ui/button.js';
import { DataTable } from '../../web/ui/data-table.js';
import { FieldError } from '../../web/ui/field.js';
import type { ObjectiveProps } from './objective.view.js';
import { placeOf, type TypedPopulation } from './typed-populations.js';

/** The populations of a year: a row for each municipality to type in, or a csv file. */
export const PopulationFields = (props: ObjectiveProps) => (
  <Box id="indbyggertal" title={`Indbyggertal ${props.year}`}>
    <form method="post" action={addressOf(props)} noValidate>
      <DataTable
        caption={`Indbyggertal ${props.year}`}
        rows={rowsOf(props)}
        columns={[
          { label: 'Kommune', rowHeader: true, cell: (row) => <Municipality {...row} {...props} /> },
          { label: '0-17-årige', cell: (row) => <Persons {...row} {...props} name="boern" /> },
          { label: 'Alle', cell: (row) => <Persons {...row} {...props} name="alle" /> },
        ]}
      />
      <div class="form-actions">
        <Button>Gem indbyggertal</Button>
      </div>
    </form>
    <form method="post" action={addressOf(props)} encType="multipart/form-data" noValidate>
      <div class={fileError(props) ? 'form-group form-error' : 'form-group'}>
        <label class="form-label" for="file">
          Eller hent dem fra en csv-fil
        </label>
        <span class="form-hint" id="file-hint">
          Overskrifterne kommunekode;0-17-årige;alle, og så en linje for hver kommune.
        </span>
        <FieldError name="file" error={fileError(props)} />
        <input id="file" name="file" type="file" accept=".csv,text/csv" aria-describedby="file-hint" />
      </div>
      <div class="form-actions">
        <Button variant="secondary">Indlæs filen</Button>
      </div>
    </form>
  </Box>
);

type Row = TypedPopulation & Pick<ObjectiveProps, 'organisations' | 'faults'>;

const addressOf = ({ year }: ObjectiveProps): string => `/objektiv-finansiering/${year}/indbyggertal`;
const fileError = ({ faults }: ObjectiveProps): string | undefined => messageAt(faults, 'file');

/** What was typed and is wrong, the figures as they stand, or a blank row for each municipality. */
function rowsOf({ organisations, populations, typedPopulations }: ObjectiveProps): readonly TypedPopulation[] {
  const standing = new Map(populations.map((one) => [one.municipality, one]));
  return (
    typedPopulations ??
    organisations
      .filter(({ code }) => paysByPopulation(code))
      .map(({ code }) => {
        const known = standing.get(code);
        return {
          kommune: String(code),
          boern: known ? number(known.children) : '',
          alle: known ? number(known.all) : '',
        };
      })
  );
}

const nameOf = ({ kommune, organisations }: Omit<Row, 'faults'>): string =>
  organisations.find(({ code }) => String(code) === kommune)?.shortName ?? kommune;

const Municipality = (row: Row) => {
  const error = messageAt(row.faults, placeOf(row.kommune));
  return (
    <>
      <input type="hidden" name="kommune" value={row.kommune} />
      {nameOf(row)}
      <FieldError name={placeOf(row.kommune)} error={error} />
    </>
  );
};

const Persons = ({ name, ...row }: Row & { name: 'boern' | 'alle' }) => {
  const place = placeOf(row.kommune);
  const error = messageAt(row.faults, place);
  return (
    <input
      id={name === 'boern' ? place : undefined}
      name={name}
      class="form-input input-char-11"
      inputMode="numeric"
      value={row[name]}
      aria-label={`${name === 'boern' ? '0-17-årige' : 'Alle indbyggere'}, ${nameOf(row)}`}
      aria-invalid={error ? 'true' : undefined}
      aria-describedby={error ? `${place}-error` : undefined}
    />
  );
};
