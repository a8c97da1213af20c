import type { JudgedLine, JudgedUpload } from '../judged-upload.js';

/** The lines that must be explained, or are: in the order of the rows. */
export const explainedLines = ({ lines }: JudgedUpload): JudgedLine[] =>
  lines.filter((judged) => isMissing(judged) || judged.explanation.text.trim() !== '');

export const isMissing = ({ findings }: JudgedLine): boolean => findings.some(({ severity }) => severity === 'forklar');

/** The next line that lacks its explanation, beginning after `lineKey`; null: none is left. */
export function nextMissing(judged: JudgedUpload, lineKey?: string): JudgedLine | null {
  const all = explainedLines(judged);
  const at = all.findIndex(({ line }) => line.lineKey === lineKey);
  return [...all.slice(at + 1), ...all.slice(0, at + 1)].find(isMissing) ?? null;
}

/** The page of one line's explanation. */
export const explainAddress = (uploadId: number, lineKey: string): string =>
  `/uploads/${uploadId}/forklar?linje=${encodeURIComponent(lineKey)}`;
