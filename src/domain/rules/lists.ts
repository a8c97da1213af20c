import { oncePer } from '../once-per.js';
import type { Form, ServiceKind, Unit } from '../takst.js';

/** Paragraffer as they are written, from the takstår the list applies to (rules.md, "Lists"; to be confirmed by the secretariat). */
const PARAGRAFFER_2024 = [
  '§ 85',
  '§ 101',
  '§ 102',
  '§ 103',
  '§ 104',
  '§ 107',
  '§ 108',
  '§ 109',
  '§ 110',
  'SUL § 141',
  'ABL § 105',
  'BL § 43',
  'STU',
  'Specialundervisning for voksne',
] as const;

const PARAGRAFFER: readonly { since: number; list: readonly string[] }[] = [{ since: 2024, list: PARAGRAFFER_2024 }];

const ALL_PARAGRAFFER: ReadonlySet<string> = new Set(PARAGRAFFER.flatMap(({ list }) => list));

/** The paragraffer that a takst may be under in a takstår; none before the first list. */
export function paragrafferOf(year: number): readonly string[] {
  return PARAGRAFFER.findLast(({ since }) => since <= year)?.list ?? [];
}

/** What an act is called in front of its paragraf; the social services act stands without (takstskema.md). */
const ACTS: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['sel', ''],
  ['serviceloven', ''],
  ['sul', 'SUL '],
  ['sundhedsloven', 'SUL '],
  ['abl', 'ABL '],
  ['almenboligloven', 'ABL '],
  ['bl', 'BL '],
  ['barnets lov', 'BL '],
]);

const WORDS: ReadonlyMap<string, string> = new Map([
  ['stu', 'STU'],
  ['specialundervisning for voksne', 'Specialundervisning for voksne'],
]);

/**
 * A paragraf in the one way it is written: "107", "§107" and "SEL § 107" are "§ 107", "bl 43" is "BL § 43". null when the
 * text does not look like a paragraf; whether the year has it is the rule's question (R01).
 */
export function normaliseParagraf(text: string): string | null {
  const plain = text.replace(/\s+/g, ' ').trim().toLowerCase();
  const word = WORDS.get(plain);
  if (word) return word;
  const match = /^([a-zæøå ]*?)[ ,]*(?:§{1,2}|pgf\.?|par\.?)? ?(\d{1,3}) ?([a-z]?)$/.exec(plain);
  const act = match ? ACTS.get(match[1] ?? '') : undefined;
  if (!match || act === undefined) return null;
  return `${act}§ ${match[2]}${match[3] ? ` ${match[3]}` : ''}`;
}

/** Whether a paragraf is on a list that a person wrote: "110, SEL § 109" lists § 110 and § 109. */
export function isListed(list: readonly string[], paragraf: string | null): paragraf is string {
  return paragraf !== null && listed(list).has(paragrafAsWritten(paragraf));
}

const listed = oncePer((list: readonly string[]): ReadonlySet<string> => new Set(list.map(paragrafAsWritten)));

/** A paragraf in the one way it is written; what does not look like one stays as it is. */
export function paragrafAsWritten(text: string): string {
  return ALL_PARAGRAFFER.has(text) ? text : (normaliseParagraf(text) ?? text);
}

/** The units that a tilbudsform may be charged in (takstskema.md, second table; R02). */
export const UNITS_OF_FORM: Readonly<Record<Form, readonly Unit[]>> = {
  døgn: ['døgn', 'måned'],
  korttid: ['døgn', 'måned'],
  dag: ['dag', 'måned'],
  time: ['time'],
  sag: ['sag'],
};

export const FORM_LABELS: Readonly<Record<Form, string>> = {
  døgn: 'Døgntilbud',
  dag: 'Dagtilbud',
  korttid: 'Korttidsophold, akut og aflastning',
  time: 'Timetakst',
  sag: 'Takst pr. sag',
};

export const SERVICE_KIND_LABELS: Readonly<Record<ServiceKind, string>> = {
  gennemsnit: 'Gennemsnitstakst',
  niveau: 'Niveautakst',
  basis: 'Basistakst',
  aktivitet: 'Aktivitetstakst',
  tillæg: 'Tillægsydelse',
};

export const UNIT_LABELS: Readonly<Record<Unit, string>> = {
  døgn: 'pr. døgn',
  dag: 'pr. dag',
  time: 'pr. time',
  sag: 'pr. sag',
  måned: 'pr. måned',
};
