import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RULES } from '../../src/domain/rules/index.js';
import { ParametersService } from '../../src/features/styringsaftale/parameters.service.js';
import { TilbudRow } from '../../src/features/tilbud/tilbud.entity.js';
import { type TestApp, testApp } from '../app.js';

describe('rules, parameters, the tilbudsvifte and the log', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await testApp();
  });
  afterAll(() => house.close());

  const limit = async () => (await house.app.get(ParametersService, { strict: false }).ofYear(2027)).get('R40.limit');
  const set = async (account: string, fields: object) =>
    (await house.as(account)).post('/parametre/2027/R40.limit').type('form').send(fields);

  it('tells every rule with what it rests on, and finds one by its words', async () => {
    const agent = await house.as('indberetter-851');
    const { text } = await agent.get('/regler').expect(200);
    for (const { id, title } of RULES) expect(text).toContain(`${id} ${title}`);
    expect(text).toContain('Ingen kilde: reglen er fastsat af os');
    const found = await agent.get('/regler').query({ q: 'sundhedslovsydelser' }).expect(200);
    expect(found.text).toContain('R24');
    expect(found.text).not.toContain('R10 ');
    const { body } = await agent.get('/api/v1/rules').expect(200);
    expect([body.year, body.total]).toEqual([2027, RULES.length]);
    await house.anyone().get('/api/v1/rules').expect(401);
  });

  it('sets a parameter with a reason, at once and with its history', async () => {
    expect((await set('admin', { value: '4,5', reason: '' })).status).toBe(422);
    expect((await set('admin', { value: '4.5', reason: 'Prøve' })).text).toContain('value-error');
    expect(await limit()).toBeUndefined();
    expect((await set('admin', { value: '4,5 %', reason: 'FU ønsker en lavere grænse' })).status).toBe(303);
    expect(await limit()).toBe('4.5');
    const agent = await house.as('sekretariat');
    const { text } = await agent.get('/parametre/2027/R40.limit').expect(200);
    expect(text).toContain('FU ønsker en lavere grænse');
    expect((await agent.get('/regler').expect(200)).text).toContain('4,5\u00a0% (sat for året');
  });

  it('leaves the parameters of an open round to the administrator', async () => {
    expect((await set('sekretariat', { value: '9', reason: 'Prøve' })).status).toBe(403);
    expect((await set('das-851', { value: '9', reason: 'Prøve' })).status).toBe(403);
    expect(await limit()).toBe('4.5');
    expect((await (await house.as('admin')).get('/parametre/2027/R99.limit')).status).toBe(404);
  });

  it('shows a tilbud with its approved takster over the years', async () => {
    const tilbud = await house.database.manager.findOneByOrFail(TilbudRow, { name: 'Børnehus Nord' });
    const agent = await house.as('myndighed-846');
    const list = await agent.get('/tilbudsvifte').query({ driftsherre: '851' }).expect(200);
    expect(list.text).toContain('Børnehus Nord');
    const { text } = await agent.get(`/tilbudsvifte/${tilbud.id}`).expect(200);
    expect(text).toContain('pr. sag');
    const { body } = await agent.get(`/api/v1/tilbud/${tilbud.id}`).expect(200);
    const years = body.lines[0].takster as { year: number; takst: string }[];
    expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    const paged = await agent.get('/api/v1/tilbud?size=5&page=2').expect(200);
    expect([paged.body.tilbud.length, paged.body.page]).toEqual([5, 2]);
    await agent.get('/api/v1/tilbud?size=500').expect(422);
    await agent.get('/tilbudsvifte/999999').expect(404);
  });

  it('shows the log to those who may, filtered, with the state of its chain', async () => {
    const agent = await house.as('admin');
    const { text } = await agent.get('/log').query({ handling: 'parameters.write' }).expect(200);
    expect(text).toContain('Kæden er hel');
    expect(text).toContain('parametre 2027');
    expect(text).not.toContain('<td>Logget ind');
    await (await house.as('fu-851')).get('/log').expect(404);
  });

  it('tells when the chain of the log is broken', async () => {
    const runner = house.database.createQueryRunner();
    await runner.query(`set session_replication_role = replica`);
    await runner.query(`update audit set subject = 'anything else' where action = 'parameters.write'`);
    await runner.query(`set session_replication_role = default`);
    await runner.release();
    expect((await (await house.as('admin')).get('/log').expect(200)).text).toContain('Kæden er brudt');
  });
});
