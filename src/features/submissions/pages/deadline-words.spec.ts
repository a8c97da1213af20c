import { describe, expect, it } from '@jest/globals';
import type { Round } from '../../rounds/round.entity.js';
import { deadlineWords } from './deadline-words.js';

const round = {
  year: 2027,
  state: 'open',
  announcedDeadline: new Date('2026-09-15T10:00:00Z'),
  lastNewDeadline: new Date('2026-09-20T10:00:00Z'),
  lastCorrectionDeadline: new Date('2026-10-05T10:00:00Z'),
} as Round;
const told = (now: string, submitted = false, state: Round['state'] = 'open') => {
  const { tone, title, text } = deadlineWords({ ...round, state }, new Date(now), submitted);
  return `${tone}: ${title}. ${text}`.replace(/\u00a0/g, ' ');
};

describe('the deadline in words', () => {
  it.each([
    ['2026-09-01T08:00:00Z', false, 'info: Frist om 14 dage. Fristen er tirsdag den 15. september 2026 kl. 12.00.'],
    ['2026-09-14T08:00:00Z', false, 'warning: Frist i morgen.'],
    ['2026-09-14T08:00:00Z', true, 'Rettelser kan sendes frem til mandag den 5. oktober 2026 kl. 12.00.'],
    ['2026-09-15T10:00:00Z', false, 'warning: Frist i dag.'],
    [
      '2026-09-15T10:00:01Z',
      false,
      'I kan stadig indsende frem til søndag den 20. september 2026 kl. 12.00 (om 5 dage)',
    ],
    ['2026-09-20T10:00:01Z', false, 'error: Der kan ikke længere indsendes.'],
    ['2026-09-20T10:00:01Z', true, 'info: Rettelser kan stadig sendes.'],
    ['2026-10-05T10:00:01Z', true, 'Nu kan kun det rettes, som sekretariatet åbner igen.'],
  ])('%s, submitted %s', (now, submitted, expected) => expect(told(now, submitted)).toContain(expected));

  it('says why nothing can be sent outside an open round', () => {
    expect(told('2026-09-01T08:00:00Z', false, 'published')).toContain('Takstbilaget er offentliggjort.');
  });
});
