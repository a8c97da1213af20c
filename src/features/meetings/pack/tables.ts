import { type Amount, sum } from '../../../domain/amount.js';
import type { PackTable } from '../../../domain/meeting/pack.js';
import { change, count, dayInWords, kr, signed, takst } from '../../../web/format.js';
import type { PackTakst, ToldDecision } from './pack-input.js';
import { tableOf } from './table-of.js';

const LONGEST_EXPLANATION = 220;
const NEW = 'Ny';

/** The takster of a point: what is decided on, and after the meeting what was decided. */
export function taksterTable(takster: readonly PackTakst[], year: number, decided: boolean): PackTable {
  const isRevision = takster.some(({ inForce }) => inForce !== null);
  return tableOf(
    'Takster til afgørelse',
    [
      { label: 'Tilbud', width: 3.2, cell: (one: PackTakst) => `${one.tilbud}, ${lowered(one.ydelse)}` },
      { label: 'Paragraf', width: 1.6, cell: (one) => one.paragraf },
      ...(isRevision ? revisedColumns(year) : takstColumns(year)),
      ...changeColumns(),
      ...(isRevision ? indstillingColumn(takster, decided) : [explanationColumn(decided)]),
      ...(decided ? [{ label: 'Afgørelse', width: 2.2, cell: outcomeOf }] : []),
    ],
    takster,
  );
}

const explanationColumn = (decided: boolean) => ({
  label: 'Forklaring',
  width: 4.4,
  cell: decided ? explained : recommended,
});

/** What the driftsherre explains of a revision stands in its overview of changes. */
const indstillingColumn = (takster: readonly PackTakst[], decided: boolean) =>
  !decided && takster.some(({ recommendation }) => recommendation)
    ? [{ label: 'Sekretariatets indstilling', width: 3.4, cell: (one: PackTakst) => one.recommendation ?? '–' }]
    : [];

const outcomeOf = ({ decision, stateText }: PackTakst): string => decision?.outcome ?? stateText;

const explained = ({ explanation }: PackTakst): string => shortened(explanation ?? '') || '–';

/** The explanation, and what the secretariat makes of it. */
const recommended = (one: PackTakst): string =>
  one.recommendation ? `${explained(one)}\nSekretariatets indstilling: ${one.recommendation}` : explained(one);

/** How a driftsherre's takster move: the annex. */
export function changesTable(party: string, takster: readonly PackTakst[], year: number): PackTable {
  return tableOf(
    `Ændringer: ${party}`,
    [
      { label: 'Tilbud', width: 3.4, cell: (one: PackTakst) => `${one.tilbud}, ${lowered(one.ydelse)}` },
      { label: 'Paragraf', width: 1.6, cell: (one) => one.paragraf },
      { label: 'Enhed', width: 1, cell: (one) => one.unit ?? '–' },
      ...takstColumns(year),
      { label: 'Kr.', width: 1.6, numeric: true, cell: (one) => signed(difference(one), 2) },
      ...changeColumns(),
      { label: 'Takst × enheder', width: 1.9, numeric: true, cell: (one) => kr(one.yearly) },
      { label: 'Status', width: 2, cell: outcomeOf },
    ],
    takster,
  );
}

const takstColumns = (year: number) => [previousColumn(year), takstColumn(`Takst ${year}`)];

/** A takst that is reported again, beside the one that it replaces. */
const revisedColumns = (year: number) => [
  previousColumn(year),
  { label: 'I kraft', width: 1.8, numeric: true, cell: (one: PackTakst) => takst(one.inForce) },
  takstColumn('Ny takst'),
];

const previousColumn = (year: number) => ({
  label: `Takst ${year - 1}`,
  width: 1.8,
  numeric: true,
  cell: (one: PackTakst) => takst(one.previous),
});

const takstColumn = (label: string) => ({
  label,
  width: 1.8,
  numeric: true,
  cell: (one: PackTakst) => takst(one.takst),
});

const changeColumns = () => [
  { label: 'Ændring', width: 1.6, numeric: true, cell: (one: PackTakst) => (one.nominal ? change(one.nominal) : NEW) },
  { label: 'Reelt', width: 1.5, numeric: true, cell: (one: PackTakst) => (one.real ? change(one.real) : NEW) },
];

const difference = ({ takst: now, previous }: PackTakst): Amount | null =>
  now && previous ? now.minus(previous) : null;

/** What the takstbilag comprises, by driftsherre. */
export function partyTable(takster: readonly PackTakst[]): PackTable {
  return tableOf(
    'Takstbilaget pr. driftsherre',
    [
      { label: 'Driftsherre', width: 2.5, cell: ([party]: Party) => party },
      { label: 'Takster', numeric: true, cell: ([, all]) => String(all.length) },
      {
        label: 'Stiger reelt',
        numeric: true,
        cell: ([, all]) => String(all.filter(({ real }) => real?.greaterThan(0)).length),
      },
      {
        label: 'Falder reelt',
        numeric: true,
        cell: ([, all]) => String(all.filter(({ real }) => real?.lessThan(0)).length),
      },
      { label: 'Reel ændring', width: 2.6, numeric: true, cell: ([, all]) => spanOf(all) },
      {
        label: 'Takst × enheder pr. år',
        width: 2.4,
        numeric: true,
        cell: ([, all]) => kr(sum(all.map((one) => one.yearly))),
      },
    ],
    byParty(takster),
  );
}

type Party = [party: string, takster: PackTakst[]];

/** In the order in which they come: the driftsherrer are sorted where they are read. */
export function byParty(takster: readonly PackTakst[]): Party[] {
  const parties = new Map<string, PackTakst[]>();
  for (const one of takster) parties.set(one.party, [...(parties.get(one.party) ?? []), one]);
  return [...parties];
}

/** "−3,1 % til +7,4 %" */
function spanOf(takster: readonly PackTakst[]): string {
  const real = takster.flatMap((one) => one.real ?? []).toSorted((one, other) => one.comparedTo(other));
  const [least, most] = [real[0], real.at(-1)];
  if (!least || !most) return '–';
  return real.length === 1 ? change(least) : `${change(least)} til ${change(most)}`;
}

/** What FU has decided, and under what: the same on several takster of a driftsherre is one row. */
export function orienteringTable(told: readonly ToldDecision[]): PackTable {
  const groups = new Map<string, ToldDecision[]>();
  for (const one of told) {
    const key = JSON.stringify([one.on, one.outcome, one.party, one.grounds, one.mandate]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return tableOf(
    'Beslutninger i FU',
    [
      { label: 'Dato', width: 1.5, cell: ([one]: ToldDecision[]) => (one ? dayInWords(one.on) : '') },
      { label: 'Driftsherre', width: 1.5, cell: ([one]) => one?.party ?? '' },
      { label: 'Takster', width: 3.6, cell: (all) => namesOf(all) },
      { label: 'Beslutning', width: 2, cell: ([one]) => one?.outcome ?? '' },
      { label: 'Begrundelse', width: 2.6, cell: ([one]) => one?.grounds ?? '' },
      { label: 'Mandat', width: 2.4, cell: ([one]) => one?.mandate ?? '' },
    ],
    [...groups.values()],
  );
}

const MOST_NAMED = 8;

const namesOf = (told: readonly ToldDecision[]): string =>
  told.length > MOST_NAMED
    ? `${told
        .slice(0, MOST_NAMED)
        .map(({ name }) => name)
        .join('; ')} og ${count(told.length - MOST_NAMED, 'takst til', 'takster til')}`
    : told.map(({ name }) => name).join('; ');

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Cut at a word, so that a table stays one. */
function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= LONGEST_EXPLANATION) return flat;
  return `${flat.slice(0, LONGEST_EXPLANATION).replace(/\s+\S*$/, '')} …`;
}
