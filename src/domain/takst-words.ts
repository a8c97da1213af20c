import type { Line, Unit } from './takst.js';
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
