import { isBackwards } from '../../../domain/revision/applies-from.js';
import { isExtended, type SubmissionRound } from '../../../domain/submission-deadlines.js';
import { dateTime, dayInWords, fromNow } from '../../../web/format.js';
import { calendarDay } from '../../../web/local-day.js';
import type { Revision } from '../../revisions/revision.entity.js';
import type { RoundState } from '../../rounds/round.entity.js';

/** The deadline that counts now, in words with weekday and days left; `tone` says how pressing it is. */
export interface DeadlineWords {
  title: string;
  text: string;
  tone: 'info' | 'warning' | 'error';
}

const CLOSED: Record<Exclude<RoundState, 'open'>, { title: string; text: string }> = {
  planned: { title: 'Runden er ikke åbnet endnu', text: 'Sekretariatet giver besked, når den åbner.' },
  closed: { title: 'Runden er lukket', text: 'Kun det, sekretariatet åbner igen, kan rettes.' },
  approved: { title: 'Runden er afsluttet', text: 'DAS har godkendt taksterne.' },
  published: { title: 'Runden er afsluttet', text: 'Takstbilaget er offentliggjort.' },
};

const SOON_MS = 3 * 24 * 60 * 60 * 1000;

export function deadlineWords(
  round: SubmissionRound,
  now: Date,
  submitted: boolean,
  revision: Pick<Revision, 'appliesFrom' | 'reason'> | null = null,
): DeadlineWords {
  if (revision) return revisionWords(revision, now);
  const { announcedDeadline, lastNewDeadline, lastCorrectionDeadline } = round;
  const extended = isExtended(round, now);
  if (round.state !== 'open' && !(round.state === 'closed' && extended))
    return { tone: 'info', ...CLOSED[round.state] };
  if (now <= announcedDeadline) {
    const tone = announcedDeadline.getTime() - now.getTime() < SOON_MS && !submitted ? 'warning' : 'info';
    const text = `${extended ? 'I har fået udsættelse: fristen er' : 'Fristen er'} ${dateTime(announcedDeadline)}. ${submitted ? `Rettelser kan sendes frem til ${dateTime(lastCorrectionDeadline)}.` : ''}`;
    return { tone, title: `Frist ${fromNow(announcedDeadline, now)}`, text: text.trim() };
  }
  if (submitted) return correctionWords(lastCorrectionDeadline, now);
  if (now <= lastNewDeadline)
    return {
      tone: 'warning',
      title: 'Fristen er overskredet',
      text: `Fristen var ${dateTime(announcedDeadline)}. I kan stadig indsende frem til ${inWords(lastNewDeadline, now)}, men indberetningen bliver mærket som for sen.`,
    };
  return {
    tone: 'error',
    title: 'Der kan ikke længere indsendes',
    text: `Sidste frist var ${dateTime(lastNewDeadline)}. Skriv til sekretariatet, hvis I har brug for en udsættelse.`,
  };
}

/** No deadline binds a revision; from a day that is over, what was charged since must be settled again. */
function revisionWords({ appliesFrom, reason }: Pick<Revision, 'appliesFrom' | 'reason'>, now: Date): DeadlineWords {
  const backwards = isBackwards(appliesFrom, calendarDay(now));
  const settled = backwards ? ' Dagen er passeret, så det, der er afregnet siden, skal reguleres.' : '';
  return {
    tone: backwards ? 'warning' : 'info',
    title: `Ændrede takster gælder fra ${dayInWords(appliesFrom)}`,
    text: `${reason}${settled}`,
  };
}

function correctionWords(deadline: Date, now: Date): DeadlineWords {
  if (now <= deadline)
    return {
      tone: 'info',
      title: 'Rettelser kan stadig sendes',
      text: `Sidste frist for rettelser er ${inWords(deadline, now)}.`,
    };
  return {
    tone: 'info',
    title: 'Fristen for rettelser er passeret',
    text: `Den var ${dateTime(deadline)}. Nu kan kun det rettes, som sekretariatet åbner igen.`,
  };
}

/** "tirsdag den 15. september 2026 kl. 12.00 (om 4 dage)" */
const inWords = (at: Date, now: Date): string => `${dateTime(at)} (${fromNow(at, now)})`;
