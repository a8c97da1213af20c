import { describe, expect, it } from '@jest/globals';
import { type HistoryRow, latestDecision } from './latest-decision.js';

const row = (action: HistoryRow['action'], from: HistoryRow['from'], body: HistoryRow['body']): HistoryRow => ({
  action,
  from,
  body,
  meetingClosed: false,
  published: false,
});
const submitted = row('submit', 'none', null);
const passedOn = row('pass_on', 'in_fu', 'FU');
const handedBack = row('hand_back', 'in_das', 'DAS');

describe('latestDecision', () => {
  it('is none before a decision and after a new submission', () => {
    expect(latestDecision([])).toBeNull();
    expect(latestDecision([submitted])).toBeNull();
    expect(latestDecision([submitted, row('send_back', 'in_fu', 'FU'), row('submit', 'sent_back', null)])).toBeNull();
  });

  it('is the one before, when one is undone', () => {
    expect(latestDecision([submitted, passedOn, handedBack])).toMatchObject({ action: 'hand_back', from: 'in_das' });
    const undone = [submitted, passedOn, handedBack, row('undo', 'in_fu', 'DAS')];
    expect(latestDecision(undone)).toMatchObject({ action: 'pass_on', from: 'in_fu', body: 'FU' });
    expect(latestDecision([...undone, row('undo', 'in_das', 'FU')])).toBeNull();
  });
});
