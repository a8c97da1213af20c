import type { DataValidation, Worksheet } from 'exceljs';

/**
 * Puts the validation of a range back on the range. ExcelJS reads it as one for each cell, and would compare them all with
 * each other when it writes: half of what it takes to save a takstskema. Ours are each of one rectangle.
 */
export function joinValidations(sheet: Worksheet): void {
  const { dataValidations } = sheet as unknown as { dataValidations: { model: Record<string, DataValidation> } };
  const cells = new Map<DataValidation, string[]>();
  for (const [address, validation] of Object.entries(dataValidations.model)) {
    const known = cells.get(validation);
    if (known) known.push(address);
    else cells.set(validation, [address]);
  }
  dataValidations.model = Object.fromEntries([...cells].map(([validation, all]) => [rangeOf(all), validation]));
}

/** ExcelJS goes through a range from its first cell to its last. */
const rangeOf = (cells: string[]): string => (cells.length === 1 ? `${cells[0]}` : `${cells[0]}:${cells.at(-1)}`);
