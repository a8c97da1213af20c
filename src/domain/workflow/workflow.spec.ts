import { describe, expect, it } from '@jest/globals';
import { assertWorkflow, faultsOfWorkflow } from './assert-workflow.js';
import { ROUND, SUBMISSION, stepFrom, UPLOAD } from './lifecycle.js';
import { ITEM_STATES } from './states.js';
import { coveredByApproveAll, WORKFLOW } from './workflow.js';
import { workflowDiagram } from './workflow-diagram.js';

describe('the workflow table', () => {
  it('is sound', () => {
    expect(assertWorkflow).not.toThrow();
  });

  it('is found out when a state can no longer be reached or left, or an action means two things', () => {
    expect(faultsOfWorkflow(WORKFLOW.filter((row) => row.to !== 'in_das'))).toContain('takst: in_das is never reached');
    expect(faultsOfWorkflow(WORKFLOW.filter((row) => !row.from.includes('delegated')))).toContain(
      'takst: delegated is never left',
    );
    const submit = WORKFLOW.slice(0, 1);
    const twice = submit.map((row) => ({ ...row, to: 'approved' as const }));
    const nobodys = submit.map((row) => ({ ...row, action: 'adopt' as const, from: ['in_das' as const], by: [] }));
    expect(faultsOfWorkflow([...WORKFLOW, ...twice]).join()).toMatch(/two rows apply/);
    expect(faultsOfWorkflow([...WORKFLOW, ...nobodys])).toContain('adopt: nobody may do it');
  });

  it('lets "alle" cover neither what FU has nor what was sent back or rejected', () => {
    expect(ITEM_STATES.filter(coveredByApproveAll)).toEqual(['submitted', 'in_das', 'endorsed']);
  });

  it('asks for grounds for all that DAS and FU decide against, and for a meeting of DAS', () => {
    const decisions = WORKFLOW.filter((row) => row.body && row.action !== 'undo');
    const unexplained = decisions.filter((row) => !row.requires.includes('comment')).map((row) => row.action);
    // What is confirmed brings the grounds it was proposed with.
    expect(new Set(unexplained)).toEqual(new Set(['approve', 'delegate', 'confirm']));
    expect(
      decisions.filter((row) => row.body === 'DAS').every((row) => row.requires.includes('meetingOrWritten')),
    ).toBe(true);
  });
});

describe('the diagram', () => {
  it('shows every state with its Danish label and the way from submission to approval', () => {
    const diagram = workflowDiagram();
    expect(diagram).toMatch(/^stateDiagram-v2\n/);
    expect(diagram).toContain('  in_fu: Til behandling i FU');
    expect(diagram).toContain('  in_fu --> endorsed: FU: godkend (FU indstiller)');
    expect(diagram).toContain('  [*] --> submitted: indsend (ingen markering)');
    expect(diagram).toContain('  approved --> [*]');
  });
});

describe('the small lifecycles', () => {
  it('step as domain.md says and no other way', () => {
    expect(stepFrom(UPLOAD, 'check', 'received')).toBe('checked');
    expect(stepFrom(UPLOAD, 'check', 'refused')).toBeNull();
    expect(stepFrom(SUBMISSION, 'submit', 'reopened')).toBe('submitted');
    expect(stepFrom(SUBMISSION, 'withdraw', 'withdrawn')).toBeNull();
    expect(stepFrom(ROUND, 'publish', 'approved')).toBe('published');
    expect(stepFrom(ROUND, 'publish', 'closed')).toBeNull();
  });
});
