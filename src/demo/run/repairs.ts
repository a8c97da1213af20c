import type { Cell, Worksheet } from 'exceljs';
import type { CellChange, Typed } from '../change-cells.js';

/**
 * What a person who made a fault types to mend it: each cell of the sheet Takster that differs, with what it was. By
 * address, since the workbook that is handed back keeps the sender's rows.
 */
export function repairsOf(clean: Worksheet, faulty: Worksheet): CellChange[] {
  const repairs: CellChange[] = [];
  for (const address of addressesOf(clean, faulty)) {
    const before = clean.getCell(address);
    if (before.formula || sameValue(before, faulty.getCell(address))) continue;
    repairs.push({ sheet: clean.name, cell: address, value: typed(before) });
  }
  return repairs;
}

function addressesOf(...sheets: Worksheet[]): Set<string> {
  const addresses = new Set<string>();
  for (const sheet of sheets) sheet.eachRow((row) => row.eachCell((cell) => void addresses.add(cell.address)));
  return addresses;
}

const sameValue = (one: Cell, other: Cell): boolean => JSON.stringify(one.value) === JSON.stringify(other.value);

function typed(cell: Cell): Typed {
  const { value } = cell;
  if (value === null || typeof value === 'string' || typeof value === 'number' || value instanceof Date) return value;
  throw new Error(`${cell.address}: ${JSON.stringify(value)} is not typed by a person`);
}
