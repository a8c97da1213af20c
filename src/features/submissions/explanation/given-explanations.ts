import type { EntityManager } from 'typeorm';
import { ZERO } from '../../../domain/amount.js';
import { explainedFigures } from '../../../domain/explained-figures.js';
import { explanationStanding } from '../../../domain/explanation-standing.js';
import { followed } from '../../../domain/predecessors.js';
import type { RuleContext } from '../../../domain/rules/context.js';
import { Explanation } from './explanation.entity.js';

type Reported = Pick<RuleContext, 'year' | 'driftsherre' | 'groups' | 'previous' | 'lineage'>;

/** What each line's explanation would be tied to now, by lineKey (domain/explained-figures.ts). */
export function figuresByLine(reported: Reported): Map<string, string> {
  return new Map(
    reported.groups.flatMap((group) =>
      group.lines.map((line) => [line.lineKey, explainedFigures(line, group, followed([line], reported))] as const),
    ),
  );
}

/** All that was said of the lines of a driftsherre in a takstår, page and sheet, by lineKey, the oldest first. */
export async function givenExplanations(
  manager: EntityManager,
  { year, driftsherre }: Pick<Reported, 'year' | 'driftsherre'>,
): Promise<Map<string, Explanation[]>> {
  const rows = await manager.find(Explanation, { where: { year, organisation: driftsherre }, order: { id: 'ASC' } });
  const byLine = new Map<string, Explanation[]>();
  for (const row of rows) byLine.set(row.lineKey, [...(byLine.get(row.lineKey) ?? []), row]);
  return byLine;
}

/** What counts of each line: the newest that was given for just the figures it has, else the newest of all. */
export async function explanationsOf(manager: EntityManager, reported: Reported): Promise<RuleContext['explanations']> {
  const figures = figuresByLine(reported);
  const given = await givenExplanations(manager, reported);
  const counting = [...given].flatMap(([lineKey, rows]) => counts(rows, figures.get(lineKey)) ?? []);
  return new Map(counting.map(({ lineKey, cause, text, figures, rule }) => [lineKey, { cause, text, figures, rule }]));
}

/** What was said of a line since it was last taken away. */
export function sinceTakenAway(rows: readonly Explanation[]): Explanation[] {
  return rows.slice(rows.findLastIndex(isTakenAway) + 1);
}

function counts(rows: readonly Explanation[], figures: string | undefined): Explanation | undefined {
  const said = sinceTakenAway(rows);
  const stands = (one: Explanation) =>
    figures !== undefined && explanationStanding(one.figures, figures, ZERO) === 'stands';
  return said.findLast(stands) ?? said.at(-1) ?? rows.at(-1);
}

const isTakenAway = ({ cause, text }: Explanation): boolean => cause === null && text === '';
