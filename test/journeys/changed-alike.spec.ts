import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { columnUnder, inTakstskema } from '../../src/demo/open-takstskema.js';
import { TAKSTSKEMA_2027 } from '../../src/domain/takstskema/2027.js';
import { headingOf } from '../../src/domain/takstskema/template.js';
import { AuditRow } from '../../src/features/audit/audit-row.entity.js';
import type { ToldUpload } from '../../src/features/submissions/told/told-upload.js';
import { type TestApp, testApp } from '../app.js';
import { PlainBrowser } from '../plain-browser.js';
import { Indberetter, told } from './reporting.js';

const CODE = 773;
const GIVEN = { cause: 'takstmodel', text: 'Alle takster er genberegnet efter den nye lønaftale for natarbejde.' };

describe('takster that all changed alike', () => {
  let house: TestApp;
  let indberetter: Indberetter;
  let upload: ToldUpload;
  beforeAll(async () => {
    house = await testApp();
    indberetter = await Indberetter.of(house, CODE);
    upload = await indberetter.upload(await allTimes(await indberetter.filled(), 1.1));
  });
  afterAll(() => house.close());

  const missing = (one: ToldUpload) => told(one, 'forklar').map((finding) => finding.split(' ')[1]);

  it('are found as one, and each line keeps its own findings', async () => {
    const common = upload.findings?.find(({ rule }) => rule === 'R67');
    expect(common?.cells.length).toBeGreaterThan(4);
    expect(missing(upload).length).toBeGreaterThan(3);
    const visitor = new PlainBrowser(indberetter.agent);
    await visitor.open(`/uploads/${upload.id}`);
    expect(visitor.text).toContain('Linjernes egne fund');
    await visitor.open(`/uploads/${upload.id}/forklar`);
    expect(visitor.text).toContain('Alle takster er ændret ens');
    await visitor.send(/\/forklar$/, { allCause: 'andet', allText: 'For kort.' });
    expect([visitor.status, visitor.html.includes('id="allText-error"')]).toEqual([422, true]);
    expect(visitor.html).toContain('href="#allText"');
  });

  it('take one explanation for all that lack one, and a line its own afterwards', async () => {
    const [own = '', ...others] = missing(upload) as string[];
    const logged = await house.database.manager.countBy(AuditRow, { action: 'explanation.write' });
    const { body } = await explainAll(GIVEN).expect(200);
    expect(body).toEqual({ ...GIVEN, lineKeys: expect.arrayContaining([own, ...others]) });
    expect(await house.database.manager.countBy(AuditRow, { action: 'explanation.write' })).toBe(logged + 1);
    expect(missing(await indberetter.show(upload.id))).toEqual([]);

    const mine = { cause: 'bygning', text: 'Her er også flyttet til en større bygning i marts.' };
    await indberetter.explain(upload.id, own, mine).expect(200);
    expect((await explainAll({ ...GIVEN, text: `${GIVEN.text} Igen.` }).expect(200)).body.lineKeys).toEqual([]);
    const { explanations } = await indberetter.show(upload.id);
    expect(explanations?.find(({ lineKey }) => lineKey === own)).toMatchObject({ ...mine, state: 'stands' });
    expect(explanations?.find(({ lineKey }) => lineKey === others[0])).toMatchObject({ ...GIVEN, state: 'stands' });
  });

  it('can be given no such explanation where they are not alike, nor by another', async () => {
    const neighbour = await Indberetter.of(house, 810);
    await neighbour.agent.put(`/api/v1/uploads/${upload.id}/explanations`).send(GIVEN).expect(404);
    const { id } = await indberetter.upload(await indberetter.filled());
    const no = await indberetter.agent.put(`/api/v1/uploads/${id}/explanations`).send(GIVEN).expect(409);
    expect(no.body.code).toBe('not_alike');
  });

  const explainAll = (given: object) => indberetter.agent.put(`/api/v1/uploads/${upload.id}/explanations`).send(given);
});

/** Every takst of last year times a factor, without an explanation; the costs are left, so that the balance is off. */
function allTimes(filled: Buffer, factor: number): Promise<Buffer> {
  const { columns, firstRow } = TAKSTSKEMA_2027.takster;
  const under = (field: string) => {
    const column = columns.find((one) => one.field === field);
    if (!column) throw new Error(`no column for ${field}`);
    return headingOf(column, 2027);
  };
  return inTakstskema(filled, ({ takster }) => {
    const at = (row: number, field: string) => takster.getCell(row, columnUnder(takster, under(field)));
    for (let row = firstRow; row <= takster.rowCount; row += 1) {
      const last = at(row, 'previousTakst').value;
      if (typeof last !== 'number') continue;
      at(row, 'takst').value = Math.round(last * factor * 100) / 100;
      at(row, 'cause').value = null;
      at(row, 'explanation').value = null;
    }
  });
}
