import type { Refusal } from './takstskema/cells.js';

/** What a round lets in: its state and the deadlines that bind a submission (domain.md, "The year"). */
export interface SubmissionRound {
  year: number;
  state: 'planned' | 'open' | 'closed' | 'approved' | 'published';
  announcedDeadline: Date;
  lastNewDeadline: Date;
  lastCorrectionDeadline: Date;
}

/** Where the driftsherre stands: never submitted (or withdrawn), submitted, or reopened by the secretariat. */
export type Standing = 'none' | 'submitted' | 'reopened';

/**
 * Why a driftsherre can't submit at this moment; null: it can. What the secretariat has reopened is let in after the
 * deadlines and also into a round that is closed for submission, else a correction asked for could never come.
 */
export function refuseSubmission(round: SubmissionRound, standing: Standing, now: Date): Refusal | null {
  const lastly = standing === 'reopened' && round.state === 'closed';
  if (round.state !== 'open' && !lastly) return refusal('round_not_open', NOT_OPEN(round));
  if (standing === 'reopened') return null;
  if (standing === 'none' && now > round.lastNewDeadline) return refusal('deadline_passed', TOO_LATE_NEW);
  return now > round.lastCorrectionDeadline ? refusal('deadline_passed', TOO_LATE_CORRECTION) : null;
}

/** A submission after the announced deadline is late (R66). */
export function isLate(round: SubmissionRound, now: Date): boolean {
  return now > round.announcedDeadline;
}

const refusal = (code: string, message: string): Refusal => ({ code, message });

const NOT_OPEN = ({ year, state }: SubmissionRound): string =>
  state === 'planned'
    ? `Runden for ${year} er ikke åbnet endnu. Sekretariatet åbner den.`
    : `Runden for ${year} er lukket for indsendelse. Skriv til sekretariatet, hvis der er noget, der skal rettes.`;
const TOO_LATE_NEW =
  'Fristen for nye indberetninger er udløbet. Skriv til sekretariatet, som kan forlænge fristen, og indsend derefter.';
const TOO_LATE_CORRECTION =
  'Fristen for rettelser er udløbet. Skriv til sekretariatet, som kan åbne indberetningen igen, og indsend derefter.';
