import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeCells } from '../../src/demo/change-cells.js';
import { Item } from '../../src/features/review/item.entity.js';
import { Round } from '../../src/features/rounds/round.entity.js';
import { ParameterValue } from '../../src/features/styringsaftale/parameter-value.entity.js';
import { Submission } from '../../src/features/submissions/submission.entity.js';
import { type Agent, type TestApp, testApp } from '../app.js';
import { Indberetter, told } from './reporting.js';

const CODE = 773;
const LINE = 'L-773-0007';

describe('a submission', () => {
  let house: TestApp;
  let indberetter: Indberetter;
  let sekretariat: Agent;
  let clean: Buffer;
  let uploadId: number;
  beforeAll(async () => {
    house = await testApp();
    indberetter = await Indberetter.of(house, CODE);
    sekretariat = await house.as('sekretariat');
    clean = await indberetter.filled();
    uploadId = (await indberetter.upload(clean)).id;
  });
  afterAll(() => house.close());

  const deadlines = (...days: [announced: number, lastNew: number, lastCorrection: number]) => {
    const [announcedDeadline, lastNewDeadline, lastCorrectionDeadline] = days.map(
      (day) => () => `now() + interval '${day} days'`,
    );
    const moved = { announcedDeadline, lastNewDeadline, lastCorrectionDeadline };
    return house.database.manager.update(Round, 2027, moved as never);
  };
  const items = () =>
    house.database.manager.find(Item, { where: { year: 2027, organisation: CODE }, order: { lineKey: 'ASC' } });
  const set = (key: string, value: string) => house.database.manager.insert(ParameterValue, { year: 2027, key, value });
  const submissions = () =>
    house.database.manager.find(Submission, { where: { organisation: CODE }, order: { id: 'ASC' } });
  const withdraw = () => indberetter.agent.delete('/api/v1/rounds/2027/submission');
  const reopen = (agent: Agent, id: number, reason: string) =>
    agent.post(`/api/v1/submissions/${id}/reopening`).send({ reason });

  it('needs the declaration, and one thing to submit', async () => {
    const path = '/api/v1/rounds/2027/submission';
    expect((await indberetter.submit(uploadId, false).expect(422)).body.code).toBe('declaration_required');
    await indberetter.agent.post(path).send({}).expect(422);
    await indberetter.agent.post(path).send({ uploadId, declaration: true, nothingToReport: true }).expect(422);
    await (await house.as('fu-851')).post(path).send({ uploadId, declaration: true }).expect(403);
    await sekretariat.post(path).send({ uploadId, declaration: true }).expect(403);
    expect(await submissions()).toEqual([]);
  });

  it('that is new is not let in after the last deadline for it', async () => {
    await deadlines(-2, -1, 5);
    const no = await indberetter.submit(uploadId).expect(422);
    expect(no.body).toMatchObject({
      code: 'deadline_passed',
      detail: expect.stringContaining('Skriv til sekretariatet'),
    });
    expect(await items()).toEqual([]);
  });

  it('flags by the limits as they stand when it is submitted, also those moved since the check', async () => {
    await deadlines(10, 15, 20);
    const before = await indberetter.show(uploadId);
    expect(told(before, 'markering')).not.toContain('R40 L-773-0001');
    await set('R40.limit', '0.0001');
    await set('R41.limit', '900');
    const now = await indberetter.show(uploadId);
    expect(told(now, 'markering')).toContain('R40 L-773-0001');
    await indberetter.submit(uploadId).expect(201);
    const flagged = (await items()).filter(({ flags }) => flags.includes('R40'));
    expect(flagged.map(({ lineKey }) => lineKey)).toContain('L-773-0001');
    expect(flagged.every(({ state, flaggedFor }) => state === 'in_fu' && flaggedFor === 'FU')).toBe(true);
    const figures = flagged.find(({ lineKey }) => lineKey === LINE);
    expect(figures).toMatchObject({ comparedOn: 'renset', explanation: { cause: 'pladser' } });
    expect(figures?.yearlyEffect?.greaterThan(0)).toBe(true);
  });

  it('is withdrawn by its driftsherre until the deadline, and sent again as it was', async () => {
    await (await house.as('indberetter-810')).delete('/api/v1/rounds/2027/submission').expect(409);
    await deadlines(-1, 15, 20);
    expect((await withdraw().expect(422)).body.code).toBe('deadline_passed');
    await deadlines(10, 15, 20);
    const before = await items();
    await withdraw().expect(204);
    await withdraw().expect(409);
    const { body } = await indberetter.submit(uploadId).expect(201);
    expect(body.receipt).toBe('TP-2027-773-0002');
    const after = await items();
    expect(after.map(({ id, state }) => [id, state])).toEqual(before.map(({ id, state }) => [id, state]));
    expect(new Set(after.map(({ submissionId }) => submissionId))).toEqual(new Set([body.id]));
  });

  it('that replaces another keeps the state of what is the same, and brings in what is new', async () => {
    const before = new Map((await items()).map((item) => [item.lineKey, item]));
    await set('R40.limit', '5');
    const changed = await changeCells(clean, [{ lineKey: 'L-773-0001', heading: 'Målgruppe', value: 'Voksne' }]);
    const upload = await indberetter.upload(changed);
    expect(upload.replaces).toMatchObject({
      submitted: true,
      changed: [{ lineKey: 'L-773-0001', fields: ['targetGroup'] }],
    });
    await indberetter.submit(upload.id).expect(201);
    for (const item of await items()) {
      const earlier = before.get(item.lineKey);
      const isSame = item.contentHash === earlier?.contentHash;
      expect([item.lineKey, isSame]).toEqual([item.lineKey, item.lineKey !== 'L-773-0001']);
      expect(item.state).toBe(isSame ? earlier?.state : 'submitted');
    }
    expect((await submissions()).map(({ state }) => state)).toEqual(['withdrawn', 'replaced', 'submitted']);
    uploadId = upload.id;
  });

  it('can’t leave out a takst that is decided, nor be withdrawn then', async () => {
    const [first] = await items();
    if (!first) throw new Error('there are items');
    const decide = sekretariat.post(`/api/v1/items/${first.id}/decisions`);
    const decision = { action: 'approve', contentHash: first.contentHash, written: true };
    await decide.send(decision).expect(201);
    expect((await withdraw().expect(422)).body.code).toBe('already_decided');
    const other = await changeCells(clean, [{ lineKey: first.lineKey, heading: 'Målgruppe', value: 'Andre' }]);
    const upload = await indberetter.upload(other);
    const no = await indberetter.submit(upload.id).expect(409);
    expect(no.body).toMatchObject({ code: 'wrong_state', detail: expect.stringContaining(`Linje ${first.lineKey}`) });
    expect((await submissions()).map(({ state }) => state)).toEqual(['withdrawn', 'replaced', 'submitted']);
  });

  it('is reopened by the secretariat with a reason, and then let in after the last deadline', async () => {
    const current = (await submissions()).at(-1);
    await deadlines(-3, -2, -1);
    const upload = await indberetter.upload(
      await changeCells(clean, [
        { lineKey: 'L-773-0001', heading: 'Målgruppe', value: 'Voksne' },
        { lineKey: 'L-773-0002', heading: 'Målgruppe', value: 'Unge' },
      ]),
    );
    expect(told(upload, 'advarsel')).toContain('R66 –');
    expect((await indberetter.submit(upload.id).expect(422)).body.code).toBe('deadline_passed');
    await reopen(indberetter.agent, current?.id ?? 0, 'Jeg vil rette').expect(403);
    await reopen(sekretariat, current?.id ?? 0, ' ').expect(422);
    await reopen(sekretariat, current?.id ?? 0, 'FU har bedt om en rettelse.').expect(201);
    await reopen(sekretariat, current?.id ?? 0, 'En gang til.').expect(409);
    const { body } = await indberetter.submit(upload.id).expect(201);
    expect(body).toMatchObject({ late: true, receipt: 'TP-2027-773-0004' });
    expect((await indberetter.submit(upload.id).expect(201)).body).toEqual(body);
  });

  it('leaves rows in the log', async () => {
    const actions = await house.database.query(
      `select action, count(*)::int as n from audit where action like 'submission.%' group by action order by action`,
    );
    expect(actions).toEqual([
      { action: 'submission.create', n: 4 },
      { action: 'submission.reopen', n: 1 },
      { action: 'submission.withdraw', n: 1 },
    ]);
  });
});
