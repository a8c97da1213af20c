import type { AnnexInput, PackInput, PackRevision, PointInput, ToldRevision } from './pack-input.js';

const LUKKET_PUNKT = 'Lukket punkt';

/**
 * What everybody may read: of a closed point nothing but that it is there; of a closed annex, and of a takst or a change of
 * the tilbudsvifte that stands at a closed point of any meeting, nothing at all. The open papers are made from this alone, so that no part of them can forget it.
 */
export const openInput = (input: PackInput): PackInput => ({
  ...input,
  points: input.points.map(openPoint),
  outside: open(input.outside),
  outsideChanges: open(input.outsideChanges),
});

const openPoint = (point: PointInput): PointInput =>
  point.lukket
    ? { ...NOTHING, position: point.position, kind: 'frit', title: LUKKET_PUNKT, lukket: true }
    : {
        ...point,
        takster: open(point.takster),
        changes: open(point.changes),
        annexes: point.annexes.map(openAnnex),
        told: open(point.told),
        toldRevisions: point.toldRevisions.flatMap(openTold),
      };

/** A closed annex keeps its place, so that the others have the same number in both versions; it is not shown. */
function openAnnex(annex: AnnexInput): AnnexInput {
  const revisions = annex.revisions.flatMap(openRevision);
  const isEmptied = annex.revisions.length > 0 && revisions.length === 0;
  return annex.lukket || isEmptied
    ? { kind: 'typed', title: '', text: '', lukket: true, takster: [], revisions: [] }
    : { ...annex, takster: open(annex.takster), revisions };
}

function openTold({ revision, told }: ToldRevision): ToldRevision[] {
  const shown = open(told);
  return shown.length === 0 ? [] : openRevision(revision).map((one) => ({ revision: one, told: shown }));
}

/** A sum beside the rows that are left would tell of those that are not, and what the revision is for may speak of them. */
function openRevision(revision: PackRevision): PackRevision[] {
  if (revision.lukket.length === 0) return [revision];
  const rows = revision.overview.rows.filter(({ lineKey }) => !revision.lukket.includes(lineKey));
  return rows.length === 0 ? [] : [{ ...revision, overview: { ...revision.overview, rows, reason: '' }, sums: null }];
}

const open = <One extends { lukket: boolean }>(all: readonly One[]): One[] => all.filter(({ lukket }) => !lukket);

const NOTHING = {
  resume: '',
  sagsfremstilling: '',
  indstilling: '',
  beslutning: '',
  takster: [],
  changes: [],
  annexes: [],
  told: [],
  toldRevisions: [],
};
