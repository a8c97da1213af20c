import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TakstbilagModel } from '../../src/domain/takstbilag/model.js';
import { type Agent, type TestApp, testApp } from '../app.js';

/** Invented figures. */
const POPULATIONS = [773, 787, 810, 813, 820, 825, 840, 846, 849, 851, 860].map(
  (code, index) => `${code};${1_000 + index * 700};${9_000 + index * 3_000}`,
);
const CSV = ['kommunekode;0-17-årige;alle', ...POPULATIONS].join('\n');

describe('what is paid by population', () => {
  let house: TestApp;
  let sekretariat: Agent;

  beforeAll(async () => {
    house = await testApp();
    sekretariat = await house.as('sekretariat');
  });
  afterAll(() => house.close());

  it('takes the populations of a year from csv, and tells every fault at its line', async () => {
    const path = '/objektiv-finansiering/2026/indbyggertal';
    const wrong = await sekretariat
      .post(path)
      .attach('file', Buffer.from(CSV.replace('773;1000;9000', '773;børn;9000')), 'tal.csv')
      .expect(422);
    expect(wrong.text).toContain('Linje 2: Indbyggertal skrives som hele tal');
    await sekretariat.post(path).attach('file', Buffer.from(CSV), 'tal.csv').expect(303);
    const { text } = await sekretariat.get('/objektiv-finansiering/2026').expect(200);
    expect(text).toContain('9.000');
  });

  it('takes them typed in a row for each municipality, and tells a fault at its row', async () => {
    const path = '/objektiv-finansiering/2026/indbyggertal';
    const rows = POPULATIONS.map((row) => row.split(';'));
    const form = {
      kommune: rows.map(([code]) => code),
      boern: rows.map(([, children]) => children),
      alle: rows.map(([, , all]) => all),
    };
    const typed = form.alle.with(0, '9.001,5');
    const wrong = await sekretariat
      .post(path)
      .type('form')
      .send({ ...form, alle: typed })
      .expect(422);
    expect(wrong.text).toContain('href="#boern-773"');
    expect(wrong.text).toContain('Morsø: Indbyggertal skrives som hele tal');
    expect(wrong.text).toContain('value="9.001,5"');
    await sekretariat
      .post(path)
      .type('form')
      .send({ ...form, alle: form.alle.with(0, '9.001') })
      .expect(303);
    const { text } = await sekretariat.get('/objektiv-finansiering/2026').expect(200);
    expect(text).toContain('value="9.001"');
    await sekretariat.post(path).type('form').send(form).expect(303);
  });

  it('shares a budget in whole kroner that add up to it, and keeps what it was', async () => {
    const path = '/api/v1/rounds/2026/objective-financing';
    const budget = { driftsherre: 851, tilbud: 'Fælles rådgivning', basis: '0-17', reason: 'Budget 2026' };
    const faulty = await sekretariat
      .post(`${path}/budgets`)
      .send({ ...budget, budget: '12,50' })
      .expect(422);
    expect(faulty.body.errors).toMatchObject([{ field: 'budget' }]);
    await sekretariat
      .post(`${path}/budgets`)
      .send({ ...budget, budget: '1.000.001' })
      .expect(201);
    await sekretariat
      .post(`${path}/budgets`)
      .send({ ...budget, budget: '1.000.003' })
      .expect(201);
    const reader = await house.as('myndighed-773');
    const { body } = await reader.get(path).expect(200);
    expect(body.budgets).toHaveLength(1);
    const [{ budget: now, shares }] = body.budgets;
    expect(now).toBe('1000003');
    expect(shares.map(({ share }: { share: string }) => Number(share)).reduce((a: number, b: number) => a + b)).toBe(
      1_000_003,
    );
    await reader
      .post(`${path}/budgets`)
      .send({ ...budget, budget: '1' })
      .expect(403);
  });

  it('stands in the next edition of the takstbilag with the same shares', async () => {
    const { body: made } = await sekretariat.post('/api/v1/takstbilag/2026/editions').send({}).expect(202);
    const { body } = await sekretariat.get(`/api/v1/takstbilag/2026/editions/${made.number}`).expect(200);
    const [entry] = (body.takstbilag as TakstbilagModel).objectiveFinancing;
    expect(entry).toMatchObject({ tilbud: 'Fælles rådgivning', budget: '1000003', takstAlso: false });
    expect(entry?.shares).toHaveLength(11);
  });

  it('ends with a blank budget', async () => {
    const form = { driftsherre: '851', tilbud: 'Fælles  rådgivning', budget: '', basis: '0-17', reason: 'Lukket' };
    await sekretariat.post('/objektiv-finansiering/2026/budget').type('form').send(form).expect(303);
    const { text } = await sekretariat.get('/objektiv-finansiering/2026').expect(200);
    expect(text).toContain('Ingen tilbud betales objektivt i 2026');
  });
});
