import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { linesOf, TILBUD } from '../../src/demo/world.js';
import { type TestApp, testApp } from '../app.js';
import { closeRound, decided } from '../decided-takster.js';
import { eventually } from '../eventually.js';
import { submitItems } from '../submitted-items.js';

describe('the public takstbilag', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await testApp();
  });
  afterAll(() => house.close());

  const search = async (query: string) => (await house.anyone().get(`/api/v1/takster?${query}`).expect(200)).body;
  const page = async (path: string) => (await house.anyone().get(path).expect(200)).text;
  const namesOf = ({ items }: { items: { tilbud: string }[] }) => [...new Set(items.map(({ tilbud }) => tilbud))];

  it('has the earlier years, made and published by two different persons', async () => {
    for (const year of [2024, 2025, 2026]) {
      const { body } = await house.anyone().get(`/api/v1/takstbilag/${year}`).expect(200);
      expect(body.editions).toMatchObject([{ number: 1, status: 'published', madeBy: null }]);
      const { body: seen } = await (await house.as('das-860')).get(`/api/v1/takstbilag/${year}`).expect(200);
      expect(seen.editions[0].madeBy).not.toBe(seen.editions[0].publishedBy);
      for (const format of ['xlsx', 'pdf', 'csv', 'json'])
        await house.anyone().get(`/api/v1/takstbilag/${year}/editions/1.${format}`).expect(200);
    }
    await house.anyone().get('/api/v1/takstbilag/2026/editions/1.docx').expect(404);
    const newest = await house.anyone().get('/api/v1/takstbilag/2026.json').expect(200);
    expect(newest.body).toMatchObject({ edition: 1, takstaar: 2026 });
    await house.anyone().get('/api/v1/takstbilag/2026.docx').expect(404);
    await house.anyone().get('/api/v1/takstbilag/2027.xlsx').expect(404);
    expect(await page('/takstbilag')).toMatch(/editions\/1\.pdf"[^>]*>.*?PDF \(\d+\u00a0kB\)/s);
    expect(await page('/takstbilag')).toContain('Alle tal i demoen er opdigtede.');
    await house.anyone().get('/api/v1/takstbilag/2023').expect(404);
  });

  it('finds by parts of words in Danish and in plain letters', async () => {
    for (const text of ['kærvej', 'Kærve', 'kaervej', 'KÆRVEJ'])
      expect(namesOf(await search(`q=${encodeURIComponent(text)}`)).some((name) => name.includes('Kærvej'))).toBe(true);
    expect(namesOf(await search('q=zzz'))).toEqual([]);
    const { total } = await search(`q=${encodeURIComponent('kærvej')}`);
    expect(await page(`/takstbilag?q=${encodeURIComponent('kærvej')}`)).toContain(`${total}\u00a0takst`);
  });

  it('finds by driftsherre, paragraf and tilbud, one page at a time', async () => {
    const all = await search('year=2026&size=200');
    expect(all.total).toBeGreaterThan(250);
    expect(all.items).toHaveLength(200);
    const rest = await search('year=2026&size=200&page=2');
    expect(rest.items).toHaveLength(all.total - 200);
    const found = await search('year=2026&driftsherre=860&paragraf=108&size=200');
    const wanted = linesOf(2026, 860).filter(({ paragraf }) => paragraf === '§ 108');
    expect(found.items.map(({ lineKey }: { lineKey: string }) => lineKey).sort()).toEqual(
      wanted.map(({ lineKey }) => lineKey).sort(),
    );
    const tilbud = TILBUD.find(({ driftsherre }) => driftsherre === 860)?.name ?? '';
    expect(namesOf(await search(`tilbud=${encodeURIComponent(tilbud)}`))).toEqual([tilbud]);
    await house.anyone().get('/api/v1/takster?validOn=2026-02-30').expect(422);
    await house.anyone().get('/api/v1/takster?size=201').expect(422);
  });

  it('tells what was charged on a day, and what was known then', async () => {
    expect(await search('validOn=2025-07-01&size=1')).toMatchObject({ year: 2025, edition: 1 });
    expect(await search('validOn=2025-07-01&knownOn=2020-01-01')).toMatchObject({ year: null, total: 0 });
    const { items } = await search('validOn=2026-01-01&size=200');
    expect(items).toHaveLength(200);
    expect(items.every(({ validFrom }: { validFrom: string }) => validFrom <= '2026-01-01')).toBe(true);
  });

  it('has a page for every line, with the takst of each year', async () => {
    const text = await page('/takstbilag/tilbud/860/L-860-0001');
    for (const year of [2024, 2025, 2026]) {
      const line = linesOf(year, 860).find(({ lineKey }) => lineKey === 'L-860-0001');
      expect(text).toContain(
        line?.takst
          .toFixed(2)
          .replace('.', ',')
          .replace(/^(\d)(\d{3})/, '$1.$2'),
      );
      expect(text).toContain(`/takstbilag/${year}/udgave/1#L-860-0001`);
    }
    expect(await page('/takstbilag/2026/udgave/1')).toContain('id="L-860-0001"');
    await house.anyone().get('/takstbilag/tilbud/851/L-860-0001').expect(404);
    await house.anyone().get('/takstbilag/tilbud/860/findes-ikke').expect(404);
  });

  it('is made and published on pages, and shows nothing before', async () => {
    await submitItems(house, { driftsherre: 860 });
    const keys = linesOf(2027, 860).map(({ lineKey }) => lineKey);
    await decided(house, 'approve', keys);
    await closeRound(house);
    const [maker, second] = [await house.as('sekretariat'), await house.as('sekretariat2')];
    for (const path of ['/takstbilag/arbejde', '/takstbilag/arbejde/2027/forhaandsvisning']) {
      await house.anyone().get(path).expect(303);
      await (await house.as('indberetter-860')).get(path).expect(404);
      await (await house.as('fu-851')).get(path).expect(200);
    }
    const made = await maker.post('/takstbilag/arbejde/2027').type('form').send({ note: 'Første udgave' });
    expect([made.status, made.headers.location]).toEqual([303, '/takstbilag/arbejde?aar=2027#udgave-1']);
    await maker.post('/takstbilag/arbejde/2027').type('form').send({ note: '' }).expect(409);

    for (const path of ['/takstbilag/2027', '/takstbilag/2027/udgave/1', '/takstbilag/tilbud/860/L-860-0024'])
      await house.anyone().get(path).expect(404);
    expect(await page('/takstbilag')).toContain('Takstbilag 2026');
    expect(await page('/takstbilag?aar=2027')).toContain('ikke offentliggjort et takstbilag for 2027');

    const work = await eventually(
      async () => (await second.get('/takstbilag/arbejde')).text,
      (text) => text.includes('editions/1.xlsx'),
    );
    const publish = '/takstbilag/2027/udgave/1/offentliggoerelse';
    expect(work).toContain(publish);
    expect((await maker.get('/takstbilag/arbejde')).text).not.toContain(publish);
    const { text: question } = await second.get(publish).expect(200);
    const hash = /name="hash" value="([0-9a-f]{64})"/.exec(question)?.[1];
    expect(question).toContain('Det kan ikke fortrydes');
    const refused = await maker.post(publish).type('form').send({ hash });
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('offentliggøres af en anden end den, der har dannet det');
    await second.post(publish).type('form').send({ hash }).expect(303);
    expect((await second.post(publish).type('form').send({ hash }).expect(409)).text).toContain(
      'allerede offentliggjort',
    );

    expect(await page('/takstbilag')).toContain('Takstbilag 2027');
    expect(await page('/takstbilag/2027')).toContain('Første udgave');
    expect(await page('/takstbilag/tilbud/860/L-860-0024')).toContain('2027');
    expect(await page('/takstbilag/2027/udgave/1')).not.toContain('Sekretariatet');
  });
});
