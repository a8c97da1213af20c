import type { Refusal } from './takstskema/cells.js';

/** What a round lets in: its state and the deadlines that bind a submission (domain.md, "The year"). */
export interface SubmissionRound {
  year: number;
  state: 'planned' | 'open' | 'closed' | 'approved' | 'published';
  announcedDeadline: Date;
  lastNewDeadline: Date;
  lastCorrectionDeadline: Date;
  /** Until when the driftsherre has an extension; null or left out: it has none. */
  extendedUntil?: Date | null;
}

/** The round as it binds a driftsherre with an extension: each deadline of its reporting that comes sooner waits for it. */
export function extendedTo<R extends SubmissionRound>(
  round: R,
  until: Date | null,
): R & { extendedUntil: Date | null } {
  const later = (deadline: Date) => (until && until > deadline ? until : deadline);
  return {
    ...round,
    announcedDeadline: later(round.announcedDeadline),
    lastNewDeadline: later(round.lastNewDeadline),
    lastCorrectionDeadline: later(round.lastCorrectionDeadline),
    extendedUntil: until,
  };
}

/** Where the driftsherre stands: never submitted (or withdrawn), submitted, or reopened by the secretariat. */
export type Standing = 'none' | 'submitted' | 'reopened';

/**
 * Why a driftsherre can't submit at this moment; null: it can. What the secretariat has reopened, and who has an extension that
 * still runs, is also let into a round that is closed for submission: else what was asked for, or promised, could never come.
 */
export function refuseSubmission(round: SubmissionRound, standing: Standing, now: Date): Refusal | null {
  const lastly = round.state === 'closed' && (standing === 'reopened' || isExtended(round, now));
  if (round.state !== 'open' && !lastly) return refusal('round_not_open', NOT_OPEN(round));
  if (standing === 'reopened') return null;
  if (standing === 'none' && now > round.lastNewDeadline) return refusal('deadline_passed', TOO_LATE_NEW);
  return now > round.lastCorrectionDeadline ? refusal('deadline_passed', TOO_LATE_CORRECTION) : null;
}

/** Whether the driftsherre has an extension that still runs. */
export function isExtended({ extendedUntil }: Pick<SubmissionRound, 'extendedUntil'>, now: Date): boolean {
  return extendedUntil != null && now <= extendedUntil;
}

/** A submission after the announced deadline is late (R66); after the driftsherre's own, where it has an extension. */
export function isLate(round: SubmissionRound, now: Date): boolean {
  return now > round.announcedDeadline;
}

const refusal = (code: string, message: string): Refusal => ({ code, message });

const NOT_OPEN = ({ year, state }: SubmissionRound): string =>
  state === 'planned'
    ? `Runden for ${year} er ikke åbnet endnu. Sekretariatet åbner den.`
    : `Runden for ${year} er lukket for indsendelse. Skriv til sekretariatet, hvis der er noget, der skal rettes.`;
const TOO_LATE_NEW =
  'Fristen for nye indberetninger er udløbet. Skriv til sekretariatet, som kan give en udsættelse, og indsend derefter.';
const TOO_LATE_CORRECTION =
  'Fristen for rettelser er udløbet. Skriv til sekretariatet, som kan åbne indberetningen igen, og indsend derefter.';
