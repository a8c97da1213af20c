import { AUDITOR_STATEMENTS, CAUSES, FORMS, type Form, SERVICE_KINDS, UNITS } from '../takst.js';
import type { TilbudChange } from '../tilbud.js';
import { baseFormula, calculatedFormula, groupBalanceFormula, realChangeFormula, unitsFormula } from './formulas.js';
import { type Column, defineTakstskema, type FilledBy, type TaksterField } from './template.js';

/** The paragraffer of takstår 2027, as they are written (rules.md, "Lists"). */
export const PARAGRAFFER_2027 = [
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

/** What can happen to a tilbud (domain.md, "Ind- og udmelding"): code → the word in the sheet. */
export const CHANGE_KINDS_2027 = {
  ind: 'indmelding',
  ud: 'udmelding',
  closed: 'lukning',
  renamed: 'nyt navn',
  converted: 'omlægning',
  split: 'opdeling',
  merged: 'sammenlægning',
  places: 'ændrede pladser',
} as const;

const PLACED: readonly Form[] = ['døgn', 'dag', 'korttid'];

/** What most columns are: the rest is said column by column. */
type Told<Field extends string> = Omit<Column<Field>, 'number' | 'locked' | 'format' | 'unit'> &
  Partial<Pick<Column<Field>, 'format' | 'unit'>>;

const FORMATS: Record<Column['type'], string> = {
  text: '@',
  choice: '@',
  keys: '@',
  number: '#,##0.##',
  integer: '0',
  percent: '0.0" %"',
  kroner: '#,##0',
  date: 'dd-mm-yyyy',
};
const TYPE_UNITS: Partial<Record<Column['type'], string>> = { percent: '%', kroner: 'kr.' };
const LOCKED: readonly FilledBy[] = ['system', 'formula'];

function columns<Field extends string>(told: readonly Told<Field>[]): Column<Field>[] {
  return told.map((column, index) => ({
    ...column,
    number: index + 1,
    locked: LOCKED.includes(column.filledBy),
    format: column.format ?? FORMATS[column.type],
    unit: column.unit ?? TYPE_UNITS[column.type] ?? '',
  }));
}

const IDENTIFICATION: Told<TaksterField>[] = [
  {
    heading: 'Linje-ID',
    field: 'lineKey',
    type: 'text',
    filledBy: 'system',
    band: 'Identifikation',
    width: 13,
    prompt:
      'Systemets nummer på linjen. Lad feltet stå. På en ny linje er det tomt og bliver sat, når takstskemaet læses.',
  },
  {
    heading: 'Tilbud',
    field: 'tilbudName',
    type: 'text',
    filledBy: 'both',
    requiredFor: 'all',
    band: 'Identifikation',
    width: 30,
    prompt: 'Tilbuddets navn, skrevet ens på alle tilbuddets linjer.',
  },
  {
    heading: 'Tilbudsportal-ID',
    field: 'portalId',
    type: 'text',
    filledBy: 'both',
    band: 'Identifikation',
    width: 13,
    prompt: 'Tilbuddets nummer på Tilbudsportalen. Kan være tomt.',
  },
  {
    heading: 'Paragraf',
    field: 'paragraf',
    type: 'choice',
    list: PARAGRAFFER_2027,
    filledBy: 'both',
    requiredFor: 'all',
    band: 'Identifikation',
    width: 12,
    prompt: 'Den paragraf, ydelsen gives efter. Vælg på listen; § uden lov er serviceloven.',
  },
  {
    heading: 'Tilbudsform',
    field: 'form',
    type: 'choice',
    list: FORMS,
    filledBy: 'both',
    requiredFor: 'all',
    band: 'Identifikation',
    width: 11,
    prompt:
      'Døgn, dag, korttid (aflastning, akut), time eller sag. Formen afgør, om pladser, dage og belægning skal udfyldes.',
  },
  {
    heading: 'Ydelsestype',
    field: 'serviceKind',
    type: 'choice',
    list: SERVICE_KINDS,
    filledBy: 'both',
    requiredFor: 'all',
    band: 'Identifikation',
    width: 12,
    prompt:
      'Gennemsnit: én takst. Niveau: flere niveauer med fælles budget. Basis og aktivitet: grundtakst med takst for aktivitet. Tillæg: særskilt ydelse med eget budget.',
  },
  {
    heading: 'Niveau',
    field: 'level',
    type: 'integer',
    filledBy: 'both',
    band: 'Identifikation',
    width: 8,
    prompt: 'Niveauets nummer, kun for niveau og aktivitet. En aktivitetslinje i timer har intet niveau.',
  },
  {
    heading: 'Målgruppe',
    field: 'targetGroup',
    type: 'text',
    filledBy: 'both',
    band: 'Identifikation',
    width: 24,
    prompt: 'Målgruppen i få ord. Skriv aldrig noget om en enkelt borger.',
  },
  {
    heading: 'Kategori',
    field: 'category',
    type: 'integer',
    list: [1, 2, 3],
    filledBy: 'both',
    requiredFor: 'all',
    band: 'Identifikation',
    width: 9,
    prompt: '1: bruges kun af driftsherren. 2: bruges af en eller få andre. 3: bruges bredt.',
  },
];

const CAPACITY: Told<TaksterField>[] = [
  {
    heading: 'Pladser',
    field: 'places',
    type: 'number',
    unit: 'antal',
    filledBy: 'municipality',
    requiredFor: PLACED,
    band: 'Kapacitet',
    width: 9,
    prompt: 'Pladser i takståret, i hele og halve. Tomt for time og sag.',
  },
  {
    heading: 'Heraf interne',
    field: 'internalPlaces',
    type: 'number',
    unit: 'antal',
    filledBy: 'municipality',
    band: 'Kapacitet',
    width: 9,
    prompt: 'Hvor mange af pladserne driftsherren selv bruger. Kan være tomt.',
  },
  {
    heading: 'Dage pr. år',
    field: 'days',
    type: 'integer',
    unit: 'dage',
    filledBy: 'prefilled',
    requiredFor: PLACED,
    band: 'Kapacitet',
    width: 9,
    prompt:
      'Døgn og korttid: dage fra Gyldig fra til årets slutning. Dag: åbningsdage eller 365. Tomt for time og sag.',
  },
  {
    heading: 'Faktisk belægning {Y-3}',
    field: 'occupancyY3',
    type: 'percent',
    filledBy: 'municipality',
    band: 'Kapacitet',
    width: 11,
    prompt:
      'Faktisk belægning i hele året, i procent: skriv 98 for 98 %. Skal udfyldes, hvis tilbuddet fandtes det år.',
  },
  {
    heading: 'Faktisk belægning {Y-2}',
    field: 'occupancyY2',
    type: 'percent',
    filledBy: 'municipality',
    band: 'Kapacitet',
    width: 11,
    prompt:
      'Faktisk belægning i hele året, i procent: skriv 98 for 98 %. Skal udfyldes, hvis tilbuddet fandtes det år.',
  },
  {
    heading: 'Budgetteret belægning',
    field: 'occupancy',
    type: 'percent',
    filledBy: 'municipality',
    requiredFor: PLACED,
    band: 'Kapacitet',
    width: 12,
    prompt:
      'Den belægning, taksten er beregnet med, i procent: skriv 98 for 98 %. Gennemsnit af de to års faktiske belægning.',
  },
  {
    heading: 'Budgetterede enheder',
    field: 'units',
    type: 'number',
    unit: 'antal',
    format: '#,##0.0',
    filledBy: 'both',
    requiredFor: ['time', 'sag'],
    band: 'Kapacitet',
    width: 13,
    formula: unitsFormula,
    prompt:
      'Døgn, dag og korttid beregnes: pladser × dage × belægning. For time, sag og takst pr. måned skriver du det budgetterede antal.',
  },
];

const COST = { type: 'kroner', filledBy: 'municipality', band: 'Omkostninger', width: 13 } as const;
const COST_COLUMNS: Told<TaksterField>[] = [
  {
    ...COST,
    heading: 'Løn',
    field: 'costPay',
    prompt: 'Løn til personale i tilbuddet. Hele årets budget i kroner, uden fortegn.',
  },
  {
    ...COST,
    heading: 'Øvrige direkte omkostninger',
    field: 'costOther',
    prompt: 'Øvrige direkte udgifter til drift. Kroner, uden fortegn.',
  },
  {
    ...COST,
    heading: 'Ejendom',
    field: 'costProperty',
    prompt: 'Husleje, drift og vedligeholdelse af bygninger. Kroner, uden fortegn.',
  },
  {
    ...COST,
    heading: 'Udvikling og uddannelse',
    field: 'costTraining',
    prompt: 'Udvikling og uddannelse af personale. Kroner, uden fortegn.',
  },
  {
    ...COST,
    heading: 'Tilsyn',
    field: 'costTilsyn',
    prompt: 'Betaling til socialtilsyn og andet tilsyn. Kroner, uden fortegn.',
  },
  {
    ...COST,
    heading: 'Afskrivning',
    field: 'costDepreciation',
    prompt: 'Afskrivning på bygninger og anlæg. Kroner, uden fortegn.',
  },
  {
    ...COST,
    heading: 'Forrentning',
    field: 'costInterest',
    prompt: 'Forrentning af bygninger og anlæg. Kroner, uden fortegn.',
  },
  {
    ...COST,
    heading: 'Tjenestemandspension',
    field: 'costPension',
    width: 15,
    prompt: 'Beregnet bidrag til tjenestemandspension. Kroner, uden fortegn.',
  },
  {
    ...COST,
    heading: 'Overhead',
    field: 'costOverhead',
    prompt: 'Tilbuddets andel af central ledelse og administration. Kroner, uden fortegn.',
  },
  {
    ...COST,
    heading: 'Sundhedslovsydelser',
    field: 'costHealth',
    width: 15,
    prompt:
      'Sundhedslovsydelser, der indgår i taksten. Ikke for ABL § 105 med støtte efter § 85. Kroner, uden fortegn.',
  },
  {
    ...COST,
    heading: 'Indtægter',
    field: 'income',
    prompt: 'Indtægter, der trækkes fra omkostningerne, også objektiv finansiering. Skriv et positivt beløb.',
  },
  {
    ...COST,
    heading: 'Omkostningsgrundlag',
    field: 'base',
    filledBy: 'formula',
    width: 15,
    formula: baseFormula,
    prompt: 'Beregnes: alle omkostninger minus indtægter.',
  },
];

const REGULATION: Told<TaksterField>[] = [
  {
    heading: 'Resultat {Y-2}',
    field: 'resultY2',
    type: 'kroner',
    filledBy: 'municipality',
    band: 'Regulering',
    width: 13,
    prompt: 'Årets resultat i regnskabet: overskud uden fortegn, underskud med minus. Én gang i takstgruppen.',
  },
  {
    heading: 'Omkostningsgrundlag {Y-2}',
    field: 'baseY2',
    type: 'kroner',
    filledBy: 'municipality',
    band: 'Regulering',
    width: 15,
    prompt:
      'Omkostningsgrundlaget i resultatets år. Grænsen for, hvad der skal indregnes, regnes af det. Én gang i takstgruppen.',
  },
  {
    heading: 'Regulering i taksten',
    field: 'regulation',
    type: 'kroner',
    filledBy: 'municipality',
    band: 'Regulering',
    width: 13,
    prompt:
      'Det over- eller underskud, der indregnes i taksten: minus sætter taksten ned, plus sætter den op. Én gang i takstgruppen.',
  },
];

const TAKST: Told<TaksterField>[] = [
  {
    heading: 'Beregnet takst',
    field: 'calculated',
    type: 'kroner',
    format: '#,##0.00',
    filledBy: 'formula',
    band: 'Takst',
    width: 12,
    formula: calculatedFormula,
    prompt: 'Beregnes, når linjen er alene i sin takstgruppe: (omkostningsgrundlag + regulering) delt med enheder.',
  },
  {
    heading: 'Takst',
    field: 'takst',
    type: 'kroner',
    format: '#,##0.00',
    unit: 'kr. pr. enhed',
    filledBy: 'municipality',
    requiredFor: 'all',
    band: 'Takst',
    width: 13,
    prompt: 'Den takst, der opkræves pr. enhed.',
  },
  {
    heading: 'Enhed',
    field: 'unit',
    type: 'choice',
    list: UNITS,
    filledBy: 'both',
    requiredFor: 'all',
    band: 'Takst',
    width: 9,
    prompt: 'Det, taksten betaler for. Døgn, korttid og dag kan også være pr. måned.',
  },
  {
    heading: 'Takst {Y-1}',
    field: 'previousTakst',
    type: 'kroner',
    format: '#,##0.00',
    filledBy: 'system',
    band: 'Takst',
    width: 12,
    prompt: 'Den takst, der gælder nu. Systemets tal; det ændres ikke her.',
  },
  {
    heading: 'Renset takst {Y-1}',
    field: 'previousCleaned',
    type: 'kroner',
    format: '#,##0.00',
    filledBy: 'system',
    band: 'Takst',
    width: 12,
    prompt:
      'Den gældende takst uden regulering af tidligere års over- og underskud. Systemets tal; det ændres ikke her.',
  },
  {
    heading: 'Realændring',
    field: 'realChange',
    type: 'percent',
    filledBy: 'formula',
    band: 'Takst',
    width: 12,
    formula: realChangeFormula,
    prompt:
      'Beregnes: den rensede takst mod sidste års rensede takst fremskrevet med P/L. Uden renset takst sammenlignes takst med takst.',
  },
];

const EXPLANATION: Told<TaksterField>[] = [
  {
    heading: 'Årsag',
    field: 'cause',
    type: 'choice',
    list: CAUSES,
    filledBy: 'municipality',
    band: 'Forklaring',
    width: 13,
    prompt: 'Den vigtigste årsag til ændringen. Vælg på listen.',
  },
  {
    heading: 'Forklaring',
    field: 'explanation',
    type: 'text',
    filledBy: 'municipality',
    maxLength: 1500,
    band: 'Forklaring',
    width: 45,
    prompt:
      'Forklar store stigninger og fald, så FU kan forstå dem. Højst 1.500 tegn. Skriv aldrig noget om en enkelt borger.',
  },
  {
    heading: 'Gyldig fra',
    field: 'validFrom',
    type: 'date',
    filledBy: 'both',
    band: 'Forklaring',
    width: 12,
    prompt: 'Den dag, taksten gælder fra: dag-måned-år. Tomt er 1. januar.',
  },
  {
    heading: 'Revisorpåtegning',
    field: 'auditorStatement',
    type: 'choice',
    list: AUDITOR_STATEMENTS,
    filledBy: 'municipality',
    band: 'Forklaring',
    width: 15,
    prompt: 'Ja eller nej for §§ 109 og 110, ellers –.',
  },
  {
    heading: 'Dispensation, begrundelse',
    field: 'dispensation',
    type: 'text',
    filledBy: 'municipality',
    band: 'Forklaring',
    width: 30,
    prompt: 'Begrundelsen, når der søges DAS om lavere belægning end mindstekravet.',
  },
];

const GROUP: Told<TaksterField>[] = [
  {
    heading: 'Takstgruppe',
    field: 'groupKey',
    type: 'text',
    filledBy: 'prefilled',
    band: 'Takstgruppe',
    width: 13,
    prompt:
      'Linjer af samme tilbud og paragraf med samme takstgruppe deler budget. Skriv hvert beløb én gang i gruppen. Tomt: linjen er alene.',
  },
  {
    heading: 'Afløser Linje-ID',
    field: 'predecessors',
    type: 'keys',
    filledBy: 'municipality',
    band: 'Takstgruppe',
    width: 17,
    prompt: 'Linje-ID på den eller de linjer, linjen afløser, med komma imellem. Så følger historien med.',
  },
  {
    heading: 'Gruppens balance',
    field: 'groupBalance',
    type: 'text',
    unit: 'kr.',
    filledBy: 'formula',
    band: 'Takstgruppe',
    width: 42,
    formula: groupBalanceFormula,
    prompt: 'Beregnes: takster × enheder, omkostningsgrundlag + regulering, og forskellen mellem dem.',
  },
];

const CHANGE = { filledBy: 'municipality', band: 'Ændring' } as const;
const CHANGE_COLUMNS: Told<keyof TilbudChange>[] = [
  {
    ...CHANGE,
    heading: 'Tilbud',
    field: 'tilbudName',
    type: 'text',
    requiredFor: 'all',
    width: 32,
    prompt: 'Tilbuddets navn, som det står på arket Takster.',
  },
  {
    ...CHANGE,
    heading: 'Tilbudsportal-ID',
    field: 'portalId',
    type: 'text',
    width: 16,
    prompt: 'Tilbuddets nummer på Tilbudsportalen. Kan være tomt.',
  },
  {
    ...CHANGE,
    heading: 'Ændring',
    field: 'kind',
    type: 'choice',
    list: Object.values(CHANGE_KINDS_2027),
    requiredFor: 'all',
    width: 18,
    prompt: 'Hvad der sker med tilbuddet. Vælg på listen.',
  },
  {
    ...CHANGE,
    heading: 'Gælder fra',
    field: 'effectiveDate',
    type: 'date',
    requiredFor: 'all',
    width: 13,
    prompt: 'Den dag, ændringen gælder fra: dag-måned-år.',
  },
  {
    ...CHANGE,
    heading: 'Pladser før',
    field: 'placesBefore',
    type: 'number',
    unit: 'antal',
    width: 11,
    prompt: 'Tilbuddets pladser før ændringen, i hele og halve.',
  },
  {
    ...CHANGE,
    heading: 'Pladser efter',
    field: 'placesAfter',
    type: 'number',
    unit: 'antal',
    width: 11,
    prompt: 'Tilbuddets pladser efter ændringen, i hele og halve.',
  },
  {
    ...CHANGE,
    heading: 'Undtaget',
    field: 'exempt',
    type: 'choice',
    list: ['ja', 'nej'],
    width: 11,
    prompt: 'Ja, hvis et tilbud i kategori 2 skal undtages, fordi brugerne har en aftale med de samme elementer.',
  },
  {
    ...CHANGE,
    heading: 'Aftale med',
    field: 'agreementWith',
    type: 'text',
    width: 30,
    prompt: 'De kommuner, aftalen er indgået med. Skal udfyldes, når tilbuddet er undtaget.',
  },
  {
    ...CHANGE,
    heading: 'Begrundelse',
    field: 'reason',
    type: 'text',
    maxLength: 1500,
    width: 55,
    prompt: 'Hvorfor ændringen sker. Skriv aldrig noget om en enkelt borger.',
  },
];

/** The takstskema of takstår 2027, the first of the new shape (S2 item 9). */
export const TAKSTSKEMA_2027 = defineTakstskema({
  year: 2027,
  version: '2027-1',
  takster: {
    name: 'Takster',
    headingRow: 4,
    unitRow: 5,
    firstRow: 6,
    lastRow: 2000,
    emptyRows: 60,
    columns: columns([
      ...IDENTIFICATION,
      ...CAPACITY,
      ...COST_COLUMNS,
      ...REGULATION,
      ...TAKST,
      ...EXPLANATION,
      ...GROUP,
    ]),
    pl: { row: 2, label: 'Anvendt P/L', labelColumn: 2, valueColumn: 3 },
  },
  changes: {
    name: 'Tilbudsændringer',
    headingRow: 4,
    unitRow: 5,
    firstRow: 6,
    lastRow: 500,
    emptyRows: 60,
    columns: columns(CHANGE_COLUMNS),
  },
  sheets: { guide: 'Vejledning', lists: 'Lister', meta: '_meta', findings: 'Fund', errorColumn: 'Fejl' },
});
