import { describe, expect, it } from '@jest/globals';
import { changeCells, clearRows, copyRow } from '../change-cells.js';
import { filledTakstskema } from '../judged.fixture.js';
import { openTakstskema } from '../open-takstskema.js';
import { repairsOf } from './repairs.js';

async function repaired(fault: (clean: Buffer) => Promise<Buffer>): Promise<{ typed: number; left: number }> {
  const clean = await filledTakstskema(820);
  const faulty = await fault(clean);
  const { takster } = await openTakstskema(clean);
  const repairs = repairsOf(takster, (await openTakstskema(faulty)).takster);
  const mended = await changeCells(faulty, repairs);
  return { typed: repairs.length, left: repairsOf(takster, (await openTakstskema(mended)).takster).length };
}

describe('the repairs of a fault', () => {
  it('are the cells that were typed wrong', async () => {
    const change = { lineKey: 'L-820-0009', heading: 'Dage pr. år', value: 366 };
    expect(await repaired((clean) => changeCells(clean, [change]))).toEqual({ typed: 1, left: 0 });
  });

  it('bring a cleared row back, and take a copied one away', async () => {
    const cleared = await repaired((clean) => clearRows(clean, ['L-820-0009']));
    const copied = await repaired((clean) => copyRow(clean, 'L-820-0009'));
    expect([cleared.typed, cleared.left]).toEqual([expect.any(Number), 0]);
    expect([cleared.typed > 20, copied.typed > 20, copied.left]).toEqual([true, true, 0]);
  });
});
