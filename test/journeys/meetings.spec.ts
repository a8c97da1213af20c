import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Item } from '../../src/features/review/item.entity.js';
import { Round } from '../../src/features/rounds/round.entity.js';
import { type Agent, type TestApp, testApp } from '../app.js';
import { submitItems } from '../submitted-items.js';

/** A round in a meeting of DAS: all but one, which FU decides later. */
describe('a meeting', () => {
  let house: TestApp;
  let fu: Agent;
  let das: Agent;
  let sekretariat: Agent;
  let items: Item[];

  beforeAll(async () => {
    house = await testApp();
    [fu, das, sekretariat] = (await Promise.all(
      ['fu-860', 'das-860', 'sekretariat'].map((account) => house.as(account)),
    )) as [Agent, Agent, Agent];
    items = await submitItems(house, { driftsherre: 840 });
  });
  afterAll(() => house.close());

  const call = async (body: 'FU' | 'DAS') =>
    (await sekretariat.post('/api/v1/meetings').send({ body, year: 2027, heldOn: '2026-11-12' }).expect(201)).body
      .id as number;
  const agendaOf = async (meeting: number) => (await das.get(`/api/v1/meetings/${meeting}/agenda`).expect(200)).body;
  const item = async (id: number | undefined) => (await sekretariat.get(`/api/v1/items/${id}`).expect(200)).body;

  it('is called by the secretariat, for a round that is open', async () => {
    const meeting = { body: 'FU', year: 2027, heldOn: '2026-09-24', place: 'Aalborg' };
    await das.post('/api/v1/meetings').send(meeting).expect(403);
    await (await house.as('indberetter-851')).post('/api/v1/meetings').send(meeting).expect(404);
    await sekretariat
      .post('/api/v1/meetings')
      .send({ ...meeting, year: 2031 })
      .expect(422);
    await sekretariat
      .post('/api/v1/meetings')
      .send({ ...meeting, heldOn: '2026-02-30' })
      .expect(422);
    const { headers } = await sekretariat.post('/moeder').type('form').send(meeting).expect(303);
    const { text } = await fu.get(String(headers.location)).expect(200);
    expect(text).toContain('Møde i FU den 24. september 2026');
    const wrong = await sekretariat
      .post('/moeder')
      .type('form')
      .send({ ...meeting, heldOn: 'i morgen' })
      .expect(422);
    expect(wrong.text).toContain('Skriv datoen som dag, måned og år.');
    expect(wrong.text).toContain('value="Aalborg"');
  });

  it('refuses a list that is not the one that was shown, and says what has changed', async () => {
    const meeting = await call('DAS');
    const { listHash } = await agendaOf(meeting);
    const [first] = items;
    await das
      .post(`/api/v1/items/${first?.id}/decisions`)
      .send({ action: 'delegate', contentHash: first?.contentHash, meetingId: meeting })
      .expect(201);
    const { body } = await das
      .post(`/api/v1/meetings/${meeting}/decisions`)
      .send({ approve: 'all', listHash })
      .expect(409);
    expect(body).toMatchObject({ code: 'stale' });
    expect(body.detail).toContain(`${first?.line.tilbudName} (`);
    expect(body.detail).toContain('Delegeret til FU af DAS');
    const page = await das.post(`/moeder/${meeting}/afgoerelse`).type('form').send({ listHash }).expect(409);
    expect(page.text).toContain('Delegeret til FU af DAS');
    expect((await item(items[1]?.id)).state).toBe('submitted');
  });

  it('decides nothing when one of the exceptions can not be decided so', async () => {
    const meeting = await call('DAS');
    const { listHash, items: listed } = await agendaOf(meeting);
    const form = { listHash, undtag: [listed[0].id], handling: ['reject'], begrundelse: [''] };
    const { text } = await das.post(`/moeder/${meeting}/afgoerelse`).type('form').send(form).expect(422);
    expect(text).toContain('Skriv en begrundelse for');
    await das
      .post(`/moeder/${meeting}/afgoerelse`)
      .type('form')
      .send({ ...form, undtag: [99_999_999] })
      .expect(404);
    await das
      .post(`/api/v1/meetings/${meeting}/decisions`)
      .send({ approve: 'all', listHash, except: [99_999_999] })
      .expect(404);
    expect((await item(listed[1].id)).state).toBe('submitted');
  });

  it('approves all but one, which FU decides later under its mandate; the round is then approved', async () => {
    await house.database.manager.update(Round, 2027, { state: 'closed' });
    const meeting = await call('DAS');
    const { listHash, items: listed } = await agendaOf(meeting);
    const excepted = listed.at(-1);
    await fu.post(`/moeder/${meeting}/afgoerelse`).type('form').send({ listHash }).expect(403);
    const steps = { listHash, undtag: [excepted.id] };
    const chosen = await das.post(`/moeder/${meeting}/undtagelser`).type('form').send(steps).expect(200);
    expect(chosen.text).toContain('Hvad skal der ske med undtagelsen?');
    const form = {
      ...steps,
      handling: ['delegate'],
      begrundelse: ['Taksten afventer en ny belægning.'],
      tekst: 'Godkendt.',
    };
    const confirm = await das.post(`/moeder/${meeting}/bekraeft`).type('form').send(form).expect(200);
    expect(confirm.text).toContain(`${listed.length - 1}\u00a0takster godkendes.`);
    expect(confirm.text).toContain('og delegeres til FU.');
    await das.post(`/moeder/${meeting}/afgoerelse`).type('form').send(form).expect(303);

    const approved = await item(listed[0].id);
    expect(approved.state).toBe('approved');
    expect(approved.log[0]).toMatchObject({
      done: 'Godkendt af DAS',
      where: 'Møde i DAS den 12. november 2026',
      grounds: 'Godkendt.',
    });
    expect((await item(excepted.id)).log[0].grounds).toBe('Taksten afventer en ny belægning.');
    const decided = await house.database.query('select count(*)::int as n from decision where meeting_id = $1', [
      meeting,
    ]);
    expect(decided[0].n).toBe(listed.length);
    expect((await house.database.manager.findOneByOrFail(Round, { year: 2027 })).state).toBe('closed');

    const waiting = (await fu.get('/api/v1/items?state=delegated').expect(200)).body.items;
    expect(waiting).toHaveLength(2);
    const fuMeeting = await call('FU');
    const { text } = await fu.get(`/moeder/${fuMeeting}`).expect(200);
    expect(text).toContain('2\u00a0takster venter på FU');
    await das
      .post(`/api/v1/items/${excepted.id}/decisions`)
      .send({ action: 'approve', contentHash: excepted.contentHash, written: true })
      .expect(409);
    const seen = waiting.map(({ id, contentHash }: Item) => ({ id, contentHash }));
    await fu.post('/api/v1/decisions').send({ action: 'approve', items: seen, meetingId: fuMeeting }).expect(201);
    expect((await item(excepted.id)).state).toBe('approved');
    expect((await house.database.manager.findOneByOrFail(Round, { year: 2027 })).state).toBe('approved');
  });

  it('is over when it is closed: nothing more is decided in it, and nothing taken back', async () => {
    const [fresh] = await submitItems(house, { driftsherre: 825 + 24, flags: () => 'FU' });
    const meeting = await call('FU');
    const { body } = await fu
      .post(`/api/v1/items/${fresh?.id}/decisions`)
      .send({ action: 'approve', contentHash: fresh?.contentHash, meetingId: meeting })
      .expect(201);
    await das.post(`/api/v1/meetings/${meeting}/closing`).expect(403);
    expect((await sekretariat.get(`/moeder/${meeting}/luk`).expect(200)).text).toContain(
      '1\u00a0afgørelse er registreret',
    );
    await sekretariat.post(`/moeder/${meeting}/luk`).type('form').send({}).expect(303);
    await sekretariat.post(`/api/v1/meetings/${meeting}/closing`).expect(409);
    const undo = await fu.post(`/api/v1/decisions/${body.decisions[0]}/undo`).send({ reason: 'For sent.' }).expect(409);
    expect(undo.body.code).toBe('meeting_closed');
    expect((await item(fresh?.id)).state).toBe('endorsed');
  });
});
