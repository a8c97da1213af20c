import { count, dateTime } from '../../../../web/format.js';
import type { JudgedUpload } from '../../check/judged-upload.js';
import { explanationsMissing } from '../../check/verdict.js';
import type { Upload } from '../../upload/upload.entity.js';

/** "3. upload, onsdag den 9. september 2026 kl. 10.42" */
export const whichUpload = ({ number, receivedAt }: Upload): string => `${number}. upload, ${dateTime(receivedAt)}`;

/** "48 rækker er læst, 43 er i orden." */
export function rowsRead({ counts, verdict }: JudgedUpload): string {
  const read = `${count(counts.lines, 'række', 'rækker')} er læst`;
  return `${read}, ${verdict.linesInOrder === counts.lines ? 'alle' : verdict.linesInOrder} er i orden.`;
}

/** The one verdict of the page. */
export function headingOf({ verdict, counts, lines }: JudgedUpload): string {
  if (verdict.kind === 'fejl') return `${count(counts.fejl, 'fejl')} skal rettes, før du kan gå videre`;
  if (verdict.kind === 'forklar')
    return explanationsMissing(counts.forklar, lines, (n) => `${count(n, 'ændring', 'ændringer')} skal forklares`);
  return 'Klar til at indsende';
}
