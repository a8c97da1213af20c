import type { INestApplicationContext } from '@nestjs/common';
import { countFindings, verdictOf } from '../../features/submissions/check/verdict.js';
import { toldFinding } from '../../features/submissions/told/told-upload.js';
import type { CheckAnswer } from './answer.js';
import { judgedByFile } from './judged-by-file.js';
import { judgedBySystem } from './judged-by-system.js';
import { type ReportedFile, reportedFile } from './reported-file.js';

/** Reads and judges a takstskema. `house` opens the system; a text says why there is none to compare with. */
export async function checkFile(
  path: string,
  house: () => Promise<INestApplicationContext | string>,
): Promise<CheckAnswer> {
  const file = await reportedFile(path);
  if ('refusal' in file) return { file: path, status: 'refused', refusal: file.refusal };
  const bySystem = await judge(file, house);
  const why = typeof bySystem === 'string' ? bySystem : null;
  const judged = typeof bySystem === 'string' ? judgedByFile(file) : bySystem;
  if ('refusal' in judged) return { file: path, status: 'refused', refusal: judged.refusal };
  const { read, findings, notes } = judged;
  const counts = countFindings(read.lines.length, findings);
  return {
    file: path,
    status: 'checked',
    year: file.template.year,
    driftsherre: file.driftsherre,
    comparedWith: why === null ? 'database' : 'file',
    notes: why === null ? notes : [why, ...notes],
    counts,
    verdict: why !== null && counts.fejl + counts.forklar === 0 ? ONLY_THE_FILE : verdictOf(counts, []).text,
    findings: findings.map(toldFinding),
  };
}

const ONLY_THE_FILE = 'Filens egne tal er i orden. Resten kontrolleres, når takstskemaet uploades.';

async function judge(file: ReportedFile, house: () => Promise<INestApplicationContext | string>) {
  const opened = await house();
  return typeof opened === 'string' ? opened : judgedBySystem(opened, file);
}
