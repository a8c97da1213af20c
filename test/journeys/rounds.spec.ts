import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Round } from '../../src/features/rounds/round.entity.js';
import { ParameterValue } from '../../src/features/styringsaftale/parameter-value.entity.js';
import { type TestApp, testApp } from '../app.js';
import { cprLike } from './cpr-like.js';

const DEADLINES = {
  changesDeadline: '2099-06-09T12:00',
  announcedDeadline: '2099-08-25T12:00',
  lastNewDeadline: '2099-09-01T12:00',
  lastCorrectionDeadline: '2099-09-15T12:00',
};
const form = (changes: object) => ({ year: '2028', ...DEADLINES, 'parameters[pl]': '3,2 %', step: 'plan', ...changes });

describe('the rounds of the secretariat', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await testApp();
  });
  afterAll(() => house.close());

  const post = async (account: string, path: string, fields: object) =>
    (await house.as(account)).post(path).type('form').send(fields);

  it('offers the next year, with the values of the round before and no P/L', async () => {
    const agent = await house.as('sekretariat');
    const { text } = await agent.get('/runder/ny').expect(200);
    expect(text).toContain('name="year"');
    expect(text).toContain('value="2028"');
    expect(text).toMatch(/name="parameters\[pl\]"[^>]*value\/>/);
    expect(text).toMatch(/name="parameters\[R40\.limit\]"[^>]*value="5,0\u00a0%"/);
  });

  it('refuses what is wrong, all at once, each at its field', async () => {
    const answer = await post(
      'sekretariat',
      '/runder/ny',
      form({
        year: 'næste år',
        changesDeadline: '2026-03-29T02:30',
        announcedDeadline: '2026-10-25T02:30',
        lastNewDeadline: '',
        'parameters[pl]': '',
        'parameters[R40.limit]': '5.5',
      }),
    );
    expect(answer.status).toBe(422);
    for (const field of ['year', 'changesDeadline', 'announcedDeadline', 'lastNewDeadline'])
      expect(answer.text).toContain(`id="${field}-error"`);
    expect(answer.text).toContain('findes ikke: uret stilles en time frem');
    expect(answer.text).toContain('kommer to gange');
    expect(answer.text).toContain('id="parameters[pl]-error"');
    expect(answer.text).toContain('id="parameters[R40.limit]-error"');
    expect(answer.text).toContain('næste år');
  });

  it('refuses deadlines in the wrong order', async () => {
    const answer = await post('sekretariat', '/runder/ny', form({ lastNewDeadline: '2099-08-01T12:00' }));
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('må ikke ligge før');
  });

  it('plans the next year, opens it later, and has one round a year', async () => {
    const planned = await post('sekretariat', '/runder/ny', form({}));
    expect([planned.status, planned.headers.location]).toEqual([303, '/runder/2028']);
    const agent = await house.as('sekretariat');
    const { text } = await agent.get('/runder/2028').expect(200);
    expect(text).toContain('tirsdag den 25. august 2099 kl.\u00a012.00');
    const opened = await agent.post('/runder/2028/aabning').type('form').send({});
    expect(opened.status).toBe(303);
    const twice = await post('sekretariat2', '/runder/ny', form({}));
    expect(twice.status).toBe(409);
    const values = await house.database.manager.findBy(ParameterValue, { year: 2028, key: 'pl' });
    expect(values.map(({ value }) => value)).toEqual(['3.2']);
  });

  it('plans a year before the first takstskema, and does not open it', async () => {
    const planned = await post('sekretariat', '/runder/ny', form({ year: '2020' }));
    expect(planned.status).toBe(303);
    const opened = await post('sekretariat', '/runder/2020/aabning', {});
    expect(opened.status).toBe(422);
    expect(opened.text).toContain('intet takstskema for 2020');
  });

  it('moves deadlines with a reason, which stands in the history', async () => {
    const without = await post('sekretariat', '/runder/2027', { ...DEADLINES, reason: ' ' });
    expect(without.status).toBe(422);
    const confirmed = { ...DEADLINES, reason: 'Økonomiaftalen er forsinket', confirmed: 'ja' };
    const moved = await post('sekretariat', '/runder/2027', confirmed);
    expect(moved.status).toBe(303);
    const agent = await house.as('indberetter-851');
    const { text } = await agent.get('/runder/2027').expect(200);
    expect(text).toContain('Økonomiaftalen er forsinket');
    expect(text).not.toContain('Gem frister');
    const { body } = await agent.get('/api/v1/rounds/2027').expect(200);
    expect(body.deadlines.announcedDeadline).toBe('2099-08-25T10:00:00.000Z');
    expect(body.progress).toBeUndefined();
  });

  it('opens a round in the API while the last one still has open items, tells each fault, and refuses the year twice', async () => {
    await house.database.manager.delete(Round, { year: 2027 });
    await house.database.query(`update round set state = 'closed' where year = 2026`);
    const [{ id: undecided }] = await house.database.query(
      `select id from item where year = 2026 and organisation = 851 order by id limit 1`,
    );
    await house.database.query(`update item set state = 'in_fu' where id = $1`, [undecided]);
    const agent = await house.as('sekretariat');
    const deadlines = DEADLINES;
    const faulty = await agent
      .post('/api/v1/rounds')
      .send({ year: 2027, deadlines, parameters: { 'R40.limit': 'fem' } });
    expect(faulty.status).toBe(422);
    expect(faulty.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'parameters[pl]',
      'parameters[R40.limit]',
    ]);
    const body = { year: 2027, deadlines, parameters: { pl: '3,1', 'R40.limit': '4,5' } };
    const opened = await agent.post('/api/v1/rounds').send(body).expect(201);
    expect(opened.body).toMatchObject({ year: 2027, state: 'open', parameters: { pl: '3.1', 'R40.limit': '4.5' } });
    expect(opened.body.progress).toHaveLength(12);
    const indberetter = await house.as('indberetter-851');
    const fetched = await indberetter.get('/api/v1/rounds/2027/takstskema').expect(200);
    expect(fetched.headers['content-disposition']).toContain('2027');
    const { body: last } = await agent.get('/api/v1/rounds/2026').expect(200);
    expect(last.state).toBe('closed');
    expect((await agent.get(`/api/v1/items/${undecided}`).expect(200)).body.state).toBe('in_fu');
    const twice = await agent.post('/api/v1/rounds').send(body).expect(409);
    expect(twice.body.code).toBe('exists');
  });

  it('shows the overview, and closes the round once it is confirmed', async () => {
    const agent = await house.as('sekretariat');
    const { text } = await agent.get('/overblik?aar=2027').expect(200);
    expect(text).toContain('Takstrunde 2027');
    expect(text).toContain('Ikke startet');
    const asked = await agent.get('/runder/2027/luk').expect(200);
    expect(asked.text).toContain('Aalborg');
    const withCpr = await agent
      .post('/runder/2027/luk')
      .type('form')
      .send({ reason: `Efter aftale med ${cprLike()}` });
    expect([withCpr.status, withCpr.text.includes('CPR-nummer')]).toEqual([422, true]);
    await agent.post('/runder/2027/luk').type('form').send({ reason: 'Alle har svaret' }).expect(303);
    const { body } = await agent.get('/api/v1/rounds/2027').expect(200);
    expect(body.state).toBe('closed');
    await agent.post('/runder/2027/luk').type('form').send({ reason: 'Igen' }).expect(409);
  });

  it('lets nobody else open or change a round, and changes nothing then', async () => {
    const before = await house.database.manager.find(Round);
    expect((await post('fu-851', '/runder/ny', form({ year: '2029' }))).status).toBe(403);
    expect((await post('indberetter-851', '/runder/2028', { ...DEADLINES, reason: 'x' })).status).toBe(403);
    expect((await (await house.as('indberetter-851')).get('/overblik')).status).toBe(404);
    expect((await house.anyone().get('/api/v1/rounds')).status).toBe(401);
    expect(await house.database.manager.find(Round)).toEqual(before);
  });
});

describe('the secretariat on behalf of a driftsherre', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await testApp();
  });
  afterAll(() => house.close());

  it('declares that there is nothing to report, and reopens it with a reason', async () => {
    const agent = await house.as('sekretariat');
    const path = '/overblik/2027/825/intet-at-indberette';
    expect((await agent.get(path).expect(200)).text).toContain('Læsø Kommune');
    await agent.post(path).type('form').send({}).expect(303);
    const { body } = await agent.get('/api/v1/rounds/2027').expect(200);
    const laesoe = body.progress.find(({ code }: { code: number }) => code === 825);
    expect(laesoe).toMatchObject({ state: 'nothing', undecided: 0 });
    const reopening = `/overblik/indsendelser/${laesoe.submissionId}/genaabn`;
    await agent.get(reopening).expect(200);
    await agent.post(reopening).type('form').send({ reason: '' }).expect(422);
    await agent.post(reopening).type('form').send({ reason: 'Læsø har fået et tilbud' }).expect(303);
    expect((await agent.get('/overblik').expect(200)).text).toContain('Åbnet igen');
  });

  it('tells who has fetched the takstskema, and shows nothing of it to others', async () => {
    const indberetter = await house.as('indberetter-787');
    await indberetter.get('/api/v1/rounds/2027/takstskema').expect(200);
    const agent = await house.as('sekretariat');
    await agent.get('/api/v1/rounds/2027/takstskema?driftsherre=810').expect(200);
    const { body } = await agent.get('/api/v1/rounds/2027').expect(200);
    const stateOf = (wanted: number) => body.progress.find(({ code }: { code: number }) => code === wanted).state;
    expect([stateOf(787), stateOf(810)]).toEqual(['fetched', 'not_fetched']);
    await indberetter.get('/overblik/2027/825/intet-at-indberette').expect(404);
  });
});
