import { amount } from '../../../domain/amount.js';
import type { OverviewRow } from '../../../domain/revision/change-overview.js';
import type {
  AnnexInput,
  PackChange,
  PackInput,
  PackRevision,
  PackTakst,
  PointInput,
  ToldDecision,
} from './pack-input.js';

/** A takst as the papers see it. Invented figures. */
export const packTakst = (change: Partial<PackTakst> = {}): PackTakst => ({
  party: 'Rebild',
  name: 'Birkelund (§ 107, niveau 2)',
  tilbud: 'Birkelund',
  ydelse: 'Niveau 2',
  paragraf: '§ 107',
  unit: 'døgn',
  previous: amount('2480.00'),
  inForce: null,
  takst: amount('2604.00'),
  nominal: amount('5'),
  real: amount('1.744'),
  yearly: amount('18250000'),
  explanation: 'Flere nattevagter.',
  recommendation: null,
  stateText: 'Til behandling i FU',
  ready: false,
  lukket: false,
  decision: null,
  ...change,
});

/** An ind- or udmelding as the papers see it. */
export const packChange = (change: Partial<PackChange> = {}): PackChange => ({
  party: 'Mariagerfjord',
  title: 'Specialenheden',
  kind: 'Ændrede pladser',
  effect: 'Står med 30 pladser fra 1. januar 2027.',
  from: '2027-01-01',
  places: '23 → 30',
  reason: 'Der er flere borgere.',
  recommendation: null,
  stateText: 'Venter på DAS',
  lukket: false,
  decision: null,
  ...change,
});

export const packPoint = (change: Partial<PointInput> = {}): PointInput => ({
  position: 1,
  kind: 'frit',
  title: 'Årshjul 2027',
  resume: '',
  sagsfremstilling: '',
  indstilling: '',
  beslutning: '',
  lukket: false,
  takster: [],
  changes: [],
  annexes: [],
  told: [],
  toldRevisions: [],
  ...change,
});

export const packAnnex = (change: Partial<AnnexInput> = {}): AnnexInput => ({
  kind: 'typed',
  title: 'Notat',
  text: 'Notatets tekst.',
  lukket: false,
  takster: [],
  revisions: [],
  ...change,
});

/** A takst in the overview of a revision: it rises from 2.604 to 2.650. */
export const overviewRow = (change: Partial<OverviewRow> = {}): OverviewRow => ({
  lineKey: 'L-840-0001',
  tilbud: 'Birkelund',
  paragraf: '§ 107',
  ydelse: 'Niveau 2',
  targetGroup: null,
  unit: 'døgn',
  kind: 'ændret',
  inForce: amount('2604.00'),
  takst: amount('2650.00'),
  lastYear: amount('2480.00'),
  change: { kroner: amount('46'), percent: amount('1.766'), real: amount('1.766') },
  fromLastYear: { kroner: amount('170'), percent: amount('6.855'), real: amount('3.542') },
  reason: { cause: 'fejlrettelse', text: 'Husleje manglede.' },
  state: 'in_fu',
  ...change,
});

const SUM = { takster: 2, changed: 2, yearly: amount('329084'), percent: amount('1.2'), real: amount('0.4') };

export const packRevision = (change: Partial<PackRevision> = {}): PackRevision => ({
  party: 'Rebild',
  overview: { year: 2027, appliesFrom: '2027-02-01', reason: 'Der er fundet en regnefejl.', rows: [overviewRow()] },
  sums: { perTilbud: [{ name: 'Birkelund', ...SUM }], total: { name: 'Rebild Kommune', ...SUM } },
  outcomes: {},
  lukket: [],
  ...change,
});

export const toldDecision = (change: Partial<ToldDecision> = {}): ToldDecision => ({
  on: '2026-11-24',
  action: 'approve',
  outcome: 'Godkendt af FU efter delegation fra DAS',
  party: 'Frederikshavn',
  name: 'Krisecenter for Kvinder (§ 109, gennemsnitstakst)',
  lineKey: 'L-813-0001',
  revisionUpload: null,
  grounds: null,
  mandate: 'Delegeret i møde i DAS den 12. november 2026',
  lukket: false,
  ...change,
});

export const packInput = (points: readonly PointInput[], change: Partial<PackInput> = {}): PackInput => ({
  body: 'FU',
  year: 2027,
  heldOn: '2026-11-12',
  startsAt: '13:00',
  endsAt: '15:30',
  place: 'Aalborg',
  participants: [
    { name: 'Aalborg Kommune', present: true },
    { name: 'Rebild Kommune', present: false },
  ],
  closed: false,
  points: points.map((point, index) => ({ ...point, position: index + 1 })),
  outside: [],
  outsideChanges: [],
  ...change,
});
