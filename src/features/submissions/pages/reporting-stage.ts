import type { Revision } from '../../revisions/revision.entity.js';
import type { JudgedUpload } from '../check/judged-upload.js';
import type { Submission } from '../submission.entity.js';
import type { Upload } from '../upload/upload.entity.js';
import type { Stage } from './reporting-steps.js';

interface Standing {
  newest: Pick<Upload, 'id' | 'status'> | null;
  judged: Pick<JudgedUpload, 'verdict'> | null;
  submission: Pick<Submission, 'state' | 'uploadId' | 'revisionId'> | null;
  /** The revision that is reported for; null: the yearly round. */
  revision?: Pick<Revision, 'id'> | null;
}

/** How far a driftsherre has come with its newest upload. */
export function stageOf({ newest, judged, submission: current, revision = null }: Standing): Stage {
  const submission = revision && current?.revisionId !== revision.id ? null : current;
  if (submission?.state === 'submitted' && submission.uploadId === (newest?.id ?? null)) return 'indsendt';
  if (!newest) return 'hent';
  if (!judged) return 'upload';
  return VERDICT_STAGES[judged.verdict.kind];
}

const VERDICT_STAGES = { fejl: 'ret', forklar: 'forklar', klar: 'indsend' } as const;
