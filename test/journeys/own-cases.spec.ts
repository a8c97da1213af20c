import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OwnCases } from '../../src/domain/mandates/own-cases.js';
import { Notice } from '../../src/features/notifications/notice.entity.js';
import { Decision } from '../../src/features/review/decision.entity.js';
import type { Item } from '../../src/features/review/item.entity.js';
import { DecisionProposal } from '../../src/features/review/proposals/decision-proposal.entity.js';
import { Submission } from '../../src/features/submissions/submission.entity.js';
import { RoleGrant } from '../../src/features/users/role-grant.entity.js';
import { User } from '../../src/features/users/user.entity.js';
import { type Agent, type TestApp, testApp } from '../app.js';
import { PlainBrowser } from '../plain-browser.js';
import { submitItems } from '../submitted-items.js';

/** Items of a driftsherre whose own member of FU treats them. Each case uses items of its own. */
describe('an item of a member’s own driftsherre', () => {
  let house: TestApp;
  let own: Agent;
  let colleague: Agent;
  let other: Agent;
  let third: Agent;
  let sekretariat: Agent;
  let admin: Agent;
  let items: Item[];
  let taken = 0;

  beforeAll(async () => {
    house = await testApp();
    await sitsInFu('myndighed-851', 851);
    await sitsInFu('indberetter-851', 851);
    [own, colleague, other, third, sekretariat, admin] = (await Promise.all(
      ['fu-851', 'myndighed-851', 'fu-810', 'fu-813', 'sekretariat', 'admin'].map((account) => house.as(account)),
    )) as [Agent, Agent, Agent, Agent, Agent, Agent];
    items = await submitItems(house, { driftsherre: 851, flags: () => 'FU' });
  });
  afterAll(() => house.close());

  const sitsInFu = async (account: string, organisation: number) => {
    const { id } = await userOf(account);
    const grant = { userId: id, role: 'fu' as const, organisation, validFrom: '2026-01-01', validTo: null };
    await house.database.manager.save(RoleGrant, grant);
  };
  const userOf = (account: string) =>
    house.database.manager.findOneByOrFail(User, { email: `${account}@demo.invalid` });
  const fresh = (): Item => items[taken++] as Item;
  const caseOf = async (agent: Agent, { id }: Item) => (await agent.get(`/api/v1/items/${id}`).expect(200)).body;
  const stateOf = async (item: Item) => (await caseOf(sekretariat, item)).state;
  const decide = (agent: Agent, { id, contentHash }: Item, body: object) =>
    agent.post(`/api/v1/items/${id}/decisions`).send({ contentHash, ...body });
  const confirm = (agent: Agent, item: Item, body: object = {}) => decide(agent, item, { action: 'confirm', ...body });
  const propose = async (item: Item, body: object = { action: 'approve' }): Promise<number> => {
    const answer = await decide(own, item, body).expect(201);
    expect(answer.body).toMatchObject({ decisions: [], proposals: [expect.any(Number)] });
    return answer.body.proposals[0];
  };
  const agree = (value: OwnCases) =>
    admin.post('/parametre/2027/habilitet.fu').type('form').send({ value, reason: 'Aftalt i FU.' }).expect(303);
  const actionOf = async (agent: Agent, item: Item, action: string) =>
    (await caseOf(agent, item)).actions.find((one: { action: string }) => one.action === action);

  it('is marked in the list and the panel, for members of both bodies', async () => {
    const item = fresh();
    for (const agent of [own, await house.as('das-851')]) {
      const { text } = await agent.get(`/gennemgang?driftsherre=851&state=all&sag=${item.id}`).expect(200);
      expect(text).toContain('<b>Egen driftsherre</b>');
      expect(text).toMatch(/chip-warning[^>]*>Egen driftsherre</);
    }
    expect((await other.get(`/gennemgang/${item.id}`).expect(200)).text).not.toContain('Egen driftsherre');
  });

  it('waits for somebody of another driftsherre to confirm it, and holds then', async () => {
    const item = fresh();
    const id = await propose(item, { action: 'reject', comment: 'Stigningen er ikke forklaret.' });
    expect(await stateOf(item)).toBe('in_fu');
    const waiting = await caseOf(other, item);
    expect(waiting.proposal).toMatchObject({ id, action: 'reject', by: 'FU-medlem, Aalborg Kommune' });
    expect(waiting.proposal.text).toContain('Venter på bekræftelse: Afvis af FU-medlem, Aalborg Kommune, ');
    const list = await other.get('/api/v1/items?state=confirm').expect(200);
    expect(list.body.items.map((one: { id: number }) => one.id)).toEqual([item.id]);

    await confirm(await house.as('das-813'), item).expect(403);
    for (const account of ['indberetter-813', 'myndighed-813', 'admin'])
      expect([403, 404]).toContain((await confirm(await house.as(account), item)).status);
    expect((await confirm(own, item).expect(403)).body.code).toBe('own_proposal');
    expect((await confirm(colleague, item).expect(403)).body.code).toBe('own_driftsherre');
    expect(await stateOf(item)).toBe('in_fu');
    const toldOf = () => house.database.manager.countBy(Notice, { kind: 'rejected' });
    expect(await toldOf()).toBe(0);

    await confirm(other, item, { comment: 'Enig.', proposal: id }).expect(201);
    const { state, proposal, log } = await caseOf(sekretariat, item);
    expect({ state, proposal }).toEqual({ state: 'rejected', proposal: null });
    expect(await toldOf()).toBeGreaterThan(0);
    expect(log[0]).toMatchObject({
      action: 'reject',
      done: 'Afvist af FU',
      by: 'FU-medlem, Brønderslev Kommune',
      proposedBy: 'FU-medlem, Aalborg Kommune',
      ownMember: false,
      grounds: 'Stigningen er ikke forklaret.\n\nEnig.',
    });
    expect(log[1]).toMatchObject({ id: null, action: 'propose', done: 'Foreslået: Afvis (bekræftet)' });
    const { manager } = house.database;
    const stored = await manager.findOneByOrFail(Decision, { proposalId: id });
    expect(stored.userId).toBe((await userOf('fu-810')).id);
    expect((await manager.findOneByOrFail(DecisionProposal, { id })).userId).toBe((await userOf('fu-851')).id);
    const audit = await house.database.query(`select action from audit where subject = $1 order by id`, [
      `items ${item.id}`,
    ]);
    expect(audit).toEqual([{ action: 'item.propose' }, { action: 'item.decide' }]);
  });

  it('is not told to its driftsherre before it is confirmed', async () => {
    const item = fresh();
    await propose(item, { action: 'send_back', comment: 'Forklar belægningen.' });
    const reader = await house.as('indberetter-810');
    expect((await reader.get('/api/v1/items?state=confirm').expect(200)).body.total).toBe(0);
    const [reported] = await submitItems(house, { driftsherre: 813, flags: () => 'FU' });
    if (!reported) throw new Error('813 reports a takst');
    await decide(third, reported, { action: 'send_back', comment: 'Hemmeligt forslag' }).expect(201);
    const indberetter = await house.as('indberetter-813');
    const shown = await caseOf(indberetter, reported);
    expect(shown.proposal).toBeNull();
    expect(JSON.stringify(shown.log)).not.toContain('Hemmeligt forslag');
    expect((await indberetter.get('/api/v1/items?state=confirm').expect(200)).body.total).toBe(0);
  });

  it('is confirmed by one of two who do it at once, and the other is told', async () => {
    const item = fresh();
    await propose(item);
    const answers = await Promise.all([confirm(other, item), confirm(third, item)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('stale');
    expect(await stateOf(item)).toBe('endorsed');
    expect((await confirm(sekretariat, item).expect(409)).body.code).toBe('stale');
  });

  it('is confirmed by the secretariat too, on what it saw and nothing else', async () => {
    const item = fresh();
    const first = await propose(item);
    const second = await propose(item, { action: 'pass_on', comment: 'Til DAS.' });
    const stale = async (answer: ReturnType<typeof confirm>) =>
      expect((await answer.expect(409)).body.code).toBe('stale');
    await stale(confirm(sekretariat, item, { proposal: first }));
    await stale(confirm(sekretariat, { ...item, contentHash: '0'.repeat(64) } as Item, { proposal: second }));
    expect(await stateOf(item)).toBe('in_fu');
    await confirm(sekretariat, item, { proposal: second }).expect(201);
    expect(await stateOf(item)).toBe('in_das');
  });

  it('lapses when its member withdraws it, and by nobody else', async () => {
    const item = fresh();
    const id = await propose(item);
    expect((await other.delete(`/api/v1/proposals/${id}`).expect(403)).body.code).toBe('not_proposer');
    await sekretariat.delete(`/api/v1/proposals/${id}`).expect(403);
    expect([403, 404]).toContain((await (await house.as('myndighed-813')).delete(`/api/v1/proposals/${id}`)).status);
    const browser = await new PlainBrowser(own).open(`/gennemgang/${item.id}`);
    expect(browser.text).toContain('Venter på bekræftelse');
    await browser.send(/traek-tilbage$/);
    expect(browser.text).not.toContain('Træk forslaget tilbage');
    expect((await own.delete(`/api/v1/proposals/${id}`).expect(409)).body.code).toBe('stale');
    expect((await confirm(other, item).expect(409)).body.code).toBe('stale');
    expect((await caseOf(other, item)).log[0].done).toBe('Foreslået: Godkend (trukket tilbage)');
    expect(await stateOf(item)).toBe('in_fu');
  });

  it('lapses when another decides, also when that is undone', async () => {
    const item = fresh();
    await propose(item);
    const { body } = await decide(other, item, { action: 'reject', comment: 'For høj.' }).expect(201);
    expect((await confirm(third, item).expect(409)).body.code).toBe('stale');
    await other.post(`/api/v1/decisions/${body.decisions[0]}/undo`).send({ reason: 'Tastefejl.' }).expect(201);
    expect((await confirm(third, item).expect(409)).body.code).toBe('stale');
    expect(await stateOf(item)).toBe('in_fu');
    expect((await caseOf(other, item)).proposal).toBeNull();
  });

  it('lapses when the driftsherre submits it anew', async () => {
    const explained = (explanation: string) =>
      submitItems(house, { driftsherre: 860, flags: () => 'FU', change: () => ({ explanation }) });
    const member = await house.as('fu-860');
    const [before] = await explained('Først.');
    if (!before) throw new Error('860 reports a takst');
    await decide(member, before, { action: 'approve' }).expect(201);
    const [after] = await explained('Derefter.');
    if (!after) throw new Error('860 reports a takst');
    expect(after.id).toBe(before.id);
    for (const item of [before, after]) expect((await confirm(other, item).expect(409)).body.code).toBe('stale');
    expect(await stateOf(after)).toBe('in_fu');
  });

  it('lapses when its meeting is closed, which the page says beforehand', async () => {
    const item = fresh();
    const meeting = await sekretariat.post('/api/v1/meetings').send({ body: 'FU', year: 2027, heldOn: '2026-11-12' });
    const { id } = meeting.body;
    await propose(item, { action: 'approve', meetingId: id });
    const asked = await sekretariat.get(`/moeder/${id}/luk`).expect(200);
    expect(asked.text).toMatch(/1.afgørelse venter på bekræftelse og bortfalder/);
    await sekretariat.post(`/moeder/${id}/luk`).expect(303);
    expect((await confirm(other, item).expect(409)).body.code).toBe('stale');
    expect(await stateOf(item)).toBe('in_fu');
  });

  it('is confirmed in the meeting it was proposed in, from the point', async () => {
    const item = fresh();
    const call = { body: 'FU', year: 2027, heldOn: '2026-11-19' };
    const { id } = (await sekretariat.post('/api/v1/meetings').send(call).expect(201)).body;
    await sekretariat.post(`/api/v1/meetings/${id}/agenda`).expect(200);
    const { points } = (await sekretariat.get(`/api/v1/meetings/${id}`).expect(200)).body;
    const point = points.find(({ items: at }: { items: number[] }) => at.includes(item.id));
    const href = `/moeder/${id}/gang/${point.id}`;
    const choice = (agent: Agent) => agent.post(`${href}/valg`).type('form').send({ en: item.id }).expect(200);
    expect((await choice(own)).text).toMatch(/1.afgørelse kommer til at vente på bekræftelse/);
    const seen = `${item.id}:in_fu:${item.contentHash}`;
    const send = (agent: Agent, action: string, shown: string) =>
      agent.post(`${href}/afgoer`).type('form').send({ action, shown });
    await send(own, 'approve', seen).expect(303);
    expect((await other.get(href).expect(200)).text).toContain(
      'Godkend af FU-medlem, Aalborg Kommune venter på bekræftelse',
    );
    const { text } = await choice(other);
    expect(text).toContain('Bekræft afgørelsen');
    const shown = text.match(new RegExp(`value="(${seen}:\\d+)"`))?.[1] ?? '';
    await send(other, 'confirm', shown).expect(303);
    const { log } = await caseOf(other, item);
    expect(log[0]).toMatchObject({ action: 'approve', where: 'Møde i FU den 19. november 2026' });
    expect((await other.get(href).expect(200)).text).toContain(
      'Godkendt af FU (foreslået af et medlem fra samme driftsherre og bekræftet af en anden)',
    );
  });

  it('waits when it is one of several, and several are confirmed at once', async () => {
    const [one, two] = [fresh(), fresh()];
    const [foreign] = await submitItems(house, { driftsherre: 810, flags: () => 'FU' });
    if (!foreign) throw new Error('810 reports a takst');
    const several = (agent: Agent, form: object) => agent.post('/gennemgang/flere').type('form').send(form);
    const shownIn = (text: string) => [...text.matchAll(/name="shown" value="([^"]+)"/g)].map(([, value]) => value);

    const ask = { item: [one.id, two.id, foreign.id], action: 'approve' };
    const { text } = await several(own, ask).expect(200);
    expect(text).toMatch(/2.afgørelser kommer til at vente på bekræftelse/);
    await several(own, { action: 'approve', confirmed: 'ja', shown: shownIn(text) }).expect(303);
    expect([await stateOf(one), await stateOf(foreign)]).toEqual(['in_fu', 'endorsed']);

    const list = await other.get('/gennemgang?state=confirm').expect(200);
    expect(list.text).toContain('value="confirm"');
    expect(list.text).toContain('Godkend venter på bekræftelse');
    const asked = await several(other, { item: [one.id, two.id], action: 'confirm' }).expect(200);
    expect(asked.text).toMatch(/Bekræft 2.afgørelser/);
    const shown = shownIn(asked.text);
    await several(other, { action: 'confirm', confirmed: 'ja', shown }).expect(303);
    expect([await stateOf(one), await stateOf(two)]).toEqual(['endorsed', 'endorsed']);
    await several(third, { action: 'confirm', confirmed: 'ja', shown }).expect(409);
  });

  it('offers the confirmation in the panel, with what follows', async () => {
    const item = fresh();
    await propose(item, { action: 'approve', comment: 'Belægningen er fulgt op.' });
    const { text } = await other.get(`/gennemgang/${item.id}`).expect(200);
    expect(text).toContain('Når den er bekræftet: Taksten går videre til DAS');
    const proposal = text.match(/name="proposal" value="(\d+)"/)?.[1];
    const form = { id: item.id, contentHash: item.contentHash, seen: 'in_fu', proposal, action: 'confirm' };
    await other.post('/gennemgang/afgoerelse').type('form').send(form).expect(303);
    expect(await stateOf(item)).toBe('endorsed');
    expect((await other.get(`/gennemgang/${item.id}`).expect(200)).text).toContain(
      'Foreslået af FU-medlem, Aalborg Kommune, bekræftet af FU-medlem, Brønderslev Kommune',
    );
    const late = await third.post('/gennemgang/afgoerelse').type('form').send(form).expect(409);
    expect(late.text).toContain('Din afgørelse er ikke registreret.');
  });

  it('is decided at once and marked where the agreement only informs', async () => {
    const [item, waiting] = [fresh(), fresh()];
    await propose(waiting);
    await agree('inform');
    expect(await actionOf(own, item, 'approve')).toMatchObject({ allowed: true, awaitsConfirmation: false });
    const { body } = await decide(own, item, { action: 'approve' }).expect(201);
    expect(body).toEqual({ decisions: [expect.any(Number)], proposals: [] });
    const { state, log } = await caseOf(sekretariat, item);
    expect({ state, ownMember: log[0].ownMember }).toEqual({ state: 'endorsed', ownMember: true });
    expect((await other.get(`/gennemgang/${item.id}`).expect(200)).text).toContain(
      'Registreret af et medlem fra samme driftsherre',
    );
    await own.post(`/api/v1/decisions/${body.decisions[0]}/undo`).send({ reason: 'Tastefejl.' }).expect(201);
    await confirm(colleague, waiting).expect(403);
    await confirm(other, waiting).expect(201);
  });

  it('is left to others where the agreement excludes the member, and what waited lapses', async () => {
    const [item, waiting] = [fresh(), fresh()];
    await agree('confirm');
    await propose(waiting);
    await agree('excluded');
    const { body } = await decide(own, item, { action: 'approve' }).expect(403);
    expect(body.code).toBe('own_driftsherre');
    expect(await stateOf(item)).toBe('in_fu');
    const { text } = await own.get(`/gennemgang/${item.id}`).expect(200);
    expect(text).toContain('Taksten hører til din egen driftsherre');
    expect(text).not.toContain('value="approve"');
    expect((await confirm(other, waiting).expect(409)).body.code).toBe('stale');
    await decide(other, item, { action: 'approve' }).expect(201);
  });

  it.each<OwnCases>(['excluded', 'inform', 'confirm'])('is never decided by who submitted it: %s', async (setting) => {
    const item = fresh();
    await agree(setting);
    const submitter = await house.as('indberetter-851');
    expect((await decide(submitter, item, { action: 'approve' }).expect(403)).body.code).toBe('own_submission');
    expect(await stateOf(item)).toBe('in_fu');
    await agree('confirm');
    await propose(item);
    expect((await confirm(submitter, item).expect(403)).body.code).toBe('own_submission');
    expect(await stateOf(item)).toBe('in_fu');
  });

  it('lapses where its member has become the one who submitted it', async () => {
    const item = fresh();
    await propose(item);
    const { manager } = house.database;
    const submission = await manager.findOneByOrFail(Submission, { id: item.submissionId ?? 0 });
    const { id: submittedBy } = await userOf('fu-851');
    await manager.update(Submission, submission.id, { submittedBy });
    expect((await confirm(other, item).expect(409)).body.code).toBe('stale');
    await manager.update(Submission, submission.id, { submittedBy: submission.submittedBy });
    await confirm(other, item).expect(201);
  });

  it('is agreed on with who, when and why, among the competences', async () => {
    const { text } = await admin.get('/parametre/2027/habilitet.fu').expect(200);
    expect(text).toContain('Aftalt i FU.');
    expect(text).toContain('når et medlem fra en anden driftsherre bekræfter den');
    expect((await other.post('/parametre/2027/habilitet.fu').type('form').send({ value: 'inform' })).status).toBe(403);
  });
});
