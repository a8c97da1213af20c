/** What an item is: a takst of the yearly round, or one that is reported again during the takstår. */
export const ITEM_KINDS = {
  yearly: { label: 'Årets takst', plural: 'årets takster' },
  revision: { label: 'Revision', plural: 'revisioner' },
} as const satisfies Record<string, { label: string; plural: string }>;

export type ItemKind = keyof typeof ITEM_KINDS;

export const ITEM_KIND_NAMES = Object.keys(ITEM_KINDS) as readonly ItemKind[];
