import type { Block } from '../../../domain/meeting/pack.js';
import { count, dayInWords } from '../../../web/format.js';
import { which } from './beslutning.js';
import type { AnnexInput, PackRevision, ToldDecision, ToldRevision } from './pack-input.js';

/** What FU decided in a revision, told together: how many, under which mandate and on which grounds. */
export function toldRevisionBlocks({ revision, told }: ToldRevision): Block[] {
  const { year, appliesFrom } = revision.overview;
  const isRefused = told.some(({ action }) => action === 'reject');
  const closing = [
    ...(isRefused ? ['For de takster, der er afvist, gælder den takst, der er i kraft.'] : []),
    'Ændringsoversigten er vedlagt som bilag.',
  ];
  return [
    { kind: 'heading', text: `${revision.party}: ændrede takster for ${year} fra ${dayInWords(appliesFrom)}` },
    { kind: 'text', text: [countedText(told), ...reasonOf(revision)].join(' ') },
    { kind: 'list', items: groupsOf(told).map(decidedText) },
    { kind: 'text', text: closing.join(' ') },
  ];
}

const reasonOf = ({ party, overview: { reason } }: PackRevision): string[] =>
  reason === '' ? [] : [`${party} begrunder revisionen sådan: ${reason}`];

/** The overview that goes with it. */
export const toldAnnex = ({ revision }: ToldRevision): AnnexInput => ({
  kind: 'revision',
  title: `Ændringsoversigt: ${revision.party}, revision fra ${dayInWords(revision.overview.appliesFrom)}`,
  text: '',
  lukket: false,
  takster: [],
  revisions: [revision],
});

/** "FU har afgjort 12 ændrede takster: 11 er godkendt, 1 er afvist." */
function countedText(told: readonly ToldDecision[]): string {
  const n = (wanted: (one: ToldDecision) => boolean) => told.filter(wanted).length;
  const counts = [
    [n(({ action }) => action === 'approve'), 'er godkendt'],
    [n(({ action }) => action === 'reject'), 'er afvist'],
    [n(({ action }) => action !== 'approve' && action !== 'reject'), 'er sendt videre eller tilbage'],
  ] as const;
  const said = counts.filter(([some]) => some > 0).map(([some, what]) => `${some} ${what}`);
  return `FU har behandlet ${count(told.length, 'ændret takst', 'ændrede takster')}: ${said.join(', ')}.`;
}

function groupsOf(told: readonly ToldDecision[]): ToldDecision[][] {
  const groups = new Map<string, ToldDecision[]>();
  for (const one of told) {
    const key = JSON.stringify([one.on, one.outcome, one.grounds, one.mandate]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** "Afvist af FU den 12. februar 2027: Attruphøj (§ 107, …). Mandat givet skriftligt af DAS den … Begrundelse: …" */
function decidedText(same: readonly ToldDecision[]): string {
  const [one] = same;
  if (!one) return '';
  const names = which(same.map(({ name }) => name));
  const grounds = one.grounds ? ` Begrundelse: ${one.grounds}` : '';
  return `${one.outcome} den ${dayInWords(one.on)}: ${names}. ${one.mandate}.${grounds}`;
}
