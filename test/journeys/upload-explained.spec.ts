import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeCells, numberIn } from '../../src/demo/change-cells.js';
import type { ToldUpload } from '../../src/features/submissions/told/told-upload.js';
import { Upload } from '../../src/features/submissions/upload/upload.entity.js';
import { type TestApp, testApp } from '../app.js';
import { PlainBrowser } from '../plain-browser.js';
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
  /** The same handed back, with the explanation of the page in its cell. */
  let explained: Buffer;
  beforeAll(async () => {
    house = await testApp();
    indberetter = await Indberetter.of(house, CODE);
    unexplained = await changeCells(await indberetter.filled(), [
      { lineKey: LINE, heading: 'Årsag', value: null },
      { lineKey: LINE, heading: 'Forklaring', value: null },
    ]);
  });
  afterAll(() => house.close());

  const stateOf = ({ explanations }: ToldUpload) => explanations?.find(({ lineKey }) => lineKey === LINE)?.state;
  const newest = () =>
    house.database.manager.findOneOrFail(Upload, { where: { organisation: CODE }, order: { id: 'DESC' } });

  it('is asked for, stops the submission until given, and counts at once', async () => {
    const upload = await indberetter.upload(unexplained);
    expect(told(upload, 'forklar')).toEqual([`R42 ${LINE}`]);
    expect(upload.verdict?.kind).toBe('forklar');
    expect((await indberetter.submit(upload.id).expect(422)).body.detail).toBe(
      '1\u00a0takst skal forklares, før der kan indsendes.',
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
    explained = await indberetter.handedBack(upload.id);
    const again = await indberetter.upload(explained);
    expect(again.verdict?.kind).toBe('klar');
    const texts = await house.database.query(
      `select text from explanation where line_key = $1 and source = 'sheet' order by id`,
      [LINE],
    );
    expect(texts).toEqual([{ text: GIVEN.text }]);
  });

  it('waits to be confirmed when the figures moved a little, and the same text sent again does not confirm it', async () => {
    const takst = await numberIn(explained, LINE, 'Takst');
    const moved = await indberetter.upload(
      await changeCells(explained, [{ lineKey: LINE, heading: 'Takst', value: takst + 0.01 }]),
    );
    expect(told(moved, 'forklar')).toEqual([`R42 ${LINE}`]);
    expect(plain(moved.findings?.find(({ rule }) => rule === 'R42')?.message)).toMatch(
      /^Forklaringen skal bekræftes: tallene er ændret fra [\d.,]+ kr\. til [\d.,]+ kr\., siden den blev skrevet\.$/,
    );
    expect(moved.explanations?.find(({ lineKey }) => lineKey === LINE)).toEqual({
      ...GIVEN,
      lineKey: LINE,
      state: 'confirm',
    });
    expect(moved.notices.join()).toContain(`(${LINE})`);
    const no = await indberetter.submit(moved.id).expect(422);
    expect(plain(no.body.detail)).toBe('1 forklaring skal bekræftes, før der kan indsendes.');

    const again = await indberetter.upload(await indberetter.handedBack(moved.id));
    expect(stateOf(again)).toBe('confirm');
  });

  it('is confirmed by a button, as it stands, for the figures of now', async () => {
    const { id } = await newest();
    const visitor = new PlainBrowser(indberetter.agent);
    await visitor.open(`/uploads/${id}`);
    expect(plain(visitor.text)).toContain('1 forklaring skal bekræftes');
    await visitor.follow(/\/forklar$/);
    expect(plain(visitor.text)).toContain('Passer forklaringen stadig? Årsag: Pladser');
    await visitor.follow(/&ret=1/);
    expect(visitor.html).toMatch(new RegExp(`<textarea[^>]*>${GIVEN.text}`));
    await visitor.open(`/uploads/${id}/forklar`);
    await visitor.send(/\/forklar\/[^/]+$/);
    expect(visitor.text).toContain('Alle ændringer er forklaret');
    expect(await indberetter.show(id)).toMatchObject({ verdict: { kind: 'klar' } });
    expect(stateOf(await indberetter.show(id))).toBe('stands');
    const rows = await house.database.query(
      'select text, rule, source from explanation where line_key = $1 order by id desc limit 1',
      [LINE],
    );
    expect(rows).toEqual([{ text: GIVEN.text, rule: 'R42', source: 'page' }]);
    await indberetter.submit(id).expect(201);
    const seen = (await (await house.as('fu-851')).get(`/api/v1/uploads/${id}`).expect(200)).body;
    expect(seen).toMatchObject({ status: 'checked', notices: [] });
    expect(seen.explanations).toBeUndefined();
  });

  it('is gone when the figures moved more: told with its text, which is offered and does not count', async () => {
    const takst = await numberIn(explained, LINE, 'Takst');
    const upload = await indberetter.upload(
      await changeCells(explained, [{ lineKey: LINE, heading: 'Takst', value: takst * 1.02 }]),
    );
    expect(stateOf(upload)).toBe('gone');
    expect(told(upload, 'forklar')).toEqual([`R42 ${LINE}`]);
    expect(upload.notices.join()).toMatch(new RegExp(`\\(${LINE}\\) gælder ikke længere.*»${GIVEN.text}«`));
    const visitor = new PlainBrowser(indberetter.agent);
    await visitor.open(`/uploads/${upload.id}/forklar`);
    expect(visitor.text).toContain('Den tidligere forklaring gælder ikke længere');
    expect(visitor.html).toMatch(new RegExp(`<textarea[^>]*>${GIVEN.text}`));
    await indberetter.explain(upload.id, LINE, GIVEN).expect(200);
    expect(stateOf(await indberetter.show(upload.id))).toBe('stands');
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

const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');
