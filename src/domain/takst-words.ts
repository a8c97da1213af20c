import type { COSTS, Line, Unit } from './takst.js';
import { takstName } from './takstbilag/takst-name.js';

/** "Niveau 2", "Aktivitetstakst, niveau 3". */
export const ydelseOf = (line: Line): string => takstName(line).ydelse;

/** "Bostedet Aars (§ 108, niveau 2)": an item in a sentence. */
export function itemName(line: Line): string {
  const { tilbud, paragraf, ydelse } = takstName(line);
  return `${tilbud} (${paragraf}, ${ydelse.charAt(0).toLowerCase()}${ydelse.slice(1)})`;
}

/** "pr. døgn" */
export const perUnitText = (unit: Unit | null): string => `pr. ${unit ?? 'enhed'}`;

/** A post of the grundlag as a heading. */
export const COST_LABELS: Readonly<Record<(typeof COSTS)[number] | 'income', string>> = {
  costPay: 'Løn',
  costOther: 'Øvrige direkte omkostninger',
  costProperty: 'Ejendom',
  costTraining: 'Udvikling og uddannelse',
  costTilsyn: 'Tilsyn',
  costDepreciation: 'Afskrivning',
  costInterest: 'Forrentning',
  costPension: 'Tjenestemandspension',
  costOverhead: 'Overhead',
  costHealth: 'Sundhedslovsydelser',
  income: 'Indtægter',
};
