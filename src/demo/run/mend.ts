import type { Cell, Worksheet } from 'exceljs';
import { type CellChange, changeCells, type Typed } from '../change-cells.js';
import { openTakstskema } from '../open-takstskema.js';

/**
 * The workbook that was handed back, with each cell that was typed wrong set back to what it was: by its address, since
 * the hand-back keeps the sender's rows.
 */
export async function mend(handedBack: Buffer, clean: Buffer, faulty: Buffer): Promise<Buffer> {
  return changeCells(handedBack, await differences(clean, faulty));
}

/** The cells of the sheet Takster that differ, with the clean value. */
async function differences(clean: Buffer, faulty: Buffer): Promise<CellChange[]> {
  const [was, is] = [(await openTakstskema(clean)).takster, (await openTakstskema(faulty)).takster];
  const changes: CellChange[] = [];
  for (const address of addressesOf(was, is)) {
    const before = was.getCell(address);
    if (before.formula || sameValue(before, is.getCell(address))) continue;
    changes.push({ sheet: was.name, cell: address, value: typed(before) });
  }
  return changes;
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
