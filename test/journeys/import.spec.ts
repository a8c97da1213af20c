import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeImportWorkbook } from '../../src/adapters/workbook/write-import-template.js';
import { amount } from '../../src/domain/amount.js';
import type { ImportedLine, ImportedTilbud } from '../../src/domain/takstskema/imported.js';
import { ApprovedLines } from '../../src/features/review/approved/approved-lines.service.js';
import { Item } from '../../src/features/review/item.entity.js';
import { StoredFile } from '../../src/features/submissions/upload/stored-file.entity.js';
import { TilbudRow } from '../../src/features/tilbud/tilbud.entity.js';
import { type TestApp, testApp } from '../app.js';

const LINE: Omit<ImportedLine, 'row'> = {
  driftsherre: 851,
  lineKey: null,
  tilbudName: 'Fyrtårnet Øst',
  portalId: null,
  paragraf: '§ 107',
  form: 'døgn',
  serviceKind: 'gennemsnit',
  level: null,
  targetGroup: null,
  groupKey: null,
  unit: 'døgn',
  takst: amount('2500'),
  cleaned: null,
  grundlag: amount(16_000_000),
  regulation: amount(-400_000),
  places: amount(18),
  days: 365,
  occupancy: amount(98),
};
const TILBUD: Omit<ImportedTilbud, 'row'> = {
  driftsherre: 851,
  name: 'Fyrtårnet Øst',
  portalId: null,
  category: 3,
  places: '18',
  closedOn: null,
  included: true,
};

describe('the import of an earlier year', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await testApp();
    await forgetLastYear(house);
  });
  afterAll(() => house.close());

  const upload = async (bytes: Buffer, year = '2026') =>
    (await house.as('sekretariat')).post('/import').field('aar', year).attach('file', bytes, 'Takstbilag år 2026.xlsx');

  it('offers the template, which is imported empty as nothing', async () => {
    const agent = await house.as('sekretariat');
    const { text } = await agent.get('/import').expect(200);
    expect(text).toContain('/import/skabelon.xlsx?aar=2026');
    const { body, headers } = await agent.get('/import/skabelon.xlsx?aar=2026').responseType('blob').expect(200);
    expect(headers['content-disposition']).toContain('import-2026.xlsx');
    const answer = await upload(body as Buffer);
    const page = await agent.get(String(answer.headers.location)).expect(200);
    expect(page.text).toContain('Filen har ingen takster');
  });

  it('shows each fault at its cell, and imports nothing while there is one', async () => {
    const faulty = { ...LINE, driftsherre: 999, tilbudName: 'Findes ikke' };
    const answer = await upload(await writeImportWorkbook(2026, [LINE, faulty], [TILBUD]));
    expect(answer.status).toBe(303);
    const agent = await house.as('sekretariat');
    const { text } = await agent.get(String(answer.headers.location)).expect(200);
    expect(text).toContain('Takstbilag år 2026.xlsx');
    expect(text).toContain('Koden 999 er ikke en af de tolv');
    expect(text).toContain('<b>A7</b>');
    expect(text).not.toContain('Importér 1');
    const path = String(answer.headers.location).split('?')[0] ?? '';
    const run = await agent.post(path).type('form').send({ aar: '2026', navn: 'x.xlsx' });
    expect([run.status, await house.database.manager.countBy(Item, { year: 2026 })]).toEqual([422, 0]);
  });

  it('refuses what is no workbook, and keeps no byte of it', async () => {
    const before = await house.database.manager.count(StoredFile);
    const answer = await upload(Buffer.from('ikke et regneark'));
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Filen er ikke et regneark');
    expect(await house.database.manager.count(StoredFile)).toBe(before);
  });

  it('lets only the secretariat import', async () => {
    for (const account of ['administrator', 'indberetter-851', 'das-851'].map((name) =>
      name.replace('administrator', 'admin'),
    ))
      await (await house.as(account)).get('/import').expect(404);
  });

  it('brings a clean file in at once, which the takstskema is prefilled with, and does so once', async () => {
    const keyed = { ...LINE, lineKey: 'L-851-0001', groupKey: 'B', takst: amount('1200.5') };
    const bytes = await writeImportWorkbook(2026, [LINE, keyed], [TILBUD]);
    const answer = await upload(bytes);
    const agent = await house.as('sekretariat');
    const path = String(answer.headers.location);
    expect((await agent.get(path).expect(200)).text).toContain('Importér 2\u00a0takster');
    const send = () =>
      agent
        .post(path.split('?')[0] ?? '')
        .type('form')
        .send({ aar: '2026', navn: 'Takstbilag.xlsx' });
    await send().expect(303);
    expect((await agent.get(path).expect(200)).text).toContain('2\u00a0takster er kommet ind');
    const items = await house.database.manager.find(Item, { where: { year: 2026 }, relations: { line: true } });
    expect(
      items.map(({ state, line, cleaned }) => [state, line.lineKey, line.takst?.toFixed(), cleaned?.toFixed()]),
    ).toEqual(
      expect.arrayContaining([
        ['approved', 'L-851-0001', '1200.5', '1231.2821'],
        ['approved', expect.stringMatching(/^L-851-\d{4}$/), '2500', '2564.1026'],
      ]),
    );
    expect(await house.database.manager.countBy(TilbudRow, { name: 'Fyrtårnet Øst' })).toBe(1);
    expect((await send()).status).toBe(409);
    expect((await upload(bytes)).status).toBe(409);
    const prefill = await house.app.get(ApprovedLines, { strict: false }).ofYear(2026, 851);
    expect(prefill.map(({ line }) => line.takst?.toFixed())).toEqual(['2500', '1200.5']);
  });
});

/** A house that does not know the takster of 2026 yet: what the database refuses to delete is deleted as its owner would. */
async function forgetLastYear({ database }: TestApp): Promise<void> {
  const runner = database.createQueryRunner();
  await runner.query(`set session_replication_role = replica`);
  await runner.query(`delete from decision where item_id in (select id from item where year = 2026)`);
  await runner.query(`delete from item where year = 2026`);
  await runner.query(`delete from line where upload_id in (select id from upload where year = 2026)`);
  await runner.query(`delete from upload where year = 2026`);
  await runner.query(`delete from round where year = 2026`);
  await runner.query(`set session_replication_role = default`);
  await runner.release();
}
