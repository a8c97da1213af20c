import { isDay } from '../../../domain/calendar.js';
import type { FieldFault } from '../../../web/field-fault.js';

/** The planned days of a round, in the order in which they come. They bind nobody; what they are planned for may move them. */
export const PLANNED_DATES = [
  { field: 'opensOn', label: 'Runden åbner', hint: 'Den dag, I regner med at åbne runden.' },
  { field: 'fuOn', label: 'FU behandler', hint: 'Planlagt møde i FU.' },
  { field: 'dasOn', label: 'DAS godkender', hint: 'Planlagt møde i DAS.' },
  { field: 'publicationOn', label: 'Takstbilaget offentliggøres', hint: 'Planlagt offentliggørelse.' },
] as const;

export type PlannedDate = (typeof PLANNED_DATES)[number]['field'];
/** "YYYY-MM-DD"; null: not planned. */
export type PlannedDates = Record<PlannedDate, string | null>;
export type TypedDates = Partial<Record<PlannedDate, string | undefined>>;

/** Reads what was typed: a day or nothing for each, or what is wrong with each. */
export function readPlannedDates(typed: TypedDates): { dates: PlannedDates } | { faults: FieldFault[] } {
  const dates = Object.fromEntries(PLANNED_DATES.map(({ field }) => [field, typed[field]?.trim() || null]));
  const faults = PLANNED_DATES.flatMap(({ field, label }) => {
    const day = dates[field];
    return day && !isDay(day) ? [{ field, message: `${label}: Skriv datoen som dag, måned og år.` }] : [];
  });
  if (faults.length > 0) return { faults };
  const late = outOfOrder(dates as PlannedDates);
  return late.length > 0 ? { faults: late } : { dates: dates as PlannedDates };
}

/** FU treats before DAS approves, and what is published is approved. */
function outOfOrder(dates: PlannedDates): FieldFault[] {
  const [, ...inOrder] = PLANNED_DATES;
  const planned = inOrder.filter(({ field }) => dates[field] !== null);
  return planned.flatMap(({ field, label }, index) => {
    const before = planned[index - 1];
    const isSooner = before && String(dates[field]) < String(dates[before.field]);
    return isSooner ? [{ field, message: `${label}: Datoen må ikke ligge før »${before.label}«.` }] : [];
  });
}
