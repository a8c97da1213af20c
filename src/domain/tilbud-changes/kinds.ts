/** What can happen to a tilbud (domain.md, "Ind- og udmelding"). */
export const CHANGE_KINDS = ['ind', 'ud', 'closed', 'renamed', 'converted', 'split', 'merged', 'places'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const CHANGE_KIND_LABELS: Readonly<Record<ChangeKind, string>> = {
  ind: 'Indmelding',
  ud: 'Udmelding',
  closed: 'Lukning',
  renamed: 'Nyt navn',
  converted: 'Omlægning',
  split: 'Opdeling',
  merged: 'Sammenlægning',
  places: 'Ændrede pladser',
};

/** What each means, for the person who chooses. */
export const CHANGE_KIND_HINTS: Readonly<Record<ChangeKind, string>> = {
  ind: 'Et tilbud skal med i tilbudsviften.',
  ud: 'Et tilbud skal ud af tilbudsviften, men drives videre.',
  closed: 'Et tilbud lukker.',
  renamed: 'Et tilbud skifter navn og er ellers det samme.',
  converted: 'Et tilbud bliver til et andet, fx efter en anden paragraf.',
  split: 'Et tilbud bliver til flere.',
  merged: 'Flere tilbud bliver til ét.',
  places: 'Pladstallet ændres, for altid eller i en periode, eller nogle af pladserne skal stå uden for aftalen.',
};

/** Whose tilbud go on in others: what they were is compared with what they become. */
export const SUCCEEDING_KINDS = ['converted', 'split', 'merged'] as const;
export type SucceedingKind = (typeof SUCCEEDING_KINDS)[number];

export const isSucceeding = (kind: ChangeKind): kind is SucceedingKind => SUCCEEDING_KINDS.some((one) => one === kind);
