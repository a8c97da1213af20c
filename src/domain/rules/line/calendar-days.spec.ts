import { describe, expect, it } from '@jest/globals';
import type { Line } from '../../takst.js';
import { exampleContext, exampleLine } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { calendarDays } from './calendar-days.js';

describe('R06', () => {
  it('has examples that do what they say', () => expect(testRule(calendarDays)).toEqual([]));

  const findings = (changes: Partial<Line>, closedOn: string | null = null, year = 2027) => {
    const context = exampleContext({ lines: [exampleLine(changes)], year });
    return runRules([calendarDays], { ...context, tilbud: context.tilbud.map((tilbud) => ({ ...tilbud, closedOn })) });
  };

  it('counts the leap day', () => {
    expect(findings({ days: 365, validFrom: null }, null, 2028)).toMatchObject([
      { message: 'Der står 365 dage. Fra Gyldig fra til 31. december eller lukkedatoen er der 366 dage.' },
    ]);
    expect(findings({ days: 366, validFrom: null }, null, 2028)).toEqual([]);
  });

  it('counts to the closing date, both days included', () => {
    expect(findings({ days: 181 }, '2027-06-30')).toEqual([]);
    expect(findings({ days: 365 }, '2027-06-30')).toHaveLength(1);
    expect(findings({ days: 365 }, '2028-06-30')).toEqual([]);
  });

  it('counts to a closing reported in the same takstskema', () => {
    const closing = {
      tilbudName: 'Botilbuddet Eksemplet',
      portalId: null,
      kind: 'closed',
      effectiveDate: '2027-07-01',
      placesBefore: '20',
      placesAfter: '0',
      exempt: null,
      agreementWith: null,
      reason: 'Tilbuddet lukker.',
    };
    const context = exampleContext({ lines: [exampleLine({ days: 181 })], tilbudChanges: [closing] });
    expect(runRules([calendarDays], context)).toEqual([]);
  });

  it('leaves a takst that begins after the closing to R62', () => {
    expect(findings({ days: 365 }, '2026-12-31')).toEqual([]);
    expect(findings({ days: 184, validFrom: '2027-07-01' }, '2027-06-30')).toEqual([]);
    expect(findings({ days: 184, validFrom: '2027-07-01' }, '2027-07-01')).toHaveLength(1);
  });

  it('starts on 1 January where Gyldig fra lies in an earlier year', () => {
    expect(findings({ days: 365, validFrom: '2026-05-01' })).toEqual([]);
  });
});
