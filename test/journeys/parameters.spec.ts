import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Notice } from '../../src/features/notifications/notice.entity.js';
import { Decision } from '../../src/features/review/decision.entity.js';
import { Item } from '../../src/features/review/item.entity.js';
import { ParameterValue } from '../../src/features/styringsaftale/parameter-value.entity.js';
import { Recheck } from '../../src/features/submissions/recheck/recheck.entity.js';
import { RecheckService } from '../../src/features/submissions/recheck/recheck.service.js';
import { type Agent, type TestApp, testApp } from '../app.js';
import { eventually } from '../eventually.js';
import { Indberetter } from './reporting.js';

const CODE = 773;
const YEAR = 2027;
const DRIFTSHERRER = 12;

/** What happens to what is reported when a parameter moves while the round is open. */
describe('a parameter that moves after the round has opened', () => {
  let house: TestApp;
  let indberetter: Indberetter;
  let admin: Agent;
  let uploadId: number;
  beforeAll(async () => {
    house = await testApp();
    admin = await house.as('admin');
    indberetter = await Indberetter.of(house, CODE);
    uploadId = (await indberetter.upload(await indberetter.filled())).id;
    await indberetter.submit(uploadId).expect(201);
  });
  afterAll(() => house.close());

  const items = () =>
    house.database.manager.find(Item, { where: { year: YEAR, organisation: CODE }, order: { id: 'ASC' } });
  const set = (key: string, value: string, reason = 'FU ønsker at se flere') =>
    admin.post(`/parametre/${YEAR}/${key}`).type('form').send({ value, reason });
  /** Set, and judged again for all driftsherrer. */
  async function setAndWait(key: string, value: string, reason?: string): Promise<number> {
    await set(key, value, reason).expect(303);
    const { manager } = house.database;
    const newest = await manager.findOneOrFail(ParameterValue, { where: { year: YEAR, key }, order: { id: 'DESC' } });
    const isTold = (count: number) => count === DRIFTSHERRER;
    await eventually(() => manager.countBy(Recheck, { parameterValueId: newest.id }), isTold);
    return newest.id;
  }
  const told = async () => (await indberetter.agent.get('/indberetning').expect(200)).text;

  it('is refused without a reason, with a CPR number in it, and of an indberetter', async () => {
    expect((await set('R40.limit', '1', ' ')).status).toBe(422);
    const own = indberetter.agent
      .post(`/parametre/${YEAR}/R40.limit`)
      .type('form')
      .send({ value: '1', reason: 'Fordi' });
    expect((await own).status).toBe(403);
    expect(await house.database.manager.countBy(ParameterValue, { year: YEAR, key: 'R40.limit' })).toBe(0);
  });

  it('sends a takst that is not decided to FU, says why in its log, and tells the indberetter', async () => {
    const before = await items();
    const unmarked = before.filter(({ state }) => state === 'submitted');
    const largest = unmarked.reduce((one, other) => (real(one) > real(other) ? one : other));
    const limit = Math.floor(real(largest) * 10) / 10 - 0.1;
    const id = await setAndWait('R40.limit', danish(limit));

    const after = await items();
    const moved = after.filter(({ state }, i) => before[i]?.state !== state);
    expect(moved.length).toBeGreaterThan(0);
    expect(new Set(moved.map(({ state }) => state))).toEqual(new Set(['in_fu']));
    expect(after.find((one) => one.id === largest.id)).toMatchObject({ flaggedFor: 'FU', flags: ['R40'] });
    const agent = await house.as('fu-810');
    const { body } = await agent.get(`/api/v1/items/${largest.id}`).expect(200);
    expect(body.findings.map(({ rule }: { rule: string }) => rule)).toContain('R40');
    expect(JSON.stringify(body.log)).toContain('Markeret ved ny kontrol');
    expect(JSON.stringify(body.log)).toContain('FU ønsker at se flere');

    const text = await told();
    expect(text).toContain('En grænse er ændret den');
    expect(text).toContain(`fra 5,0\u00a0% til ${danish(limit)}\u00a0%`);
    expect(text).toMatch(/takste?r? er nu markeret til FU/);
    await runsTwice(id);
  });

  /** The job again, and from the start: nothing is added and nothing changes. */
  async function runsTwice(id: number): Promise<void> {
    const { manager } = house.database;
    const state = async () => [await items(), await manager.count(Decision), await manager.count(Recheck)];
    const before = await state();
    await house.app.get(RecheckService, { strict: false }).run(id);
    expect(await state()).toEqual(before);
    await expect(house.database.query('update recheck set outcome = outcome')).rejects.toThrow(/append-only/);
  }

  it('lets the markering fall away again, and shows both versions', async () => {
    await setAndWait('R40.limit', '5', 'Det blev for mange');
    const states = new Set((await items()).filter(({ flags }) => flags.length === 0).map(({ state }) => state));
    expect(states).toEqual(new Set(['submitted']));
    const { text } = await admin.get(`/parametre/${YEAR}/R40.limit`).expect(200);
    expect(text).toContain('Det blev for mange');
    expect(text).toMatch(/fra \d,\d\u00a0% til 5,0\u00a0%/);
    expect(await told()).toContain('er ikke længere markeret');
  });

  it('leaves what a body has decided as it is', async () => {
    const [decided] = (await items()).filter(({ state }) => state === 'submitted');
    if (!decided) throw new Error('nothing is submitted');
    const das = await house.as('das-851');
    const answer = { action: 'approve', contentHash: decided.contentHash, written: true };
    await das.post(`/api/v1/items/${decided.id}/decisions`).send(answer).expect(201);
    await setAndWait('R40.limit', '0', 'Alle skal ses');
    const after = await items();
    expect(after.find(({ id }) => id === decided.id)).toMatchObject({ state: 'approved', flags: [] });
    expect(after.filter(({ state }) => state === 'in_fu').length).toBeGreaterThan(0);
    await setAndWait('R40.limit', '5', 'Tilbage igen');
  });

  it('shows a rule on trial and stops nobody', async () => {
    const marked = (await items()).filter(({ flags }) => flags.join() === 'R40' || flags.join() === 'R41');
    await setAndWait('R40.mode', 'trial', 'Prøves først');
    await setAndWait('R41.mode', 'trial', 'Prøves først');
    const after = await items();
    expect(after.filter(({ flags }) => flags.some((rule) => rule === 'R40' || rule === 'R41'))).toEqual([]);
    for (const { id } of marked) expect(after.find((one) => one.id === id)?.state).toBe('submitted');
    const upload = await indberetter.show(uploadId);
    const findings = (upload.findings ?? []).filter(({ rule }) => rule === 'R40' || rule === 'R41');
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(marked.length > 0 ? ['advarsel'] : []));
    expect((await admin.get('/regler').expect(200)).text).toContain('På prøve');
  });

  it('tells of what is to be explained, and leaves what is submitted as it stands', async () => {
    await setAndWait('R42.length', '1500', 'Lange forklaringer');
    expect(new Set((await items()).map(({ state }) => state))).not.toContain('sent_back');
    expect(await told()).toContain('står ved magt');
    const notice = await house.database.manager.findOneOrFail(Notice, {
      where: { kind: 'rechecked' },
      order: { id: 'DESC' },
      relations: { user: true },
    });
    expect(notice.user.email).toBe(`indberetter-${CODE}@demo.invalid`);
    expect(notice.data.grounds).toBe('Lange forklaringer');
    expect(notice.data.toMend).toContain('står ved magt');
    const { text } = await (await house.as('sekretariat')).get('/overblik').expect(200);
    expect(text).toContain('efter en ændret grænse');
    await setAndWait('R42.length', '30', 'Tilbage igen');
    expect((await (await house.as('sekretariat')).get('/overblik')).text).not.toContain('efter en ændret grænse');
  });

  it('is taken up by the sweep when its job was lost', async () => {
    const service = house.app.get(RecheckService, { strict: false });
    const admins = await house.database.query(`select set_by from parameter_value order by id desc limit 1`);
    const [{ id }] = await house.database.query(
      `insert into parameter_value (year, key, value, reason, set_by, set_at)
       values ($1, 'R15.norm', '7', 'Tabt', $2, now() - interval '1 minute') returning id`,
      [YEAR, admins[0].set_by],
    );
    await house.database.query(`update round set opened_at = now() - interval '1 hour' where year = $1`, [YEAR]);
    expect(await service.waiting()).toContain(id);
    await service.run(id);
    expect(await service.waiting()).not.toContain(id);
  });
});

const real = (item: Item): number => Math.abs(Number(item.real ?? 0));
const danish = (value: number): string => value.toFixed(1).replace('.', ',');
