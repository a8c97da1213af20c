import { describe, expect, it } from '@jest/globals';
import { stageOf } from './reporting-stage.js';
import { type Stage, stepsOf } from './reporting-steps.js';

const shape = (stage: Stage, shown?: Stage) =>
  stepsOf({ stage, home: '/h', uploadId: 7, ...(shown && { shown }) }).map(({ state, href }) => [state, href]);

describe('the steps of a reporting', () => {
  it('are done up to where the work has come', () => {
    expect(shape('ret')).toEqual([
      ['done', '/h#hent'],
      ['done', '/h#upload'],
      ['current', '/uploads/7'],
      ['todo', '/uploads/7/forklar'],
      ['todo', undefined],
    ]);
    expect(shape('indsendt').every(([state]) => state === 'done')).toBe(true);
  });

  it('do not call errors mended while one explains', () => {
    expect(shape('ret', 'forklar').map(([state]) => state)).toEqual(['done', 'done', 'todo', 'current', 'todo']);
  });

  it.each([
    ['hent', null, null, null],
    ['upload', 'received', null, null],
    ['upload', 'refused', null, null],
    ['ret', 'checked', 'fejl', null],
    ['indsend', 'checked', 'klar', 6],
    ['indsendt', 'checked', 'klar', 7],
  ] as const)('%s: newest upload %s, verdict %s, submitted upload %s', (stage, status, kind, submitted) => {
    const newest = status && { id: 7, status };
    const judged = kind && { verdict: { kind, text: '', linesInOrder: 0 } };
    const submission = submitted && { state: 'submitted' as const, revisionId: null, uploadId: submitted };
    expect(stageOf({ newest, judged, submission: submission || null })).toBe(stage);
  });
});
