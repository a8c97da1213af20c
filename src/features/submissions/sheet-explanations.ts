import type { EntityManager } from 'typeorm';
import type { RuleContext } from '../../domain/rules/context.js';
import { plainText } from '../../domain/rules/explanation.js';
import type { Line } from '../../domain/takst.js';
import { Explanation } from './explanation.entity.js';
import { figuresByLine } from './explanations-in-force.js';

type Read = Omit<RuleContext, 'explanations'>;

/**
 * Stores what the sheet explains, where it says something else than the sheet before it: then it is the newer of page and
 * sheet. Answers with the lines whose text stayed while their figures moved, for the sender to look at again.
 */
export async function storeSheetExplanations(
  manager: EntityManager,
  reported: Read,
  userId: number | null,
): Promise<string[]> {
  const figures = figuresByLine(reported);
  const before = await newestOfSheet(manager, reported);
  const rows = reported.lines.flatMap((line) => {
    const row = rowOf(line, figures.get(line.lineKey) ?? '');
    return isNews(row, before.get(line.lineKey)) ? [row] : [];
  });
  const { year, driftsherre: organisation } = reported;
  if (rows.length > 0) {
    await manager.insert(
      Explanation,
      rows.map((row) => ({ ...row, year, organisation, userId, source: 'sheet' as const })),
    );
  }
  return rows.flatMap((row) => {
    const last = before.get(row.lineKey);
    return row.text !== '' && last && last.figures !== row.figures && saysTheSame(row, last) ? [row.lineKey] : [];
  });
}

type Told = Pick<Explanation, 'lineKey' | 'cause' | 'text' | 'figures'>;

async function newestOfSheet(manager: EntityManager, { year, driftsherre }: Read): Promise<Map<string, Told>> {
  const rows = await manager.find(Explanation, {
    where: { year, organisation: driftsherre, source: 'sheet' },
    order: { id: 'ASC' },
  });
  return new Map(rows.map((row) => [row.lineKey, row]));
}

const rowOf = ({ lineKey, cause, explanation }: Line, figures: string): Told => ({
  lineKey,
  cause,
  text: explanation?.trim() ?? '',
  figures,
});

/** A cell that is blank and always was says nothing, and leaves an explanation on the page alone. */
function isNews(row: Told, last: Told | undefined): boolean {
  const isBlank = row.text === '' && row.cause === null;
  if (!last) return !isBlank;
  return !saysTheSame(row, last) || (!isBlank && row.figures !== last.figures);
}

function saysTheSame(one: Told, other: Told): boolean {
  return one.cause === other.cause && plainText(one.text) === plainText(other.text);
}
