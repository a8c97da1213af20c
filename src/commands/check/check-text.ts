import type { ToldFinding } from '../../features/submissions/told/told-upload.js';
import { count } from '../../web/format.js';
import type { CheckAnswer, Checked } from './answer.js';

const LABELS = { fejl: 'Fejl', forklar: 'Skal forklares', markering: 'Sendes til', advarsel: 'Advarsel' } as const;
const SEVERITIES = Object.keys(LABELS) as (keyof typeof LABELS)[];
const SHOWN_CELLS = 5;

/** The answer for a person: the findings, the gravest first, each with its cells and what to do, and at last one verdict. */
export function checkText(answer: CheckAnswer): string {
  if (answer.status === 'refused') return `${answer.file} kan ikke læses som takstskema. ${answer.refusal.message}`;
  const { file, year, driftsherre, notes, findings } = answer;
  const head = `${file}: takstskema ${year}${driftsherre ? `, driftsherre ${driftsherre}` : ''}`;
  const ordered = SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity));
  return [head, ...notes, '', ...ordered.flatMap(findingText), verdictText(answer)].join('\n');
}

function findingText(finding: ToldFinding): string[] {
  const { severity, body, rule, title, message, fix } = finding;
  const label = severity === 'markering' ? `${LABELS.markering} ${body}` : LABELS[severity];
  const id = /^R\d+$/.test(rule) ? ` (${rule})` : '';
  return [`${label} · ${placeText(finding)} · ${title}${id}`, `  ${message}`, ...(fix ? [`  → ${fix}`] : []), ''];
}

/** "Takster O10, AP10" */
function placeText({ cells }: ToldFinding): string {
  const [first, ...places] = cells.filter(({ sheet, cell }) => sheet && cell);
  if (!first) return 'hele indberetningen';
  const shown = [first, ...places].slice(0, SHOWN_CELLS).map(({ cell }) => cell);
  const more = places.length >= SHOWN_CELLS ? ` og ${places.length + 1 - SHOWN_CELLS} andre` : '';
  return `${first.sheet} ${shown.join(', ')}${more}`;
}

function verdictText({ verdict, counts }: Checked): string {
  const { lines, fejl, forklar, advarsel, markering } = counts;
  const parts = [
    count(lines, 'linje', 'linjer'),
    `${fejl} fejl`,
    `${forklar} skal forklares`,
    count(advarsel, 'advarsel', 'advarsler'),
    count(markering, 'markering', 'markeringer'),
  ];
  return `${verdict} (${parts.join(', ')})`;
}
