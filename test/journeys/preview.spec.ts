import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RULES_PREVIEW } from '../../src/commands/rules-preview.command.js';
import type { YearPreview } from '../../src/features/preview/rule-preview.service.js';
import { ParameterValue } from '../../src/features/styringsaftale/parameter-value.entity.js';
import { type Agent, type TestApp, testApp } from '../app.js';
import { testEnvironment } from '../environment.js';
import { Indberetter } from './reporting.js';

const PAGE = '/parametre/2027/R40.limit/virkning';

/** What a value would do, on the page and on the command line, before anything is set. */
describe('the preview of a parameter', () => {
  let house: TestApp;
  let admin: Agent;
  beforeAll(async () => {
    house = await testApp();
    admin = await house.as('admin');
    const indberetter = await Indberetter.of(house, 773);
    await indberetter.upload(await indberetter.filled());
  });
  afterAll(() => house.close());

  const page = async (value: string) => (await admin.get(PAGE).query({ value }).expect(200)).text;

  async function command(options: Record<string, string | boolean | string[]>) {
    const said: string[] = [];
    const code = await RULES_PREVIEW.run({
      args: [],
      options,
      config: testEnvironment(house.databaseUrl).config,
      say: (text) => void said.push(text),
      complain: (text) => void said.push(text),
      databaseUrl: async () => house.databaseUrl,
      app: async () => house.app,
    });
    return { code, said: said.join('\n') };
  }

  async function previews(set: string[], year?: string): Promise<YearPreview[]> {
    const { code, said } = await command({ set, json: true, ...(year ? { year } : {}) });
    expect(code).toBe(0);
    return JSON.parse(said).years;
  }

  it('tries the round and the years before it, says the same on the page and on the command line, and stores nothing', async () => {
    const text = await page('2');
    expect(text).toContain('Runden 2027: det, der er uploadet og kontrolleret');
    expect(text).toContain('2026: de godkendte takster');
    const tried = await previews(['R40.limit=2,0']);
    expect(tried.map(({ year, source }) => [year, source])).toEqual([
      [2027, 'reported'],
      [2026, 'approved'],
      [2025, 'approved'],
    ]);
    for (const year of [2027, 2026]) {
      const { impact } = tried.find((one) => one.year === year) as YearPreview;
      const { before, after } = impact.total.FU;
      expect(after).toBeGreaterThan(before);
      expect(text).toContain(`Med 2,0\u00a0% markeres ${after}\u00a0takster til FU, nu ${before}.`);
    }
    expect(await house.database.manager.countBy(ParameterValue, { key: 'R40.limit' })).toBe(0);
  });

  it('counts the same as the rules then do, once the value is set', async () => {
    const [tried] = await previews(['R40.limit=2'], '2027');
    await admin.post('/parametre/2027/R40.limit').type('form').send({ value: '2', reason: 'Som vist' }).expect(303);
    const [now] = await previews(['R40.limit=2'], '2027');
    expect(now?.impact.total.FU).toEqual({ before: tried?.impact.total.FU.after, after: tried?.impact.total.FU.after });
    expect(await page('2')).toContain('er der ingen forskel');
    await admin.post('/parametre/2027/R40.limit').type('form').send({ value: '5', reason: 'Tilbage' }).expect(303);
  });

  it('takes several values at once, and says them in words', async () => {
    const { code, said } = await command({ set: ['R40.limit=2', 'R41.mode=fra'], year: '2026' });
    expect(code).toBe(0);
    expect(said).toContain('Med R40.limit = 2,0\u00a0% og R41.mode = Fra');
    expect(said).toMatch(/Markeres til FU: [\d.]+ → [\d.]+/);
  });

  it('is refused in Danish for what is no value, on both', async () => {
    const answer = await admin.get(PAGE).query({ value: '4.5' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('ikke et tal på dansk');
    await admin.get('/parametre/2027/R99.limit/virkning').query({ value: '4' }).expect(404);
    expect(await command({ set: ['R99.limit=4'] })).toMatchObject({
      code: 2,
      said: expect.stringMatching(/ingen parameter/),
    });
    expect(await command({ set: ['R40.limit=4'], year: '1999' })).toMatchObject({ code: 2 });
    expect(await command({})).toMatchObject({ code: 2, said: expect.stringMatching(/mindst én værdi/) });
  });

  it('is for those who set the values, and never for one who could see others’ drafts by it', async () => {
    await (await house.as('sekretariat')).get(PAGE).query({ value: '4' }).expect(200);
    for (const account of ['indberetter-773', 'fu-810', 'das-773', 'myndighed-773'])
      await (await house.as(account)).get(PAGE).query({ value: '4' }).expect(403);
  });
});
