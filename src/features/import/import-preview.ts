import { plainText } from '../../domain/plain-text.js';
import type { ReadImport } from '../../domain/takstskema/import.js';
import type { ReadingFault } from '../../domain/takstskema/reading-faults.js';
import type { Tilbud } from '../../domain/tilbud.js';

export interface PreviewRow {
  code: number;
  name: string;
  takster: number;
  tilbud: number;
  /** Of these, not in the tilbudsvifte yet. */
  newTilbud: number;
}

/** What an import would bring, before it is confirmed. */
export interface ImportPreview {
  /** By driftsherre, those without anything too. */
  rows: PreviewRow[];
  takster: number;
  faults: ReadingFault[];
}

export function previewOf(
  { lines, tilbud, faults }: ReadImport,
  driftsherrer: readonly { code: number; shortName: string }[],
  vifte: readonly Pick<Tilbud, 'driftsherre' | 'name'>[],
): ImportPreview {
  const known = new Set(vifte.map(({ driftsherre, name }) => `${driftsherre} ${plainText(name)}`));
  const rows = driftsherrer.map(({ code, shortName }) => {
    const own = tilbud.filter(({ driftsherre }) => driftsherre === code);
    return {
      code,
      name: shortName,
      takster: lines.filter(({ driftsherre }) => driftsherre === code).length,
      tilbud: own.length,
      newTilbud: own.filter(({ name }) => !known.has(`${code} ${plainText(name)}`)).length,
    };
  });
  return { rows, takster: lines.length, faults };
}
