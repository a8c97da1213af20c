import type { EntityManager } from 'typeorm';
import { explanationsNow } from '../../../domain/rules/change/missing-explanation.js';
import type { RuleContext } from '../../../domain/rules/context.js';
import { saysTheSame } from '../../../domain/rules/explanation.js';
import type { Line } from '../../../domain/takst.js';
import { Explanation } from './explanation.entity.js';
import { figuresByLine, givenExplanations, sinceTakenAway } from './given-explanations.js';

/**
 * Stores what the sheet explains, where it says something else than the sheet before it: then it is the newer of page and
 * sheet. A text that was given before, on the page too, stays tied to the figures it was given for: to send it once more
 * does not confirm it.
 */
export async function storeSheetExplanations(
  manager: EntityManager,
  reported: Omit<RuleContext, 'explanations'>,
  userId: number | null,
): Promise<void> {
  const figures = figuresByLine(reported);
  const given = await givenExplanations(manager, reported);
  const asked = explanationsNow({ ...reported, explanations: new Map() });
  const { year, driftsherre: organisation } = reported;
  const rows = asked.flatMap(({ line, asked: by }) => {
    const earlier = given.get(line.lineKey) ?? [];
    const said = saidIn(line);
    if (
      !isNews(
        said,
        earlier.findLast(({ source }) => source === 'sheet'),
      )
    )
      return [];
    const same = sinceTakenAway(earlier).findLast((one) => said.text !== '' && saysTheSame(one, said));
    const tie = same ?? { figures: figures.get(line.lineKey) ?? '', rule: by?.rule ?? null };
    const { figures: explained, rule } = tie;
    return [{ ...said, figures: explained, rule, year, organisation, userId, source: 'sheet' as const }];
  });
  if (rows.length > 0) await manager.insert(Explanation, rows);
}

type Said = Pick<Explanation, 'cause' | 'text'>;

const saidIn = ({ lineKey, cause, explanation }: Line) => ({ lineKey, cause, text: explanation?.trim() ?? '' });

/** A cell that is blank and always was says nothing, and leaves an explanation on the page alone. */
function isNews(said: Said, last: Said | undefined): boolean {
  return last ? !saysTheSame(said, last) : said.text !== '' || said.cause !== null;
}
