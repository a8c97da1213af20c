import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roundTo } from '../../domain/amount.js';
import { TAKSTSKEMA_2027 } from '../../domain/takstskema/2027.js';
import { type ReadTakstskema, toLines } from '../../domain/takstskema/to-lines.js';
import { withDecimals } from '../../domain/takstskema/years.js';
import { readWorkbook } from './read-workbook.js';
import { exampleInput, exampleLines } from './takstskema.fixture.js';
import type { TakstskemaInput } from './takstskema-input.js';
import { unpackParts } from './unpack-parts.js';
import { writeTakstskema } from './write-takstskema.js';

/** The line of the example that holds a name and nothing else. */
const NAME_ALONE = ['D17', 'E17', 'F17', 'I17', 'AH17'].map((cell) => `missing_value ${cell}`);
const faultsIn = ({ faults }: ReadTakstskema) =>
  faults.flatMap(({ code, cells }) => cells.map(({ cell }) => `${code} ${cell}`));

describe('a takstskema that comes back as it was sent out', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'takstskema-round-trip-'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  async function written(input: TakstskemaInput): Promise<string> {
    const path = join(dir, `${input.takstskemaId}.xlsx`);
    await writeFile(path, await writeTakstskema(input));
    return path;
  }

  async function readBack(input: TakstskemaInput, template = TAKSTSKEMA_2027) {
    const result = await readWorkbook(await written(input));
    if ('refusal' in result) throw new Error(result.refusal.message);
    return toLines(result.workbook, {
      template,
      driftsherre: 846,
      known: exampleLines(),
      newLineKey: () => 'NEW',
    });
  }

  it('gives the same lines, P/L and changes, and no fault but what was never filled in', async () => {
    const input = exampleInput();
    const read = await readBack(input);
    if ('refusal' in read) throw new Error(read.refusal.message);
    expect(faultsIn(read)).toEqual(NAME_ALONE);
    expect(read.changedLocked).toEqual([]);
    expect(read.lines).toEqual(input.lines);
    expect(read.tilbudChanges).toEqual(input.tilbudChanges);
    expect(read.appliedPl).toEqual(input.pl);
    expect(read.meta).toMatchObject({ driftsherre: '846', year: '2027', uploadId: '' });
  });

  it('gives the same lines when it was handed back with findings', async () => {
    const handedBackFrom = { uploadId: '9', findings: [], placesByLine: {} };
    const read = await readBack(exampleInput({ handedBackFrom, takstskemaId: 'handed-back' }));
    if ('refusal' in read) throw new Error(read.refusal.message);
    expect(faultsIn(read)).toEqual(NAME_ALONE);
    expect(read.lines).toEqual(exampleLines());
  });

  it('reads a takst in whole kroner where the year says so', async () => {
    const read = await readBack(exampleInput({ decimals: 0, takstskemaId: 'whole' }), withDecimals(TAKSTSKEMA_2027, 0));
    if ('refusal' in read) throw new Error(read.refusal.message);
    expect(read.lines.map(({ takst }) => takst)).toEqual(exampleLines().map(({ takst }) => takst && roundTo(takst, 0)));
  });

  it('points at nothing outside the workbook, and computes again when it is opened', async () => {
    const parts = await unpackParts(await written(exampleInput()));
    expect(parts.get('xl/workbook.xml')?.toString()).toContain('fullCalcOnLoad="1"');
    const relations = [...parts].filter(([name]) => name.endsWith('.rels')).map(([, bytes]) => bytes.toString());
    expect(relations.length).toBeGreaterThan(1);
    expect(relations.filter((xml) => xml.includes('TargetMode="External"'))).toEqual([]);
  });
});
