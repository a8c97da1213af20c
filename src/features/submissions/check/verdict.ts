import type { Finding } from '../../../domain/rules/context.js';
import { count } from '../../../web/format.js';
import { type FindingCounts, type JudgedLine, type Verdict, waitsToBeConfirmed } from './judged-upload.js';

export function countFindings(lines: number, findings: readonly Finding[]): FindingCounts {
  const of = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return {
    lines,
    fejl: of('fejl'),
    forklar: of('forklar'),
    advarsel: of('advarsel'),
    markering: of('markering'),
  };
}

/** The one sentence at the top of the page: what stands between the sender and the submission. */
export function verdictOf({ fejl, forklar }: FindingCounts, lines: readonly JudgedLine[]): Verdict {
  const linesInOrder = lines.filter(({ findings }) => !findings.some(isOpen)).length;
  if (fejl > 0)
    return { kind: 'fejl', text: `${count(fejl, 'fejl')} skal rettes, før du kan gå videre.`, linesInOrder };
  if (forklar > 0) {
    return { kind: 'forklar', text: `${explanationsMissing(forklar, lines)}, før du kan indsende.`, linesInOrder };
  }
  return { kind: 'klar', text: 'Takstskemaet er i orden og kan indsendes.', linesInOrder };
}

/**
 * "3 takster skal forklares, og 2 forklaringer skal bekræftes": what is left of the explanations, where anything is.
 * `inWords` says the first part in another way.
 */
export function explanationsMissing(
  forklar: number,
  lines: readonly JudgedLine[],
  inWords = (n: number) => `${count(n, 'takst', 'takster')} skal forklares`,
): string {
  const toConfirm = lines.filter(waitsToBeConfirmed).length;
  const missing = forklar - toConfirm;
  return [
    ...(missing > 0 ? [inWords(missing)] : []),
    ...(toConfirm > 0 ? [`${count(toConfirm, 'forklaring', 'forklaringer')} skal bekræftes`] : []),
  ].join(', og ');
}

const isOpen = ({ severity }: Finding): boolean => severity === 'fejl' || severity === 'forklar';
