import { messageAt } from '../../web/field-fault.js';
import { Box } from '../../web/ui/box.js';
import { Button } from '../../web/ui/button.js';
import { RadioGroup } from '../../web/ui/radio-group.js';
import { Select } from '../../web/ui/select.js';
import { TextField } from '../../web/ui/text-field.js';
import type { ObjectiveProps } from './objective.view.js';

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
