import { baseFormula } from '../formulas.js';
import type { TaksterField } from '../template.js';
import type { Told } from '../told-columns.js';

const COST = { type: 'kroner', filledBy: 'municipality', band: 'Omkostninger', width: 14 } as const;
export const COSTS: Told<TaksterField>[] = [
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
    width: 20,
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
    width: 19,
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
    width: 20,
    formula: baseFormula,
    prompt: 'Beregnes: alle omkostninger minus indtægter.',
  },
];
