import { type EntityManager, In } from 'typeorm';
import type { Facts, Item as JudgedItem, LatestDecision } from '../../../domain/workflow/facts.js';
import type { Body, ItemState } from '../../../domain/workflow/states.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { EditionPublication } from '../../takstbilag/edition/edition-publication.entity.js';
import { Decision } from '../decision.entity.js';
import { Item } from '../item.entity.js';
import { proposalFact, standingProposals } from '../proposals/standing-proposals.js';
import { type StandingFacts, standingFacts } from './standing-facts.js';

/** An item with what a step on it is judged by. `item.submission` is loaded. */
export interface ItemWithFacts {
  item: Item;
  judged: JudgedItem;
  facts: Facts;
  /** The decision behind `facts.latest`: what an undo takes back. */
  latestId: number | null;
}

/** Loads what the workflow looks at, for many items in a few queries; `meeting` is the one that the request names. */
export async function withFacts(
  manager: EntityManager,
  items: Item[],
  meeting: Meeting | null,
): Promise<ItemWithFacts[]> {
  const ids = items.map(({ id }) => id);
  const decisions = await manager.find(Decision, {
    where: { itemId: In(ids) },
    relations: { meeting: true },
    order: { id: 'ASC' },
  });
  const publishedAt = await publicationOf(manager, items);
  const standing = await standingFacts(manager, items);
  const proposals = await standingProposals(manager, ids);
  return items.map((item, index) => {
    const proposal = proposals.get(item.id);
    const latest = latestOf(
      decisions.filter((decision) => decision.itemId === item.id),
      item,
    );
    return {
      item,
      judged: judgedItem(item),
      facts: {
        ...(standing[index] as StandingFacts),
        asInForce: false,
        proposal: proposal ? proposalFact(proposal) : null,
        latest: latest && toFact(latest, publishedAt.get(item.year)),
        meeting: meeting && { id: meeting.id, body: meeting.body, closed: meeting.state === 'closed' },
      },
      latestId: latest?.id ?? null,
    };
  });
}

const judgedItem = (item: Item): JudgedItem => ({
  state: item.state,
  driftsherre: item.organisation,
  contentHash: item.contentHash,
  submittedBy: item.submission?.submittedBy ?? null,
});

/** The decision of a body that gave the item its state; none once a new version was submitted. */
function latestOf(decisions: Decision[], item: Item): Decision | null {
  const undone = new Set(decisions.flatMap(({ undoes }) => undoes ?? []));
  const latest = decisions.findLast(({ id, action }) => action !== 'undo' && !undone.has(id));
  return latest?.body && latest.contentHash === item.contentHash ? latest : null;
}

const toFact = (latest: Decision, publishedAt: Date | undefined): LatestDecision => ({
  action: latest.action,
  body: latest.body as Body,
  from: latest.fromState as ItemState,
  meetingClosed: latest.meeting?.state === 'closed',
  published: publishedAt !== undefined && latest.decidedAt <= publishedAt,
});

/** When the newest published edition of each year was published: decisions before it stand in it. */
async function publicationOf(manager: EntityManager, items: Item[]): Promise<Map<number, Date>> {
  const rows: { year: number; at: Date }[] = await manager
    .createQueryBuilder(EditionPublication, 'publication')
    .innerJoin('publication.edition', 'edition')
    .select('edition.year', 'year')
    .addSelect('max(edition.madeAt)', 'at')
    .where('edition.year = ANY(:years)', { years: [...new Set(items.map(({ year }) => year))] })
    .groupBy('edition.year')
    .getRawMany();
  return new Map(rows.map(({ year, at }) => [year, at]));
}
