import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeCells, numberIn } from '../../src/demo/change-cells.js';
import { linesOf } from '../../src/demo/world.js';
import { type TestApp, testApp } from '../app.js';
import { Indberetter, told } from './reporting.js';

const CODE = 849;
const LINE = 'L-849-0006';
const OTHER = 'L-849-0002';

describe('a faulty takstskema', () => {
  let house: TestApp;
  let indberetter: Indberetter;
  beforeAll(async () => {
    house = await testApp();
    indberetter = await Indberetter.of(house, CODE);
  });
  afterAll(() => house.close());

  it('has its planted faults and no others, is handed back, mended in that workbook, and submitted', async () => {
    const clean = await indberetter.filled();
    const occupancy = await numberIn(clean, LINE, 'Faktisk belægning 2024');
    const takst = await numberIn(clean, OTHER, 'Takst');
    const faulty = await changeCells(clean, [
      { lineKey: LINE, heading: 'Faktisk belægning 2024', value: null },
      { lineKey: LINE, heading: 'Pladser', value: '12.5' },
      { lineKey: OTHER, heading: 'Takst', value: takst * 100 },
    ]);
    const upload = await indberetter.upload(faulty);
    // The balance is off for the whole takstgruppe of the line.
    const balance = ['L-849-0001', OTHER, 'L-849-0003'].map((lineKey) => `R13 ${lineKey}`);
    expect(told(upload, 'fejl')).toEqual([`ambiguous_number ${LINE}`, `R12 ${LINE}`, ...balance]);
    expect(upload.verdict).toMatchObject({ kind: 'fejl', text: '3\u00a0fejl skal rettes, før du kan gå videre.' });
    const [ambiguous] = upload.findings ?? [];
    expect(ambiguous).toMatchObject({ sheet: 'Takster', cell: expect.stringMatching(/^J\d+$/), column: 'J' });
    const no = await indberetter.submit(upload.id).expect(422);
    expect(no.body).toMatchObject({ code: 'errors_remain', detail: expect.stringContaining('3 fejl skal rettes') });

    const handedBack = await indberetter.handedBack(upload.id);
    const places =
      linesOf(2027, CODE)
        .find(({ lineKey }) => lineKey === LINE)
        ?.places?.toNumber() ?? null;
    const mended = await indberetter.upload(
      await changeCells(handedBack, [
        { lineKey: LINE, heading: 'Faktisk belægning 2024', value: occupancy },
        { lineKey: LINE, heading: 'Pladser', value: places },
        { lineKey: OTHER, heading: 'Takst', value: takst },
      ]),
    );
    expect(told(mended, 'fejl', 'forklar')).toEqual([]);
    expect(mended).toMatchObject({ number: 2, basedOn: upload.id });
    expect(mended.replaces).toMatchObject({ uploadId: upload.id, gone: [], added: [], basedOnOlder: false });
    expect(mended.replaces?.changed.map(({ lineKey }) => lineKey).sort()).toEqual([OTHER, LINE]);
    await indberetter.submit(mended.id).expect(201);
    const older = await indberetter.submit(upload.id).expect(422);
    expect(older.body.code).toBe('newer_upload');
  });

  it('filled in on an older workbook is told so, with the lines that would change back', async () => {
    const [{ uploadId }] = (await indberetter.agent.get('/api/v1/rounds/2027/submissions').expect(200)).body.items;
    const first = await indberetter.handedBack(uploadId - 1);
    // A row without its Linje-ID is known by what it is.
    const upload = await indberetter.upload(
      await changeCells(first, [{ lineKey: OTHER, heading: 'Linje-ID', value: null }]),
    );
    expect(upload.replaces).toMatchObject({ uploadId, submitted: true, gone: [], added: [], basedOnOlder: true });
    const asked = await indberetter.agent.get(`/uploads/${upload.id}/indsend`).expect(200);
    expect(asked.text).toContain('bygget på en ældre upload');
    expect(upload.replaces?.changed.map(({ lineKey }) => lineKey).sort()).toEqual([OTHER, LINE]);
  });
});
