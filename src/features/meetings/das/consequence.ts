import { limitsInWords, type Mandate } from '../../../domain/mandates/mandate.js';
import { itemName } from '../../../domain/takst-words.js';
import { count } from '../../../web/format.js';
import { type Agenda } from '../agenda/agenda.js';
import { approvedOf, type Exception, excepted, type Handling } from './das-decision.js';

const WHAT: Record<Handling, { one: string; many: string }> = {
  delegate: { one: 'delegeres til FU', many: 'delegeres til FU' },
  leave: { one: 'forbliver uafgjort', many: 'forbliver uafgjorte' },
  send_back: { one: 'sendes tilbage til driftsherren', many: 'sendes tilbage til driftsherrerne' },
  reject: { one: 'afvises', many: 'afvises' },
};

/** What a decision means, sentence by sentence: "148 takster godkendes. 2 undtages: … og …, og delegeres til FU." */
export function consequence(
  agenda: Agenda,
  exceptions: readonly Exception[],
  limits?: Pick<Mandate, 'largestChange' | 'until'>,
): string[] {
  const found = excepted(agenda, exceptions) ?? [];
  const isBeside = ({ item }: Found) => agenda.notCovered.includes(item);
  const beside = found.filter((one) => isBeside(one) && one.handling === 'delegate');
  const untouched = agenda.notCovered.length - beside.length;
  return [
    `${count(approvedOf(agenda, exceptions).length, 'takst', 'takster')} godkendes.`,
    ...(Object.keys(WHAT) as Handling[]).flatMap((handling) =>
      exceptionSentence(
        handling,
        found.filter((one) => one.handling === handling && !isBeside(one)),
      ),
    ),
    ...(beside.length > 0 ? [`Desuden delegeres til FU: ${namesOf(beside)}.`] : []),
    ...(found.some(({ handling }) => handling === 'delegate') ? limitSentence(limits) : []),
    ...(untouched > 0 ? [untouchedSentence(untouched)] : []),
  ];
}

function limitSentence(limits: Parameters<typeof consequence>[2]): string[] {
  const words = limits && limitsInWords(limits);
  return words ? [`FU’s mandat: ${words}.`] : [];
}

type Found = NonNullable<ReturnType<typeof excepted>>[number];

function exceptionSentence(handling: Handling, found: readonly Found[]): string[] {
  if (found.length === 0) return [];
  const what = found.length === 1 ? WHAT[handling].one : WHAT[handling].many;
  return [`${found.length} undtages: ${namesOf(found)}, og ${what}.`];
}

function namesOf(found: readonly Found[]): string {
  const names = found.map(({ item }) => itemName(item.line));
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join('; ')} og ${names.at(-1)}`;
}

const untouchedSentence = (n: number): string =>
  `${count(n, 'takst', 'takster')} er ikke med i "alle" og bliver, hvor ${n === 1 ? 'den' : 'de'} er.`;
