import { FORM_LABELS, paragrafferOf } from '../../../domain/rules/lists.js';
import { FORMS } from '../../../domain/takst.js';
import { CHANGE_KIND_HINTS, CHANGE_KIND_LABELS, isSucceeding } from '../../../domain/tilbud-changes/kinds.js';
import type { TilbudInVifte } from '../../../domain/tilbud-changes/vifte.js';
import { type FieldFault, messageAt } from '../../../web/field-fault.js';
import { Box } from '../../../web/ui/box.js';
import { Checkbox } from '../../../web/ui/checkbox.js';
import { Select } from '../../../web/ui/select.js';
import { TextArea } from '../../../web/ui/text-area.js';
import { TextField } from '../../../web/ui/text-field.js';
import { type ChangeForm, ROWS, ROWS_OF, type Row } from './change-form.js';

interface ChangeFieldsProps {
  typed: ChangeForm;
  faults: readonly FieldFault[];
  /** The driftsherre's tilbud as of the takstår. */
  tilbud: readonly TilbudInVifte[];
}

/** The fields of one kind of change: no more is asked than DAS must know. */
export const ChangeFields = (props: ChangeFieldsProps) => {
  const { typed, faults } = props;
  const { art } = typed;
  const field = (name: keyof ChangeForm) => ({ name, value: typed[name], error: messageAt(faults, name) });
  const rows = ROWS_OF[art];
  const bringsIn = art === 'ind' || isSucceeding(art);
  return (
    <>
      <input type="hidden" name="art" value={art} />
      <input type="hidden" name="aar" value={typed.aar} />
      <input type="hidden" name="driftsherre" value={typed.driftsherre} />
      <Box id="aendring" title={CHANGE_KIND_LABELS[art]}>
        <p>{CHANGE_KIND_HINTS[art]}</p>
        {ROWS.slice(0, rows.tilbud).map((row) => (
          <TilbudField {...props} row={row} />
        ))}
        <TextField
          {...field('gaelderFra')}
          type="date"
          width={11}
          label="Gælder fra"
          hint={art === 'closed' ? 'Den første dag, tilbuddet er lukket.' : 'Den første dag, ændringen gælder.'}
        />
        {art === 'places' && (
          <TextField
            {...field('til')}
            type="date"
            width={11}
            label="Til og med"
            hint="Kun hvis ændringen gælder for en periode. Den ophører af sig selv og kan fornys."
            optional
          />
        )}
        {art !== 'ind' && art !== 'renamed' && (
          <TextField {...field('pladserFoer')} inputMode="decimal" width={4} label="Pladser før" optional />
        )}
        {art === 'places' && (
          <>
            <TextField {...field('pladserEfter')} inputMode="decimal" width={4} label="Pladser efter" optional />
            <TextField
              {...field('udenfor')}
              inputMode="decimal"
              width={4}
              label="Pladser uden for aftalen"
              hint="Pladser i tilbuddet, som aftalen ikke dækker, fx en kommunal aflastningsplads. De tælles ikke med ovenfor."
              optional
            />
          </>
        )}
      </Box>
      {ROWS.slice(0, rows.parts).map((row) => (
        <PartFields {...props} row={row} />
      ))}
      <Box id="omfang" title="Kategori og brugere">
        {bringsIn && (
          <Select
            {...field('kategori')}
            label="Kategori"
            hint="1: bruges kun af driftsherren selv. 2: bruges af én eller få andre. 3: bruges af mange. DAS har ikke sat tal på »få«: vurdér det."
            placeholder={art === 'ind' ? 'Vælg kategori' : 'Som før'}
            optional={art !== 'ind'}
            options={[1, 2, 3].map((one) => ({ value: String(one), label: `Kategori ${one}` }))}
          />
        )}
        {(art === 'ud' || art === 'ind') && (
          <>
            <Checkbox
              name="undtaget"
              label="Kategori 2, som undtages, fordi brugerne har en aftale med de samme elementer"
              checked={typed.undtaget === 'ja'}
              optional
            />
            <TextField
              {...field('aftaleMed')}
              label="Aftale med"
              hint="De kommuner, aftalen er indgået med."
              optional
            />
          </>
        )}
        <TextArea
          {...field('brugere')}
          label="Hvem bruger tilbuddet"
          hint="Hvis det vides: én kommune pr. linje, gerne med antal borgere, fx »Rebild: 3«. Skriv aldrig navne på borgere."
          rows={3}
          optional
        />
        <TextArea
          {...field('begrundelse')}
          label="Begrundelse"
          hint="DAS læser den. Skriv aldrig noget om en enkelt borger."
          rows={5}
          maxLength={4000}
          draft={`ind-ud-${typed.driftsherre}-${typed.aar}`}
        />
      </Box>
    </>
  );
};

const TilbudField = ({ typed, faults, tilbud, row }: ChangeFieldsProps & { row: Row }) => (
  <Select
    name={`tilbud${row}`}
    value={typed[`tilbud${row}`]}
    error={messageAt(faults, `tilbud${row}`)}
    label={row === 1 ? 'Tilbud' : `${row}. tilbud`}
    placeholder={row > 2 ? 'Ikke flere' : 'Vælg tilbud'}
    optional={row > 2}
    options={tilbud.map(({ id, name, closedOn }) => ({
      value: String(id),
      label: closedOn ? `${name} (lukket)` : name,
    }))}
  />
);

const PartFields = ({ typed, faults, row }: ChangeFieldsProps & { row: Row }) => {
  const { art } = typed;
  const field = <Name extends keyof ChangeForm>(name: Name) => ({
    name,
    value: typed[name],
    error: messageAt(faults, name),
  });
  const isOptional = row > 2;
  const title = art === 'split' ? `${row}. tilbud, det deles i` : PART_TITLES[art];
  return (
    <Box id={`del-${row}`} title={title ?? 'Tilbuddet'}>
      <TextField
        {...field(`navn${row}`)}
        label={art === 'renamed' ? 'Nyt navn' : 'Navn'}
        hint={art === 'split' ? 'Også et tilbud, der fortsætter under sit navn, skrives her.' : undefined}
        optional={isOptional}
      />
      {art === 'renamed' ? (
        <TextField {...field(`portal${row}`)} width={11} label="Tilbudsportal-ID" optional />
      ) : (
        <div class="form-row">
          <TextField {...field(`portal${row}`)} width={11} label="Tilbudsportal-ID" optional />
          <Select
            {...field(`paragraf${row}`)}
            label="Paragraf"
            placeholder="Vælg paragraf"
            optional
            options={paragrafferOf(Number(typed.aar)).map((one) => ({ value: one, label: one }))}
          />
          <Select
            {...field(`form${row}`)}
            label="Tilbudsform"
            placeholder="Vælg form"
            optional
            options={FORMS.map((one) => ({ value: one, label: FORM_LABELS[one] }))}
          />
          <TextField {...field(`pladser${row}`)} inputMode="decimal" width={4} label="Pladser" optional />
          <TextField {...field(`interne${row}`)} inputMode="decimal" width={4} label="Heraf interne" optional />
        </div>
      )}
    </Box>
  );
};

const PART_TITLES: Partial<Record<ChangeForm['art'], string>> = {
  ind: 'Tilbuddet',
  renamed: 'Det nye navn',
  converted: 'Det, tilbuddet bliver til',
  merged: 'Det, tilbuddene bliver til',
};
