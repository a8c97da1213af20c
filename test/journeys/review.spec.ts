import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApprovedLines } from '../../src/features/review/approved/approved-lines.service.js';
import type { Item } from '../../src/features/review/item.entity.js';
import { type Agent, type TestApp, testApp } from '../app.js';
import { submitItems } from '../submitted-items.js';

/** Each case uses items of its own, so that none depends on another. */
describe('review', () => {
  let house: TestApp;
  let fu: Agent;
  let other: Agent;
  let das: Agent;
  let sekretariat: Agent;
  let items: Item[];
  let taken = 0;

  beforeAll(async () => {
    house = await testApp();
    [fu, other, das, sekretariat] = (await Promise.all(
      ['fu-810', 'fu-813', 'das-787', 'sekretariat'].map((account) => house.as(account)),
    )) as [Agent, Agent, Agent, Agent];
    items = await submitItems(house, { driftsherre: 851, flags: () => 'FU' });
  });
  afterAll(() => house.close());

  const fresh = (): Item => items[taken++] as Item;
  const stateOf = async ({ id }: Item) => (await sekretariat.get(`/api/v1/items/${id}`).expect(200)).body.state;
  const decide = (agent: Agent, { id, contentHash }: Item, body: object) =>
    agent.post(`/api/v1/items/${id}/decisions`).send({ contentHash, ...body });

  it('lists what was submitted, largest change first, and pages it', async () => {
    const { body } = await fu.get('/api/v1/items?driftsherre=851&size=5').expect(200);
    const sizes = body.items.map(({ real }: { real: string | null }) => Math.abs(Number(real)));
    expect(body).toMatchObject({ year: 2027, total: items.length, size: 5 });
    expect(sizes).toEqual(sizes.toSorted((a: number, b: number) => b - a));
    for (const { real } of body.items) expect(real).toMatch(/^-?\d+(\.\d{1,6})?$/);
    const { body: none } = await fu.get('/api/v1/items?driftsherre=851&rule=R41').expect(200);
    expect(none.total).toBe(0);
    await fu.get('/api/v1/items?state=vild').expect(422);
    const { text } = await fu.get('/gennemgang?year=2026&state=all').expect(200);
    expect(text).toContain('<option value="2026" selected');
    expect(text).toContain('<option value="2027"');
  });

  it('shows what one item rests on', async () => {
    const item = fresh();
    const { body } = await fu.get(`/api/v1/items/${item.id}`).expect(200);
    expect(body.history.map(({ year }: { year: number }) => year)).toContain(2027);
    expect(body.history.at(-1).takst).toBe(item.line.takst?.toFixed());
    expect(body.costs.find(({ post }: { post: string }) => post === 'Omkostningsgrundlag').now).toBe(
      body.group.grundlag,
    );
    expect(body.log).toMatchObject([{ action: 'submit', grounds: null }]);
    expect(
      body.actions
        .filter(({ allowed }: { allowed: boolean }) => allowed)
        .map(({ action }: { action: string }) => action),
    ).toEqual(['approve', 'reject', 'send_back', 'pass_on']);
  });

  it('says what drove the takst, its group and all takster; the last to those who see all', async () => {
    const item = items.find(({ line }) => line.serviceKind === 'basis') as Item;
    const { body } = await fu.get(`/api/v1/items/${item.id}`).expect(200);
    const { bridge, groupBridge, bridgeSum } = body;
    expect([bridge.from, bridge.to]).toEqual([item.line.previousTakst?.toFixed(2), item.line.takst?.toFixed(2)]);
    expect(bridge.parts.map(({ key }: { key: string }) => key)).toContain('distribution');
    expect(groupBridge.parts.map(({ key }: { key: string }) => key)).not.toContain('distribution');
    expect(bridgeSum.lines + bridgeSum.leftOut.length).toBe(items.length);

    const { text } = await fu.get(`/gennemgang/${item.id}`).expect(200);
    expect(text).toMatch(/aria-label="Taksten, kr\. pr\. døgn: Takst 2026 /);
    expect(text).toMatch(/aria-label="Hele takstgruppen, kr\. pr\. døgn: Gruppen 2026 /);
    expect(text).toContain('Alle driftsherrens takster:');

    const [approved] = await house.app.get(ApprovedLines, { strict: false }).ofYear(2026, 851);
    const reader = await house.as('myndighed-813');
    const approvedPage = (await reader.get('/gennemgang').expect(200)).text;
    expect(approvedPage).toContain('Godkendte takster 2026');
    expect(approvedPage).toContain('Ikke opgjort');
    expect(approvedPage).not.toContain('Ny takst');
    expect((await reader.get(`/api/v1/items/${approved?.id}`).expect(200)).body).toMatchObject({ bridgeSum: null });
    expect((await fu.get(`/api/v1/items/${approved?.id}`).expect(200)).body.bridgeSum).not.toBeNull();
  });

  it.each([
    ['approve', undefined, 'endorsed'],
    ['reject', 'Stigningen er ikke forklaret.', 'rejected'],
    ['send_back', 'Forklar belægningen.', 'sent_back'],
    ['pass_on', 'FU anbefaler taksten.', 'in_das'],
  ])('FU: %s', async (action, comment, to) => {
    const item = fresh();
    if (comment) {
      const { body } = await decide(fu, item, { action }).expect(422);
      expect(body.code).toBe('comment_required');
    }
    await decide(fu, item, { action, comment }).expect(201);
    expect(await stateOf(item)).toBe(to);
    const { body } = await sekretariat.get(`/api/v1/items/${item.id}`);
    expect(body.log[0]).toMatchObject({
      action,
      by: 'FU-medlem, Brønderslev Kommune',
      contentHash: item.contentHash,
      grounds: comment ?? null,
    });
  });

  it('lets one of two who decide at once through, and tells the other', async () => {
    const item = fresh();
    const answers = await Promise.all([
      decide(fu, item, { action: 'approve' }),
      decide(other, item, { action: 'approve' }),
      decide(sekretariat, item, { action: 'reject', comment: 'Dobbelt.', state: 'in_fu' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const { body } = await fu.get(`/api/v1/items/${item.id}`);
    expect(body.log).toHaveLength(2);
  });

  it('refuses what was judged on other content', async () => {
    const item = fresh();
    const { body } = await decide(fu, { ...item, contentHash: '0'.repeat(64) } as Item, { action: 'approve' }).expect(
      409,
    );
    expect(body.code).toBe('stale');
    expect(await stateOf(item)).toBe('in_fu');
  });

  it('decides several at once, or none', async () => {
    const [one, two] = [fresh(), fresh()];
    const seen = [one, two].map(({ id, contentHash }) => ({ id, contentHash }));
    const stale = [seen[0], { ...seen[1], contentHash: 'f'.repeat(64) }];
    await fu.post('/api/v1/decisions').send({ action: 'approve', items: stale }).expect(409);
    expect([await stateOf(one), await stateOf(two)]).toEqual(['in_fu', 'in_fu']);
    await fu.post('/api/v1/decisions').send({ action: 'approve', items: seen }).expect(201);
    expect([await stateOf(one), await stateOf(two)]).toEqual(['endorsed', 'endorsed']);
  });

  it('takes a decision back with a reason, and one before it too', async () => {
    const item = fresh();
    const { body } = await decide(fu, item, { action: 'approve' }).expect(201);
    const [endorsed] = body.decisions;
    const approval = await decide(das, item, { action: 'approve', written: true }).expect(201);
    const [approved] = approval.body.decisions;
    await fu.post(`/api/v1/decisions/${endorsed}/undo`).send({ reason: 'For tidligt.' }).expect(409);
    await das.post(`/api/v1/decisions/${approved}/undo`).send({ reason: '' }).expect(422);
    await das.post(`/api/v1/decisions/${approved}/undo`).send({ reason: 'Forkert takst valgt.' }).expect(201);
    expect(await stateOf(item)).toBe('endorsed');
    await fu.post(`/api/v1/decisions/${endorsed}/undo`).send({ reason: 'Tastefejl.' }).expect(201);
    expect(await stateOf(item)).toBe('in_fu');
  });

  it('lets DAS decide in a meeting or in writing only', async () => {
    const item = fresh();
    await decide(fu, item, { action: 'pass_on', comment: 'Til DAS.' }).expect(201);
    const { body } = await decide(das, item, { action: 'approve' }).expect(422);
    expect(body.code).toBe('meeting_required');
    await decide(das, item, { action: 'approve', meetingId: 987654 }).expect(404);
    await decide(das, item, { action: 'hand_back', comment: 'FU ser på den igen.', written: true }).expect(201);
    expect(await stateOf(item)).toBe('in_fu');
  });

  it('shows others nothing, and lets them change nothing', async () => {
    const item = fresh();
    const [neighbour, reader, own, admin] = (await Promise.all(
      ['indberetter-813', 'myndighed-851', 'indberetter-851', 'admin'].map((account) => house.as(account)),
    )) as [Agent, Agent, Agent, Agent];
    for (const agent of [neighbour, reader, admin]) {
      await agent.get(`/api/v1/items/${item.id}`).expect(404);
      expect([403, 404]).toContain((await decide(agent, item, { action: 'approve' })).status);
    }
    await own.get(`/api/v1/items/${item.id}`).expect(200);
    await decide(own, item, { action: 'approve' }).expect(403);
    expect((await neighbour.get('/api/v1/items').expect(200)).body.total).toBe(0);
    expect(await stateOf(item)).toBe('in_fu');
  });

  it('shows the indstilling to FU, and not to the driftsherre', async () => {
    const item = fresh();
    await fu.put(`/api/v1/items/${item.id}/recommendation`).send({ text: 'Godkend.' }).expect(403);
    await sekretariat.put(`/api/v1/items/${item.id}/recommendation`).send({ text: 'Indstilles godkendt.' }).expect(200);
    expect((await fu.get(`/api/v1/items/${item.id}`)).body.recommendation).toBe('Indstilles godkendt.');
    const own = await house.as('indberetter-851');
    expect((await own.get(`/api/v1/items/${item.id}`)).body.recommendation).toBeNull();
  });

  it('stores no CPR number in grounds', async () => {
    const item = fresh();
    const number = ['010180', '1234'].join('-');
    const { body } = await decide(fu, item, { action: 'reject', comment: `Borger ${number}` }).expect(422);
    expect(body.code).toBe('cpr');
    expect(await stateOf(item)).toBe('in_fu');
  });

  it('has decisions that the database itself keeps', async () => {
    await expect(house.database.query('UPDATE decision SET comment = $1', ['Ændret'])).rejects.toThrow('append-only');
    await expect(house.database.query('DELETE FROM decision')).rejects.toThrow('append-only');
  });

  it('is judged through forms alone', async () => {
    const item = fresh();
    const { text } = await fu.get('/gennemgang?driftsherre=851').expect(200);
    expect(text).toContain('Takster til gennemgang 2027');
    const form = { id: item.id, contentHash: item.contentHash, seen: 'in_fu', driftsherre: 851 };
    const refused = await fu
      .post('/gennemgang/afgoerelse')
      .type('form')
      .send({ ...form, action: 'reject' })
      .expect(422);
    expect(refused.text).toContain('Skriv en begrundelse.');
    const decided = await fu
      .post('/gennemgang/afgoerelse')
      .type('form')
      .send({ ...form, action: 'approve' })
      .expect(303);
    expect(decided.headers.location).toMatch(/^\/gennemgang\?driftsherre=851&sag=\d+$/);
    const late = await other
      .post('/gennemgang/afgoerelse')
      .type('form')
      .send({ ...form, action: 'approve' })
      .expect(409);
    expect(late.text).toContain('af FU-medlem, Brønderslev Kommune.');
  });

  it('answers htmx with the next case and the new state', async () => {
    const item = fresh();
    const form = { id: item.id, contentHash: item.contentHash, seen: 'in_fu', driftsherre: 851, action: 'approve' };
    const { text } = await fu
      .post('/gennemgang/afgoerelse')
      .set('hx-request', 'true')
      .type('form')
      .send(form)
      .expect(200);
    expect(text).not.toContain('<html');
    expect(text).toContain(`<span id="st-${item.id}" hx-swap-oob="true">`);
    expect(text).not.toContain(`data-panel="${item.id}"`);
  });

  it('decides several through a page that lists them', async () => {
    const [one, two] = [fresh(), fresh()];
    const ask = { item: [one.id, two.id], action: 'reject', driftsherre: 851 };
    const { text } = await fu.post('/gennemgang/flere').type('form').send(ask).expect(200);
    expect(text).toContain('Afvis: 2');
    const shown = [one, two].map(({ id, contentHash }) => `${id}:in_fu:${contentHash}`);
    const confirm = { ...ask, item: undefined, confirmed: 'ja', shown };
    await fu.post('/gennemgang/flere').type('form').send(confirm).expect(422);
    await decide(other, one, { action: 'approve' }).expect(201);
    const late = await fu
      .post('/gennemgang/flere')
      .type('form')
      .send({ ...confirm, comment: 'Uforklaret.' })
      .expect(409);
    expect(late.text).toContain('Ændret i mellemtiden');
    expect(await stateOf(two)).toBe('in_fu');
  });

  it('takes a decision back on a page', async () => {
    const item = fresh();
    const { body } = await decide(fu, item, { action: 'approve' }).expect(201);
    const href = `/gennemgang/afgoerelser/${body.decisions[0]}/fortryd`;
    expect((await fu.get(href).expect(200)).text).toContain('Vil du fortryde afgørelsen?');
    await fu.post(href).type('form').send({}).expect(422);
    await fu.post(href).type('form').send({ comment: 'Tastefejl.' }).expect(303);
    expect(await stateOf(item)).toBe('in_fu');
    expect((await fu.get(href).expect(200)).text).toContain('Afgørelsen kan ikke fortrydes');
  });

  it('looks up what was decided, by words of the grounds, until it is taken back', async () => {
    const item = fresh();
    const comment = 'Nattevagten er ØKONOMISK ubegrundet, 100 % sikkert.';
    const { body: made } = await decide(fu, item, { action: 'reject', comment }).expect(201);
    const search = async (query: string) => (await das.get(`/api/v1/decisions?${query}`).expect(200)).body;
    const found = await search(new URLSearchParams({ q: 'nattevagt økonomisk' }).toString());
    expect(found.decisions).toMatchObject([
      { itemId: item.id, driftsherre: 851, body: 'FU', done: 'Afvist af FU', comment },
    ]);
    const words = (q: string, more = {}) => search(new URLSearchParams({ q, ...more }).toString());
    expect((await words('nattevagt', { outcome: 'approve' })).total).toBe(0);
    expect((await words('nattevagt', { body: 'DAS' })).total).toBe(0);
    expect((await words('nattevagt %sikkert')).total).toBe(0);
    expect((await words('nattevagt', { year: '2027', driftsherre: '851', outcome: 'reject' })).total).toBe(1);
    const { text } = await fu.get('/beslutninger?q=nattevagt&outcome=reject').expect(200);
    expect(text).toContain(`href="/gennemgang/${item.id}"`);
    expect(text).toContain('1\u00a0beslutning i FU og DAS');
    await fu.get('/beslutninger?body=byen').expect(422);
    await (await house.as('indberetter-851')).get('/beslutninger').expect(404);
    await fu
      .post(`/api/v1/decisions/${made.id ?? made.decisions[0]}/undo`)
      .send({ reason: 'Fejl.' })
      .expect(201);
    expect((await words('nattevagt')).total).toBe(0);
  });

  it('is passed on by FU, never endorsed, where it is marked for DAS', async () => {
    const [item] = await submitItems(house, { driftsherre: 860, flags: () => 'DAS' });
    if (!item) throw new Error('860 reports a takst');
    const { body } = await decide(fu, item, { action: 'approve' }).expect(403);
    expect(body.code).toBe('das_marking');
    await decide(fu, item, { action: 'pass_on', comment: 'Anbefales.' }).expect(201);
  });
});
