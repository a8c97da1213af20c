import { usersAsTyped } from '../../domain/tilbud-changes/tilbud-users.js';
import type { TilbudInVifte } from '../../domain/tilbud-changes/vifte.js';
import { Box } from '../../web/ui/box.js';
import { Button } from '../../web/ui/button.js';
import { Select } from '../../web/ui/select.js';
import { TextArea } from '../../web/ui/text-area.js';
import { TextField } from '../../web/ui/text-field.js';

interface FormsProps {
  tilbud: TilbudInVifte;
  /** "YYYY-MM-DD". */
  today: string;
  may: { change: boolean; users: boolean };
}

/** What persons may say of a tilbud. The system never chooses a category; it shows who uses the tilbud. */
export const TilbudForms = ({ tilbud, today, may }: FormsProps) => (
  <>
    {may.change && (
      <Box id="saet-kategori" title="Sæt kategori">
        <form class="form-stack" method="post" action={`/tilbudsvifte/${tilbud.id}/kategori`}>
          <p>{speaksFor(tilbud)}</p>
          <Select
            name="kategori"
            label="Kategori"
            value={String(tilbud.category)}
            options={[
              { value: '1', label: '1: bruges kun af driftsherren selv' },
              { value: '2', label: '2: bruges af én eller få andre' },
              { value: '3', label: '3: bruges af mange' },
            ]}
          />
          <TextField name="gaelderFra" type="date" width={11} label="Gælder fra" value={today} />
          <TextArea name="begrundelse" label="Begrundelse" rows={2} maxLength={1000} />
          <div class="form-actions">
            <Button variant="secondary">Sæt kategori</Button>
          </div>
        </form>
      </Box>
    )}
    {may.users && (
      <Box id="saet-brugere" title="Oplys, hvem der bruger tilbuddet">
        <form class="form-stack" method="post" action={`/tilbudsvifte/${tilbud.id}/brugere`}>
          <TextArea
            name="brugere"
            label="Kommuner"
            hint="Én pr. linje, gerne med antal borgere, fx »Rebild: 3«. Skriv aldrig navne på borgere."
            rows={4}
            maxLength={1000}
            optional
            value={usersAsTyped(tilbud.users)}
          />
          <div class="form-actions">
            <Button variant="secondary">Gem</Button>
          </div>
        </form>
      </Box>
    )}
  </>
);

function speaksFor({ users }: TilbudInVifte): string {
  if (users.length === 0) return 'Det er ikke oplyst, hvem der bruger tilbuddet.';
  return users.length === 1
    ? 'Det er oplyst, at én kommune bruger tilbuddet.'
    : `Det er oplyst, at ${users.length} kommuner bruger tilbuddet. DAS har ikke sat tal på, hvor mange »få« er.`;
}
