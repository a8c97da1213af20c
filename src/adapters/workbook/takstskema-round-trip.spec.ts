import { describe, expect, it } from '@jest/globals';
import { toLines } from '../../domain/takstskema/to-lines.js';
import { takstskemaOf } from '../../domain/takstskema/years.js';
import { readParts } from './read-parts.js';
import { exampleInput } from './takstskema.fixture.js';
import type { TakstskemaInput } from './takstskema-input.js';
import { fileOf } from './workbook.fixture.js';
import { WORKBOOK_LIMITS } from './workbook-limits.js';
import { writeTakstskema } from './write-takstskema.js';

async function writtenAndRead(input: TakstskemaInput) {
  const template = takstskemaOf(2027);
  const file = await readParts(await fileOf(await writeTakstskema(input)), WORKBOOK_LIMITS);
  if (!template || 'refusal' in file) throw new Error('not read');
  const newLineKey = () => 'ny';
  const read = toLines(file.workbook, { template, driftsherre: 846, known: input.lines, newLineKey });
  if ('refusal' in read) throw new Error(read.refusal.code);
  return read;
}

describe('a takstskema, written and read back', () => {
  it('is unchanged: every line, change and P/L, without a fault or a notice', async () => {
    const input = exampleInput();
    const read = await writtenAndRead(input);
    expect(read.faults).toEqual([]);
    expect(read.lines).toEqual(input.lines);
    expect(read.tilbudChanges).toEqual(input.tilbudChanges);
    expect(read.appliedPl?.toFixed()).toBe('3.2');
    expect(read).toMatchObject({ changedLocked: [], notices: [], meta: { takstskemaId: input.takstskemaId } });
  });

  it('is unchanged when handed back: the sheets and columns of findings are passed over', async () => {
    const plain = exampleInput();
    const { places } = await writtenAndRead(plain);
    const placesByLine = new Map(Object.entries(places.rows));
    const handedBackFrom = { uploadId: 'u1', findings: [], placesByLine, appliedPl: plain.pl };
    const read = await writtenAndRead({ ...plain, handedBackFrom });
    expect(read).toMatchObject({ faults: [], lines: plain.lines, places, meta: { uploadId: 'u1' } });
  });
});
