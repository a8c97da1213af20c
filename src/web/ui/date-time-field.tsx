import type { FieldProps } from './field.js';
import { TextField } from './text-field.js';

interface DateTimeFieldProps extends FieldProps {
  /** Danish local time as typed, "2026-09-15T12:00" (localInput in local-day.ts makes it of a Date). */
  value?: string | undefined;
}

/** A deadline: typed in Danish local time; the page shows it back in words (dateTime in format.ts). */
export const DateTimeField = (props: DateTimeFieldProps) => <TextField {...props} type="datetime-local" />;
