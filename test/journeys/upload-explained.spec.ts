import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeCells, numberIn } from '../../src/demo/change-cells.js';
import { type TestApp, testApp } from '../app.js';
import { cprLike } from './cpr-like.js';
import { Indberetter, told } from './reporting.js';

const CODE = 773;
/** A change that wants to be explained, and that the demo world explains in the sheet. */
const LINE = 'L-773-0007';
const GIVEN = { cause: 'pladser', text: 'Værkstedet har fået to pladser mindre, og huset koster det samme.' };

describe('an explanation', () => {
  let house: TestApp;
  let indberetter: Indberetter;
  let unexplained: Buffer;
  beforeAll(async () => {
    house = await testApp();
    indberetter = await Indberetter.of(house, CODE);
    unexplained = await changeCells(await indberetter.filled(), [
      { lineKey: LINE, heading: 'Årsag', value: null },
      { lineKey: LINE, heading: 'Forklaring', value: null },
    ]);
  });
  afterAll(() => house.close());

  it('is asked for, stops the submission until given, and counts at once', async () => {
    const upload = await indberetter.upload(unexplained);
    expect(told(upload, 'forklar')).toEqual([`R42 ${LINE}`]);
    expect(upload.verdict?.kind).toBe('forklar');
    expect((await indberetter.submit(upload.id).expect(422)).body.detail).toBe(
      '1 takst skal forklares, før der kan indsendes.',
    );

    await indberetter.explain(upload.id, LINE, { ...GIVEN, text: 'Kort.' }).expect(200);
    expect(told(await indberetter.show(upload.id), 'forklar')).toEqual([`R42 ${LINE}`]);
    await indberetter.explain(upload.id, LINE, GIVEN).expect(200);
    expect((await indberetter.show(upload.id)).verdict?.kind).toBe('klar');
    await indberetter.agent.delete(`/api/v1/uploads/${upload.id}/explanations/${LINE}`).expect(200);
    expect((await indberetter.show(upload.id)).verdict?.kind).toBe('forklar');
    await indberetter.explain(upload.id, LINE, GIVEN).expect(200);
  });

  it('survives a new upload while the figures it explains stand, and stands in the workbook handed back', async () => {
    const other = await changeCells(unexplained, [
      { lineKey: 'L-773-0001', heading: 'Målgruppe', value: 'Voksne med autisme' },
    ]);
    const upload = await indberetter.upload(other);
    expect(upload.verdict?.kind).toBe('klar');
    const again = await indberetter.upload(await indberetter.handedBack(upload.id));
    expect(again.verdict?.kind).toBe('klar');
    const texts = await house.database.query(
      `select text from explanation where line_key = $1 and source = 'sheet' order by id`,
      [LINE],
    );
    expect(texts).toEqual([{ text: GIVEN.text }]);
  });

  it('is asked for again when the figures move', async () => {
    const takst = await numberIn(unexplained, LINE, 'Takst');
    const upload = await indberetter.upload(
      await changeCells(unexplained, [{ lineKey: LINE, heading: 'Takst', value: takst + 0.01 }]),
    );
    expect(told(upload, 'forklar')).toEqual([`R42 ${LINE}`]);
  });

  it('on the page is refused with a possible CPR number in it, which is not stored', async () => {
    const upload = await indberetter.upload(unexplained);
    const text = `Borgeren ${cprLike()} er flyttet til et andet tilbud i kommunen.`;
    const no = await indberetter.explain(upload.id, LINE, { ...GIVEN, text }).expect(422);
    expect(no.body.code).toBe('cpr');
    expect(JSON.stringify(no.body)).not.toContain(cprLike());
    const stored = await house.database.query('select text from explanation');
    expect(JSON.stringify(stored)).not.toContain(cprLike());
  });

  it('of an unknown line, without a listed cause, or by another is refused', async () => {
    const { id } = await indberetter.upload(unexplained);
    await indberetter.explain(id, 'L-773-9999', GIVEN).expect(404);
    await indberetter.explain(id, LINE, { ...GIVEN, cause: 'vejret' }).expect(422);
    const neighbour = await Indberetter.of(house, 810);
    await neighbour.explain(id, LINE, GIVEN).expect(404);
  });
});
