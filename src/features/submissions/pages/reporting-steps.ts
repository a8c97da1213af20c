import type { Step } from '../../../web/ui/step-indicator.js';

/** Where a driftsherre is in the work of reporting. */
export const STAGES = ['hent', 'upload', 'ret', 'forklar', 'indsend', 'indsendt'] as const;
export type Stage = (typeof STAGES)[number];

const LABELS: Record<Exclude<Stage, 'indsendt'>, string> = {
  hent: 'Hent takstskema',
  upload: 'Upload regneark',
  ret: 'Ret fejl',
  forklar: 'Forklar store ændringer',
  indsend: 'Indsend',
};

interface Reached {
  /** The furthest stage the work has come to. */
  stage: Stage;
  /** The stage of the page that is shown; the furthest where the page is about the whole. */
  shown?: Stage;
  home: string;
  uploadId: number | null;
}

/** The five steps, with links to those that have been come to. */
export function stepsOf({ stage, shown = stage, home, uploadId }: Reached): Step[] {
  const reached = STAGES.indexOf(stage);
  const at = STAGES.indexOf(shown);
  return (Object.keys(LABELS) as (keyof typeof LABELS)[]).map((key, index) => ({
    label: LABELS[key],
    state: index === at ? 'current' : index < reached ? 'done' : 'todo',
    href: isReachable(key, reached) ? hrefOf(key, home, uploadId) : undefined,
  }));
}

/** The two first steps always; what is checked can be explained also while there are errors. */
function isReachable(step: keyof typeof LABELS, reached: number): boolean {
  const index = STAGES.indexOf(step);
  return index <= Math.max(reached, 1) || (step === 'forklar' && reached >= STAGES.indexOf('ret'));
}

function hrefOf(step: keyof typeof LABELS, home: string, uploadId: number | null): string | undefined {
  if (step === 'hent') return `${home}#hent`;
  if (step === 'upload') return `${home}#upload`;
  if (uploadId === null) return undefined;
  return step === 'ret' ? `/uploads/${uploadId}` : `/uploads/${uploadId}/${step}`;
}
