import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { columnUnder, openTakstskema } from '../../src/demo/open-takstskema.js';
import { Notice } from '../../src/features/notifications/notice.entity.js';
import { Round } from '../../src/features/rounds/round.entity.js';
import { Submission } from '../../src/features/submissions/submission.entity.js';
import { type Agent, type TestApp, testApp } from '../app.js';
import { eventually } from '../eventually.js';
import { PlainBrowser } from '../plain-browser.js';
import { bytes, Indberetter } from './reporting.js';

const MORSOE = 773;
const LAESOE = 825;
const FAR = '2099-10-05T12:00';

/** A deadline that passes, an extension for one driftsherre, and the next round beside the one that is not done. */
describe('the deadlines of a round', () => {
  let house: TestApp;
  let sekretariat: Agent;
  let morsoe: Indberetter;
  let laesoe: Agent;
  let uploadId: number;

  beforeAll(async () => {
    house = await testApp();
    [sekretariat, laesoe] = (await Promise.all(
      ['sekretariat', `indberetter-${LAESOE}`].map((account) => house.as(account)),
    )) as [Agent, Agent];
    morsoe = await Indberetter.of(house, MORSOE);
  });
  afterAll(() => house.close());

  const passed = (query: (sql: string) => Promise<unknown>) =>
    query(`update round set announced_deadline = clock_timestamp() - interval '2 s', last_new_deadline = clock_timestamp()
      - interval '1 s', last_correction_deadline = clock_timestamp() - interval '1 s' where year = 2027`);
  const extend = (driftsherre: number, until: string, reason = 'Nyt økonomisystem', deadline = 'reporting') =>
    sekretariat.post('/api/v1/rounds/2027/extensions').send({ driftsherre, deadline, until, reason });
  const nothing = () => laesoe.post('/api/v1/rounds/2027/submission').send({ nothingToReport: true });
  const notices = (kind: Notice['kind']) =>
    house.database.manager.find(Notice, { where: { kind }, relations: { user: true }, order: { id: 'ASC' } });

  it('shows whom a moved deadline concerns before it is moved, and tells them', async () => {
    const deadlines = {
      changesDeadline: '2099-09-01T12:00',
      announcedDeadline: '2099-09-15T12:00',
      lastNewDeadline: '2099-09-22T12:00',
      lastCorrectionDeadline: FAR,
    };
    const form = { ...deadlines, fuOn: '2099-10-20', dasOn: '2099-11-12', reason: 'Økonomiaftalen er forsinket' };
    const asked = await sekretariat.post('/runder/2027').type('form').send(form).expect(200);
    expect(asked.text).toContain('Vil du flytte fristerne?');
    expect(asked.text).toContain('tirsdag den 15. september 2099 kl.\u00a012.00');
    expect(asked.text).toMatch(/Det berører [^.]*Læsø/);
    expect(await notices('deadline_moved')).toEqual([]);
    await sekretariat
      .post('/runder/2027')
      .type('form')
      .send({ ...form, confirmed: 'ja' })
      .expect(303);
    const told = (await notices('deadline_moved')).filter(({ user }) => user.email === 'indberetter-825@demo.invalid');
    expect(told.map(({ data }) => data.deadline)).toEqual([
      'Ind- og udmelding af tilbud',
      'Frist for indberetning',
      'Sidste nye indberetning',
      'Sidste rettelse',
    ]);
    expect(told[0]?.data.grounds).toBe('Økonomiaftalen er forsinket');
    const { text } = await laesoe.get('/runder/2027').expect(200);
    expect(text).toContain('20. oktober 2099');
  });

  it('refuses dates in the wrong order, each at its field', async () => {
    const { body } = await sekretariat
      .patch('/api/v1/rounds/2027')
      .send({ dates: { dasOn: '2099-10-01' }, reason: 'Nyt møde' })
      .expect(422);
    expect(body.errors).toMatchObject([{ field: 'dasOn' }]);
  });

  it('keeps what was uploaded in time, and judges the deadline when it is submitted', async () => {
    const id = await morsoe.send(await morsoe.filled());
    await passed((sql) => house.database.query(sql));
    uploadId = (await morsoe.settled(id)).id;
    const { body } = await morsoe.submit(uploadId).expect(422);
    expect(body).toMatchObject({ code: 'deadline_passed', detail: expect.stringContaining('udsættelse') });
    expect((await morsoe.show(uploadId)).status).toBe('checked');
  });

  it('judges by the moment the reporting is let in, not by when it was sent', async () => {
    await house.database.manager.update(Round, 2027, {
      announcedDeadline: new Date('2099-09-15T10:00:00Z'),
      lastNewDeadline: new Date('2099-09-22T10:00:00Z'),
      lastCorrectionDeadline: new Date('2099-10-05T10:00:00Z'),
    });
    const holding = house.database.createQueryRunner();
    await holding.connect();
    await holding.startTransaction();
    await holding.query('select 1 from round where year = 2027 for update');
    const sent = nothing().then((answer) => answer);
    await eventually(
      () =>
        house.database.query(
          `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
        ),
      (waiting) => (waiting as unknown[]).length > 0,
    );
    await passed((sql) => holding.query(sql));
    await holding.commitTransaction();
    await holding.release();
    expect((await sent).body).toMatchObject({ code: 'deadline_passed' });
    expect(await house.database.manager.countBy(Submission, { organisation: LAESOE, year: 2027 })).toBe(0);
  });

  it('gives one driftsherre an extension, with a reason and a mail, and not one that gives no time', async () => {
    expect((await extend(MORSOE, '2020-01-01T12:00').expect(422)).body.errors[0].message).toContain('ikke er passeret');
    expect((await extend(MORSOE, '2099-03-29T02:30').expect(422)).body.errors[0].message).toContain('findes ikke');
    expect((await extend(MORSOE, FAR, ' ').expect(422)).body.errors).toMatchObject([{ field: 'reason' }]);
    await laesoe
      .post('/api/v1/rounds/2027/extensions')
      .send({ driftsherre: LAESOE, until: FAR, reason: 'x' })
      .expect(403);
    await extend(MORSOE, FAR).expect(201);
    const [told, ...others] = await notices('extended');
    expect(others).toEqual([]);
    expect([told?.user.email, told?.data.grounds]).toEqual(['indberetter-773@demo.invalid', 'Nyt økonomisystem']);
    const { text } = await morsoe.agent.get('/indberetning/2027').expect(200);
    expect(text).toContain('I har fået udsættelse');
    expect((await sekretariat.get('/overblik').expect(200)).text).toContain('Udsættelse til 5. okt.');
  });

  it('lets that driftsherre in, not late, also after the round is closed; and no other', async () => {
    await sekretariat.post('/runder/2027/luk').type('form').send({ reason: 'Fristen er ude' }).expect(303);
    expect((await nothing().expect(422)).body.code).toBe('round_not_open');
    await morsoe.submit(uploadId).expect(201);
    const submission = await house.database.manager.findOneByOrFail(Submission, { organisation: MORSOE, year: 2027 });
    expect(submission.late).toBe(false);
  });

  it('opens nothing twice, and opens the next round while this one still has open items', async () => {
    const deadlines = {
      changesDeadline: '2100-06-09T12:00',
      announcedDeadline: '2100-08-25T12:00',
      lastNewDeadline: '2100-09-01T12:00',
      lastCorrectionDeadline: '2100-09-15T12:00',
    };
    const body = { year: 2028, deadlines, parameters: { pl: '3,1' } };
    const opened = await sekretariat.post('/api/v1/rounds').send(body).expect(201);
    expect(opened.body).toMatchObject({ year: 2028, state: 'open' });
    expect((await sekretariat.get('/api/v1/items?year=2027').expect(200)).body.total).toBeGreaterThan(0);
    const overview = await new PlainBrowser(sekretariat).open('/overblik');
    expect(overview.text).toContain('Takstrunde 2028');
    await overview.follow(/overblik\?aar=2027$/);
    expect(overview.text).toContain('Takstrunde 2027');
    const { agent } = morsoe;
    expect((await agent.get('/indberetning/2027').expect(200)).text).toContain('2027');
    const { body: takstskema } = await bytes(agent.get('/api/v1/rounds/2028/takstskema')).expect(200);
    const { takster } = await openTakstskema(takstskema);
    expect(columnUnder(takster, 'Takst 2027')).toBe(35);
    expect((await new PlainBrowser(await house.as('fu-860')).open('/gennemgang')).text).toContain('gennemgang 2027');
  });

  it('shows the page of an extension to the secretariat alone, and each fault at its field', async () => {
    const path = `/runder/2027/udsaettelse/${LAESOE}`;
    expect((await sekretariat.get(path).expect(200)).text).toContain('Udsættelse til Læsø Kommune');
    const form = { deadline: 'reporting', until: '', reason: '' };
    const { text } = await sekretariat.post(path).type('form').send(form).expect(422);
    expect(text).toContain('id="until-error"');
    expect(text).toContain('id="reason-error"');
    await sekretariat
      .post(path)
      .type('form')
      .send({ deadline: 'changes', until: FAR, reason: 'Sommerferie' })
      .expect(303);
    expect((await sekretariat.get('/runder/2027').expect(200)).text).toContain('Sommerferie');
    await laesoe.get(path).expect(403);
  });
});
