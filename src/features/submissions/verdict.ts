import type { Finding } from '../../domain/rules/context.js';
import { count } from '../../web/format.js';
import type { FindingCounts, JudgedLine, Verdict } from './judged-upload.js';

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
    const text = `${count(forklar, 'takst', 'takster')} skal forklares, før du kan indsende.`;
    return { kind: 'forklar', text, linesInOrder };
  }
  return { kind: 'klar', text: 'Takstskemaet er i orden og kan indsendes.', linesInOrder };
}

const isOpen = ({ severity }: Finding): boolean => severity === 'fejl' || severity === 'forklar';
