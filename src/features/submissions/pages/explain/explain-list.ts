import { isUnexplained, type JudgedLine, type JudgedUpload } from '../../check/judged-upload.js';

/** The lines that must be explained, or that something is said of: in the order of the rows. */
export const explainedLines = ({ lines }: JudgedUpload): JudgedLine[] =>
  lines.filter((judged) => isUnexplained(judged) || judged.lapsed !== null || judged.explanation.text.trim() !== '');

/** The next line that lacks its explanation, or has it to be confirmed, beginning after `lineKey`; null: none is left. */
export function nextMissing(judged: JudgedUpload, lineKey?: string): JudgedLine | null {
  const all = explainedLines(judged);
  const at = all.findIndex(({ line }) => line.lineKey === lineKey);
  return [...all.slice(at + 1), ...all.slice(0, at + 1)].find(isUnexplained) ?? null;
}

/** The page of one line's explanation. */
export const explainAddress = (uploadId: number, lineKey: string): string =>
  `/uploads/${uploadId}/forklar?linje=${encodeURIComponent(lineKey)}`;

/** The same with its text open to be changed, where it would else only be shown to be confirmed. */
export const mendAddress = (uploadId: number, lineKey: string): string =>
  `${explainAddress(uploadId, lineKey)}&ret=1#text`;
