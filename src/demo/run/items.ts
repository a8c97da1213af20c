import type { ItemAnswer, ItemCaseAnswer } from './answers.js';
import type { Client } from './client.js';

const YEAR = 2027;
const SIZE = 200;

/** All items of the round that the account may see, page after page. */
export async function itemsOf(client: Client, state: string): Promise<ItemAnswer[]> {
  const items: ItemAnswer[] = [];
  for (let page = 1; ; page += 1) {
    const path = `/items?year=${YEAR}&state=${state}&page=${page}&size=${SIZE}`;
    const answer = await client.get<{ items: ItemAnswer[]; total: number }>(path);
    items.push(...answer.items);
    if (items.length >= answer.total || answer.items.length === 0) return items;
  }
}

/** The item of a line; throws where there is none. */
export function itemOf<T extends ItemAnswer>(items: readonly T[], lineKey: string): T {
  const item = items.find((one) => one.lineKey === lineKey);
  if (!item) throw new Error(`Der er ingen takst til behandling med Linje-ID ${lineKey}.`);
  return item;
}

export const caseOf = (client: Client, { id }: ItemAnswer): Promise<ItemCaseAnswer> =>
  client.get<ItemCaseAnswer>(`/items/${id}`);

/** What a body is told to do with some items: one request for all of them. */
export const decide = (
  client: Client,
  action: string,
  items: readonly ItemAnswer[],
  comment?: string,
): Promise<unknown> =>
  client.post('/decisions', {
    action,
    items: items.map(({ id, contentHash }) => ({ id, contentHash })),
    ...(comment === undefined ? {} : { comment }),
  });
