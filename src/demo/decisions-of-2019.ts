import type { TilbudPart } from '../domain/tilbud-changes/change-content.js';
import type { ChangeKind } from '../domain/tilbud-changes/kinds.js';

/** Where they are told; public. The demo's years are six later, as its other figures of 2019 are (README.md). */
export const MINUTES = 'Referat af DAS’ møde den 24. oktober 2019, punkt 8 (i demoen flyttet seks år frem)';
export const DECIDED_ON = '2025-10-24';
export const DECIDED_YEAR = 2026;

/** A request that DAS decided then. The tilbud are named as the demo's tilbudsvifte has them. */
export interface DecisionOf2019 {
  driftsherre: number;
  kind: ChangeKind;
  title: string;
  tilbud: readonly string[];
  parts?: readonly Pick<TilbudPart, 'name' | 'paragraf' | 'form' | 'places' | 'internalPlaces'>[];
  effectiveDate: string;
  placesBefore?: string;
  placesAfter?: string;
  outsidePlaces?: string;
  exempt?: boolean;
  agreementWith?: string;
  reason: string;
  /** Grounds of a refusal, one a line; without them it was approved. */
  refusedSince?: string;
}

const FROM = '2026-01-01';

export const DECISIONS_OF_2019: readonly DecisionOf2019[] = [
  {
    driftsherre: 846,
    kind: 'places',
    title: 'Botilbud Kirketoften',
    tilbud: ['Botilbud Kirketoften'],
    effectiveDate: FROM,
    placesBefore: '28',
    placesAfter: '27',
    outsidePlaces: '1',
    reason:
      'FU godkendte i årets løb, at én af de 28 faste pladser blev omdannet til en aflastningsplads. Den er en kommunal plads og ikke en del af aftalen, så pladstallet nedsættes permanent.',
  },
  {
    driftsherre: 846,
    kind: 'converted',
    title: 'Aktivitetstilbud Kernen',
    tilbud: ['Aktivitetstilbud Kernen'],
    parts: [{ name: 'Aktivitetshuset Hobro', paragraf: '§ 104', form: 'dag', places: '31', internalPlaces: null }],
    effectiveDate: FROM,
    reason: 'Aktivitetstilbud Kernen omdannes til Aktivitetshuset Hobro, stadig efter § 104.',
  },
  {
    driftsherre: 846,
    kind: 'closed',
    title: 'Kirketoften, afd. Aktivitet',
    tilbud: ['Kirketoften, afd. Aktivitet'],
    effectiveDate: FROM,
    reason: 'Tilbuddet er lukket. Borgerne er revisiteret til Aktivitetshuset Hobro.',
  },
  {
    driftsherre: 846,
    kind: 'split',
    title: 'Botilbud Kærvej',
    tilbud: ['Botilbud Kærvej'],
    parts: [
      { name: 'Botilbud Kærvej', paragraf: 'ABL § 105', form: 'døgn', places: '15', internalPlaces: null },
      { name: 'Kærvej, samvær og aktivitet', paragraf: '§ 104', form: 'dag', places: '17', internalPlaces: '13' },
    ],
    effectiveDate: FROM,
    reason:
      'Tilbuddet har hidtil været et helhedsorienteret tilbud. Det deles i en boafdeling med 15 pladser og et samværs- og aktivitetstilbud med 13 pladser til interne borgere og 4 eksterne pladser.',
  },
  {
    driftsherre: 846,
    kind: 'places',
    title: 'Specialenheden',
    tilbud: ['Specialenheden'],
    effectiveDate: FROM,
    placesBefore: '23',
    placesAfter: '30',
    reason: 'Antallet af pladser ændres fra 23 til 30.',
  },
  {
    driftsherre: 1081,
    kind: 'merged',
    title: 'Bosted Skovvænget og Vestervang',
    tilbud: ['Bosted Skovvænget', 'Vestervang'],
    parts: [{ name: 'Bostedet Aars', paragraf: '§ 108', form: 'døgn', places: '36', internalPlaces: null }],
    effectiveDate: '2025-04-15',
    reason: 'Bosted Skovvænget og Vestervang er lukket, og regionen har i stedet åbnet Bostedet Aars.',
  },
  {
    driftsherre: 1081,
    kind: 'closed',
    title: 'Rehabiliteringscenter Strandgården',
    tilbud: ['Rehabiliteringscenter Strandgården'],
    effectiveDate: '2025-01-01',
    reason: 'Tilbuddet er lukket ved årets udgang.',
  },
  {
    driftsherre: 820,
    kind: 'closed',
    title: 'Botilbuddet Rosenvænget',
    tilbud: ['Botilbuddet Rosenvænget'],
    effectiveDate: '2025-10-01',
    reason: 'Tilbuddet er lukket pr. 1. oktober.',
  },
  {
    driftsherre: 851,
    kind: 'ud',
    title: 'Taleinstituttet/Hjerneskadecenter Nordjylland',
    tilbud: ['Taleinstituttet/Hjerneskadecenter Nordjylland'],
    effectiveDate: FROM,
    exempt: true,
    agreementWith: 'Køberkommunerne, med de samme elementer som i styringsaftalen',
    reason:
      'KKR og de fleste kommunalbestyrelser har ophævet tilbuddets forsyningsforpligtelse. Derfor udtræder det af rammeaftalen og det forstærkede samarbejde. Der indgås bilaterale aftaler med køberkommunerne.',
    refusedSince: [
      'DAS følger præcedens for 2018, hvor tilbud med borgere fra 2-3 kommuner ikke blev taget ud af Socialaftalen.',
      'Tre kommuner har lavet formaliserede bilaterale aftaler.',
      'Øvrige kommuner ønsker at benytte tilbuddet, såfremt behovet opstår.',
      'TI/HCN er et højtspecialiseret tilbud, som er unikt i Nordjylland.',
      'Hvis TI/HCN, som højt specialiseret tilbud, kan trækkes ud på ovenstående kriterier, vil det kunne betyde, at mange tilbud (med 3-4 aktuelle køberkommuner) kan trækkes ud, hvilket kunne reducere den fælles tilbudsvifte markant og dermed påføre store konsekvenser for det fremtidige samarbejde i Nordjylland.',
      'KKR og de nordjyske byråd har henholdsvis anbefalet og godkendt en beslutning om, at TI/HCN udgår af det forstærkede samarbejde, men forbliver en del af rammeaftalesamarbejdet.',
    ].join('\n'),
  },
];
