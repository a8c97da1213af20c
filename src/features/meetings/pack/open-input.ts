import type { AnnexInput, PackInput, PackTakst, PointInput, ToldDecision } from './pack-input.js';

const LUKKET_PUNKT = 'Lukket punkt';

/**
 * What everybody may read: of a closed point nothing but that it is there; of a closed annex, and of a takst that stands at
 * a closed point of any meeting, nothing at all. The open papers are made from this alone, so that no part of them can forget it.
 */
export const openInput = (input: PackInput): PackInput => ({
  ...input,
  points: input.points.map(openPoint),
  outside: openTakster(input.outside),
});

const openPoint = (point: PointInput): PointInput =>
  point.lukket
    ? { ...NOTHING, position: point.position, kind: 'frit', title: LUKKET_PUNKT, lukket: true }
    : {
        ...point,
        takster: openTakster(point.takster),
        annexes: point.annexes.map(openAnnex),
        told: point.told.filter((decision: ToldDecision) => !decision.lukket),
      };

/** A closed annex keeps its place, so that the others have the same number in both versions; it is not shown. */
const openAnnex = (annex: AnnexInput): AnnexInput =>
  annex.lukket
    ? { kind: 'typed', title: '', text: '', lukket: true, takster: [] }
    : { ...annex, takster: openTakster(annex.takster) };

const openTakster = (takster: readonly PackTakst[]): PackTakst[] => takster.filter(({ lukket }) => !lukket);

const NOTHING = {
  resume: '',
  sagsfremstilling: '',
  indstilling: '',
  beslutning: '',
  takster: [],
  annexes: [],
  told: [],
};
