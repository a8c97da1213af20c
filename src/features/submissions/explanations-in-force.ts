import type { EntityManager } from 'typeorm';
import { explainedFigures } from '../../domain/explained-figures.js';
import { previousOf } from '../../domain/predecessors.js';
import type { RuleContext } from '../../domain/rules/context.js';
import { Explanation } from './explanation.entity.js';

type Explained = Pick<RuleContext, 'year' | 'driftsherre' | 'lines' | 'groups' | 'previous'>;

/** What each line's explanation would be tied to now, by lineKey (domain/explained-figures.ts). */
export function figuresByLine({ groups, previous }: Explained): Map<string, string> {
  return new Map(
    groups.flatMap((group) =>
      group.lines.map((line) => [line.lineKey, explainedFigures(line, group, previousOf(line, previous))] as const),
    ),
  );
}

/** The newest explanation of each line, page or sheet, that was given for the figures the line has. */
export async function explanationsInForce(
  manager: EntityManager,
  reported: Explained,
): Promise<RuleContext['explanations']> {
  const figures = figuresByLine(reported);
  const given = await manager.find(Explanation, {
    where: { year: reported.year, organisation: reported.driftsherre },
    order: { id: 'ASC' },
  });
  const standing = given.filter((one) => one.figures === figures.get(one.lineKey));
  return new Map(standing.map(({ lineKey, cause, text }) => [lineKey, { cause, text }]));
}
