import { groupsByLine } from '../../../domain/balance.js';
import { previousOf } from '../../../domain/predecessors.js';
import { lineChanges } from '../../../domain/rules/change/line-changes.js';
import type { LineExplanation } from '../../../domain/rules/change/line-explanations.js';
import { explanationsNow } from '../../../domain/rules/change/missing-explanation.js';
import type { Finding, RuleContext } from '../../../domain/rules/context.js';
import { figuresByLine } from '../explanation/given-explanations.js';
import type { LineRow } from '../line.entity.js';
import type { JudgedLine } from './judged-upload.js';

/** Each line of an upload with what it is compared with in the context, and what was found of it. */
export function judgedLines(rows: LineRow[], context: RuleContext, findings: readonly Finding[]): JudgedLine[] {
  const groups = groupsByLine(context.groups);
  const changes = new Map(lineChanges(context).map(({ line, change }) => [line.lineKey, change]));
  const figures = figuresByLine(context);
  const said = new Map(explanationsNow(context).map((one) => [one.line.lineKey, one]));
  return rows.flatMap((line) => {
    const group = groups.get(line.lineKey);
    const explained = said.get(line.lineKey);
    if (!group || !explained) return [];
    return [
      {
        line,
        group,
        previous: previousOf(line, context),
        change: changes.get(line.lineKey) ?? null,
        inForce: context.inForce?.get(line.lineKey) ?? null,
        ...toldExplanation(explained),
        explains: { figures: figures.get(line.lineKey) ?? '', rule: explained.asked?.rule ?? null },
        findings: findings.filter(({ cells }) => cells.some(({ lineKey }) => lineKey === line.lineKey)),
      },
    ];
  });
}

/** What stands counts; what does not, and says anything, has lapsed. */
function toldExplanation({ said, standing }: LineExplanation): Pick<JudgedLine, 'explanation' | 'lapsed'> {
  const { cause, text } = said;
  if (standing === 'stands') return { explanation: { cause, text }, lapsed: null };
  return { explanation: { cause: null, text: '' }, lapsed: text === '' ? null : { state: standing, cause, text } };
}
