import { type FieldFault, messageAt } from '../../../web/field-fault.js';
import { TextField } from '../../../web/ui/text-field.js';
import { PLANNED_DATES, type TypedDates } from './planned-dates.js';

interface PlannedDateFieldsProps {
  typed: TypedDates;
  faults: readonly FieldFault[];
  /** The day of the opening can't be planned any more. */
  opened?: boolean;
}

/** The planned days of a round; each may be left out. */
export const PlannedDateFields = ({ typed, faults, opened = false }: PlannedDateFieldsProps) => (
  <div class="form-row">
    {PLANNED_DATES.map(({ field, label, hint }) =>
      opened && field === 'opensOn' ? (
        <input type="hidden" name={field} value={typed[field]} />
      ) : (
        <TextField
          type="date"
          name={field}
          label={label}
          hint={hint}
          value={typed[field]}
          error={messageAt(faults, field)}
        />
      ),
    )}
  </div>
);
