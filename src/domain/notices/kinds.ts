import { ROLES, type Role } from '../access/roles.js';

/** What a kind of notice is called, and what a notice of it tells. */
interface Kind {
  /** On the page where a person chooses what to get. */
  label: string;
  /** Something is to be done, or a deadline is at stake: cannot be declined. */
  necessary: boolean;
  /** Whose page of choices lists it. */
  for: readonly Role[];
  /** So many of them in the subject of a mail: "2 takster er sendt tilbage". */
  told: (count: number) => string;
  /** What a notice of it carries, as texts ready to be read; '' where there is nothing to say. Its template may use no other. */
  fields: readonly string[];
}

const takster = (rest: string) => (count: number) => `${count} ${count === 1 ? 'takst' : 'takster'} ${rest}`;
const always = (text: string) => () => text;
const DRIFTSHERRE: readonly Role[] = ['indberetter'];
const BODIES: readonly Role[] = ['fu', 'das', 'sekretariat'];
const several = (one: string, many: string) => (count: number) => (count === 1 ? one : `${count} ${many}`);

/** Everything people are told of by mail. A new kind is a line here and a template of each sort in templates/mail. */
// biome-ignore format: one kind a line is what makes the table readable at a glance
export const NOTICE_KINDS = {
  round_opened:      { necessary: true, for: DRIFTSHERRE,  label: 'En takstrunde åbner',                                 fields: ['deadline', 'lastNew', 'changesDeadline'],   told: always('indberetningen er åben') },
  deadline_moved:    { necessary: true, for: [...DRIFTSHERRE, ...BODIES],  label: 'En frist flyttes',                                    fields: ['deadline', 'before', 'now', 'grounds'],     told: several('en frist er flyttet', 'frister er flyttet') },
  extended:          { necessary: true, for: DRIFTSHERRE,  label: 'I får en udsættelse',                                 fields: ['driftsherre', 'deadline', 'grounds'],       told: always('I har fået en udsættelse') },
  deadline_soon:     { necessary: true, for: DRIFTSHERRE,  label: 'En frist nærmer sig, og der mangler noget',           fields: ['driftsherre', 'deadline', 'left', 'missing'], told: always('fristen nærmer sig') },
  changes_deadline_soon: { necessary: false, for: DRIFTSHERRE, label: 'Fristen for ind- og udmelding nærmer sig',         fields: ['driftsherre', 'deadline', 'left', 'reported'], told: always('fristen for ind- og udmelding nærmer sig') },
  deadline_passed:   { necessary: true, for: DRIFTSHERRE,  label: 'En frist er passeret, og der mangler noget',          fields: ['driftsherre', 'deadline', 'lastNew', 'missing'], told: always('fristen er passeret') },
  reminder:          { necessary: true, for: DRIFTSHERRE,  label: 'Sekretariatet rykker',                                fields: ['driftsherre', 'text', 'missing'],           told: always('rykker fra sekretariatet') },
  sent_back:         { necessary: true, for: DRIFTSHERRE,  label: 'En takst sendes tilbage',                             fields: ['item', 'body', 'grounds', 'until'],                  told: takster('er sendt tilbage') },
  rejected:          { necessary: true, for: DRIFTSHERRE,  label: 'En takst afvises',                                    fields: ['item', 'body', 'grounds', 'until'],                  told: takster('er afvist') },
  decision_undone:   { necessary: true, for: DRIFTSHERRE,  label: 'En afgørelse fortrydes',                              fields: ['item', 'body', 'grounds'],                  told: several('en afgørelse er fortrudt', 'afgørelser er fortrudt') },
  rechecked:         { necessary: true, for: DRIFTSHERRE,  label: 'En parameter ændres, så jeres takster er kontrolleret igen', fields: ['parameter', 'outcome', 'toMend', 'grounds'], told: always('jeres takster er kontrolleret igen') },
  question_asked:    { necessary: true, for: DRIFTSHERRE,  label: 'Der stilles et spørgsmål til en takst',               fields: ['item', 'from', 'question'],                 told: several('et spørgsmål til en takst', 'spørgsmål til jeres takster') },
  question_answered: { necessary: false, for: BODIES, label: 'Et spørgsmål besvares',                               fields: ['item', 'driftsherre', 'answer'],            told: several('et spørgsmål er besvaret', 'spørgsmål er besvaret') },
  decided:           { necessary: false, for: DRIFTSHERRE, label: 'En takst godkendes',                                  fields: ['item', 'body', 'grounds'],                  told: takster('er godkendt') },
  change_decided:    { necessary: false, for: [...DRIFTSHERRE, ...BODIES], label: 'En ind- eller udmelding afgøres',                     fields: ['change', 'outcome', 'grounds'],             told: several('en ind- eller udmelding er afgjort', 'ind- og udmeldinger er afgjort') },
  meeting_called:    { necessary: false, for: BODIES, label: 'Der indkaldes til et møde',                           fields: ['meeting', 'when', 'place'],                 told: several('indkaldelse til møde', 'indkaldelser til møder') },
  pack_ready:        { necessary: false, for: BODIES, label: 'Materialet til et møde er klar',                      fields: ['meeting', 'when'],                          told: always('mødematerialet er klar') },
  published:         { necessary: false, for: ROLES, label: 'En udgave af takstbilaget offentliggøres',            fields: ['edition', 'changes'],                       told: always('takstbilaget er offentliggjort') },
} as const satisfies Record<string, Kind>;

export type NoticeKind = keyof typeof NOTICE_KINDS;

export const NOTICE_KIND_NAMES = Object.keys(NOTICE_KINDS) as readonly NoticeKind[];

/** The kind, with all that a kind has. */
export const noticeKind = (kind: NoticeKind): Kind => NOTICE_KINDS[kind];

/** The texts that a notice of a kind carries, and the page it is about ("/indberetning"). */
export type NoticeData<K extends NoticeKind> = Record<(typeof NOTICE_KINDS)[K]['fields'][number] | 'path', string>;
