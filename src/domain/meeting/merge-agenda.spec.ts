import { describe, expect, it } from '@jest/globals';
import { mergeAgenda, type StandingPoint } from './merge-agenda.js';
import { proposedPoints } from './proposed-points.js';
import type { Ready } from './ready.js';

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
  revisioner: [],
  tilbud: null,
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
    changes: point.changes,
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

  it('has the ind- and udmeldinger of DAS before the takster, and adds those that have come since', () => {
    const das = { ...READY, body: 'DAS' as const, tilbud: { changes: [5, 6], parties: 2 } };
    const standing = made(das);
    expect(standing.map(({ key }) => key).slice(2, 4)).toEqual(['tilbud', 'takster:840']);
    expect(standing[2]).toMatchObject({
      title: 'Ind- og udmelding af tilbud 2027',
      sagsfremstilling: expect.stringContaining('Der er meldt 2 ændringer fra 2 driftsherrer.'),
      indstilling:
        'Det indstilles, at DAS\n- godkender ind- og udmeldingerne enkeltvis eller samlet, jf. tabellen\n- begrunder, hvis en ændring ikke godkendes',
      changes: [5, 6],
    });
    const later = { ...das, tilbud: { changes: [5, 6, 7], parties: 3 } };
    const { added, renewed } = mergeAgenda(standing, proposedPoints(later));
    expect(added).toEqual([]);
    expect(renewed.find(({ id }) => id === 3)).toMatchObject({
      newChanges: [7],
      texts: { sagsfremstilling: expect.stringContaining('Der er meldt 3 ændringer fra 3 driftsherrer.') },
    });
    const elsewhere = standing.map((point) => (point.key === 'tilbud' ? { ...point, key: null } : point));
    expect(mergeAgenda(elsewhere, proposedPoints(das)).added).toEqual([]);
  });

  it('has a revision apart from the yearly takster of the same driftsherre, and tells FU how far it gets', () => {
    const revision = {
      id: 4,
      party: 'Rebild',
      items: [8, 9],
      delegated: 0,
      realChanges: null,
      appliesFrom: '1. februar 2027',
      reason: 'Der er fundet en regnefejl.',
      competence: 'mandate' as const,
    };
    const [, , yearly, revised] = made({ ...READY, revisioner: [revision] });
    expect([yearly?.key, revised?.key]).toEqual(['takster:840', 'revision:4']);
    expect(revised).toMatchObject({
      title: 'Ændrede takster 2027: Rebild, revision fra 1. februar 2027',
      resume: '2 ændrede takster for 2027 fra Rebild, der skal gælde fra 1. februar 2027, skal behandles i FU.',
      indstilling:
        'Det indstilles, at FU\n- tager stilling til de ændrede takster enkeltvis eller samlet, jf. tabellen',
      items: [8, 9],
    });
    const passedOn = made({ ...READY, revisioner: [{ ...revision, competence: 'das' }] });
    expect(passedOn[3]?.indstilling).toContain('sender dem til afgørelse i DAS');
    const das = made({ ...READY, body: 'DAS', takster: [], revisioner: [revision] });
    expect(das.find(({ key }) => key === 'revision:4')?.resume).toContain('til afgørelse i DAS.');
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
