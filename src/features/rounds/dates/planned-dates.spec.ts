import { describe, expect, it } from '@jest/globals';
import { readPlannedDates } from './planned-dates.js';

describe('readPlannedDates', () => {
  it('reads days, and leaves what is not planned', () => {
    expect(readPlannedDates({ fuOn: '2026-10-20', dasOn: ' ' })).toEqual({
      dates: { opensOn: null, fuOn: '2026-10-20', dasOn: null, publicationOn: null },
    });
  });

  it('tells each that is no day', () => {
    const read = readPlannedDates({ fuOn: '2026-02-30', publicationOn: '1. december' });
    expect(read).toMatchObject({ faults: [{ field: 'fuOn' }, { field: 'publicationOn' }] });
  });

  it('refuses what comes before the one it follows, also where one between them is not planned', () => {
    const read = readPlannedDates({ fuOn: '2026-11-20', publicationOn: '2026-11-01' });
    expect(read).toEqual({
      faults: [
        { field: 'publicationOn', message: 'Takstbilaget offentliggøres: Datoen må ikke ligge før »FU behandler«.' },
      ],
    });
  });
});
