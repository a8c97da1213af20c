import type { Tone } from '../../../domain/workflow/states.js';

/** How far a driftsherre has come in a round. */
export const PROGRESS = {
  not_fetched: { label: 'Ikke startet', tone: 'error' },
  fetched: { label: 'Takstskema hentet', tone: 'info' },
  reading: { label: 'Upload kontrolleres', tone: 'info' },
  refused: { label: 'Fil afvist', tone: 'warning' },
  errors: { label: 'Fejl i takstskema', tone: 'warning' },
  checked: { label: 'Klar til indsendelse', tone: 'info' },
  submitted: { label: 'Indsendt', tone: 'success' },
  nothing: { label: 'Intet at indberette', tone: 'success' },
  reopened: { label: 'Åbnet igen', tone: 'warning' },
} as const satisfies Record<string, { label: string; tone: Tone }>;

export type ProgressState = keyof typeof PROGRESS;

/** One driftsherre in a round, as the secretariat follows it. */
export interface DriftsherreProgress {
  code: number;
  name: string;
  shortName: string;
  state: ProgressState;
  /** Of what is submitted, else of the newest checked upload; null before one. */
  lines: number | null;
  /** Items that a markering sends to FU or DAS. */
  flagged: number;
  /** Items that are neither approved nor rejected. */
  undecided: number;
  /** Lines to be mended or explained since a parameter moved. */
  toMend: number;
  lastActivity: Date | null;
  late: boolean;
  /** Until when its reporting has an extension that still runs; null: it has none. */
  extendedUntil: Date | null;
  /** The current submission; null while there is none. */
  submissionId: number | null;
}

/** What is stored about a driftsherre, from which its progress is told. */
export interface Traces {
  fetchedAt: Date | null;
  upload: { status: 'received' | 'checked' | 'refused'; at: Date; fejl: number } | null;
  submission: { state: string; nothingToReport: boolean; at: Date } | null;
}

/** What counts is the submission; without one, the newest upload; without that, whether the takstskema was fetched. */
export function stateOf({ fetchedAt, upload, submission }: Traces): ProgressState {
  if (submission?.state === 'reopened') return 'reopened';
  if (submission) return submission.nothingToReport ? 'nothing' : 'submitted';
  if (upload?.status === 'received') return 'reading';
  if (upload?.status === 'refused') return 'refused';
  if (upload) return upload.fejl > 0 ? 'errors' : 'checked';
  return fetchedAt ? 'fetched' : 'not_fetched';
}

export const hasSubmitted = ({ state }: Pick<DriftsherreProgress, 'state'>): boolean =>
  state === 'submitted' || state === 'nothing';
