import { type FieldFault, messageAt } from '../../web/field-fault.js';
import { TextField } from '../../web/ui/text-field.js';
import { PLANNED_DATES, type TypedDates } from './planned-dates.js';

/** The planned days of a round; each may be left out. */
export const PlannedDateFields = ({ typed, faults }: { typed: TypedDates; faults: readonly FieldFault[] }) => (
  <div class="form-row">
    {PLANNED_DATES.map(({ field, label, hint }) => (
      <TextField
        type="date"
        name={field}
        label={label}
        hint={hint}
        value={typed[field]}
        error={messageAt(faults, field)}
      />
    ))}
  </div>
);
