import { danishTime } from '../../../domain/danish-time.js';
import type { FieldFault } from '../../../web/field-fault.js';

/** The four deadlines of a round (domain.md, "The year"), in the order in which they are typed and judged. */
export const DEADLINES = [
  {
    field: 'changesDeadline',
    label: 'Ind- og udmelding af tilbud',
    hint: 'Indtil da kan tilbud meldes ind i og ud af tilbudsviften.',
  },
  {
    field: 'announcedDeadline',
    label: 'Frist for indberetning',
    hint: 'Den frist, driftsherrerne får at vide. Kommer indberetningen senere, mærkes den som for sen.',
  },
  {
    field: 'lastNewDeadline',
    label: 'Sidste nye indberetning',
    hint: 'Derefter kan en driftsherre, der ikke har indberettet, ikke gøre det uden en udsættelse.',
  },
  {
    field: 'lastCorrectionDeadline',
    label: 'Sidste rettelse',
    hint: 'Derefter kan kun det rettes, som sekretariatet åbner igen.',
  },
] as const;

export type DeadlineField = (typeof DEADLINES)[number]['field'];
export type Deadlines = Record<DeadlineField, Date>;
/** Danish local time as typed: "2026-09-15T12:00". */
export type TypedDeadlines = Partial<Record<DeadlineField, string | undefined>>;

const REFUSED = {
  invalid: 'Skriv dato og klokkeslæt, fx 2026-09-15T12:00.',
  missing: 'Det klokkeslæt findes ikke: uret stilles en time frem til sommertid. Vælg et tidligere eller senere.',
  doubled:
    'Det klokkeslæt kommer to gange: uret stilles en time tilbage fra sommertid. Vælg et tidligere eller senere.',
} as const;

/** Reads what was typed: four moments in order, or what is wrong with each. */
export function readDeadlines(typed: TypedDeadlines): { deadlines: Deadlines } | { faults: FieldFault[] } {
  const faults: FieldFault[] = [];
  const deadlines: Partial<Deadlines> = {};
  for (const { field, label } of DEADLINES) {
    const text = typed[field]?.trim() ?? '';
    const read = danishTime(text);
    if ('at' in read) deadlines[field] = read.at;
    else faults.push({ field, message: `${label}: ${timeFault(text, read.refused)}` });
  }
  faults.push(...outOfOrder(deadlines));
  return faults.length > 0 ? { faults } : { deadlines: deadlines as Deadlines };
}

/** What is wrong with a moment as typed, and what to do. */
export const timeFault = (text: string, refused: keyof typeof REFUSED): string =>
  text === '' ? 'Vælg dato og klokkeslæt.' : REFUSED[refused];

/** Ind- og udmelding has a deadline of its own; the other three follow upon each other. */
function outOfOrder(deadlines: Partial<Deadlines>): FieldFault[] {
  const [, ...inOrder] = DEADLINES;
  return inOrder.flatMap(({ field, label }, index) => {
    const before = inOrder[index - 1];
    const [earlier, later] = [before && deadlines[before.field], deadlines[field]];
    if (!before || !earlier || !later || earlier <= later) return [];
    return [{ field, message: `${label}: Fristen må ikke ligge før »${before.label}«.` }];
  });
}
