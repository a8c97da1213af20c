import { describe, expect, it } from '@jest/globals';
import { mergeAgenda, type StandingPoint } from './merge-agenda.js';
import { proposedPoints, type Ready } from './proposed-points.js';

const takster = (code: number, party: string, items: number[]) => ({
  code,
  party,
  items,
  delegated: 0,
  realChanges: { from: '−2,1 %', to: '+7,4 %' },
});

const READY: Ready = {
  body: 'FU',
  year: 2027,
  lastMeeting: '24. september 2026',
  nextMeeting: null,
  takster: [takster(840, 'Rebild', [1, 2])],
  takstbilag: null,
};

/** The agenda as it stands once it has been made. */
function made(ready: Ready): StandingPoint[] {
  const { added } = mergeAgenda([], proposedPoints(ready));
  return added.map(({ point, position }, index) => ({
    id: index + 1,
    position,
    kind: point.kind,
    key: point.key,
    title: point.title,
    ...point.texts,
    made: point.texts,
    items: point.items,
  }));
}

describe('an agenda', () => {
  it('is made from what is ready, in the order of the minutes', () => {
    expect(made(READY).map(({ position, title }) => `${position} ${title}`)).toEqual([
      '1 Godkendelse af dagsorden',
      '2 Godkendelse af referat fra seneste møde',
      '3 Takster 2027: Rebild',
      '4 Eventuelt',
      '5 Næste møde',
    ]);
  });

  it('of DAS has the takstbilag and what FU has decided', () => {
    const das = { ...READY, body: 'DAS' as const, takstbilag: { takster: 148, parties: 12, notReady: 2 } };
    const points = made(das);
    expect(points.map(({ key }) => key)).toEqual([
      'dagsorden',
      'referat',
      'takster:840',
      'takstbilag',
      'orientering',
      'eventuelt',
      'naeste',
    ]);
    expect(points[3]?.indstilling).toBe(
      'Det indstilles, at DAS\n- godkender takstbilaget for 2027 med undtagelse af de takster, der ikke er færdigbehandlet\n- tager stilling til, om FU skal have kompetence til at afgøre dem',
    );
  });

  it('made again adds what has become ready, and renews only what nobody has written', () => {
    const standing = made(READY).map((point) =>
      point.key === 'takster:840' ? { ...point, indstilling: 'Det indstilles, at FU venter.' } : point,
    );
    const later = { ...READY, takster: [takster(840, 'Rebild', [1, 2, 3]), takster(851, 'Aalborg', [9])] };
    const { added, renewed } = mergeAgenda(standing, proposedPoints(later));
    expect(added).toMatchObject([{ position: 4, point: { key: 'takster:851', items: [9] } }]);
    const rebild = renewed.find(({ newItems }) => newItems.length > 0);
    expect(rebild).toMatchObject({
      id: 3,
      newItems: [3],
      texts: {
        resume: '3 takster for 2027 fra Rebild skal behandles i FU.',
        indstilling: 'Det indstilles, at FU venter.',
      },
    });
  });

  it('does not make a point anew for takster that stand at another', () => {
    const standing = made(READY).map((point) => (point.key === 'takster:840' ? { ...point, key: null } : point));
    expect(mergeAgenda(standing, proposedPoints(READY)).added).toEqual([]);
  });
});
