/** The states of an item, a line in a submission, with the words and the badge they are shown with (domain.md, "States"). */
export const STATES = {
  submitted: { label: 'Indsendt', tone: 'neutral', final: false },
  in_fu: { label: 'Til behandling i FU', tone: 'info', final: false },
  sent_back: { label: 'Sendt tilbage', tone: 'warning', final: false },
  in_das: { label: 'Til behandling i DAS', tone: 'info', final: false },
  endorsed: { label: 'Godkendt af FU', tone: 'info', final: false },
  delegated: { label: 'Delegeret til FU', tone: 'info', final: false },
  approved: { label: 'Godkendt', tone: 'success', final: true },
  rejected: { label: 'Afvist', tone: 'error', final: false },
} as const satisfies Record<string, { label: string; tone: Tone; final: boolean }>;

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error';

export type ItemState = keyof typeof STATES;

export const ITEM_STATES = Object.keys(STATES) as readonly ItemState[];

/** Where a line stands before its first submission. */
export const NONE = 'none';

/** The two bodies that decide: Forretningsudvalget and Den Administrative Styregruppe. */
export type Body = 'FU' | 'DAS';

export const BODIES: readonly Body[] = ['FU', 'DAS'];
