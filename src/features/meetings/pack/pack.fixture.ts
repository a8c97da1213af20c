import { amount } from '../../../domain/amount.js';
import type { AnnexInput, PackInput, PackTakst, PointInput, ToldDecision } from './pack-input.js';

/** A takst as the papers see it. Invented figures. */
export const packTakst = (change: Partial<PackTakst> = {}): PackTakst => ({
  party: 'Rebild',
  name: 'Birkelund (§ 107, niveau 2)',
  tilbud: 'Birkelund',
  ydelse: 'Niveau 2',
  paragraf: '§ 107',
  unit: 'døgn',
  previous: amount('2480.00'),
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
  annexes: [],
  told: [],
  ...change,
});

export const packAnnex = (change: Partial<AnnexInput> = {}): AnnexInput => ({
  kind: 'typed',
  title: 'Notat',
  text: 'Notatets tekst.',
  lukket: false,
  takster: [],
  ...change,
});

export const toldDecision = (change: Partial<ToldDecision> = {}): ToldDecision => ({
  on: '2026-11-24',
  outcome: 'Godkendt af FU efter delegation fra DAS',
  party: 'Frederikshavn',
  name: 'Krisecenter for Kvinder (§ 109, gennemsnitstakst)',
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
  ...change,
});
