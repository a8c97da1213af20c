import { type FieldFault, messageAt } from '../../../web/field-fault.js';
import { DateTimeField } from '../../../web/ui/date-time-field.js';
import { DEADLINES, type TypedDeadlines } from './deadlines.js';

/** The four deadlines of a round, typed in Danish local time. */
export const DeadlineFields = ({ typed, faults }: { typed: TypedDeadlines; faults: readonly FieldFault[] }) => (
  <div class="form-row">
    {DEADLINES.map(({ field, label, hint }) => (
      <DateTimeField name={field} label={label} hint={hint} value={typed[field]} error={messageAt(faults, field)} />
    ))}
  </div>
);
