import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { amount } from '../../src/domain/amount.js';
import type { Line } from '../../src/domain/takst.js';
import { AuditRow } from '../../src/features/audit/audit-row.entity.js';
import { Decision } from '../../src/features/review/decision.entity.js';
import type { Item } from '../../src/features/review/item.entity.js';
import { EditionPublication } from '../../src/features/takstbilag/edition/edition-publication.entity.js';
import { AccountService } from '../../src/features/users/account.service.js';
import { hashPassword } from '../../src/features/users/password.js';
import { type Agent, type TestApp, testApp } from '../app.js';
import { closeRound, decided } from '../decided-takster.js';
import { TEST_PASSWORD } from '../environment.js';
import { eventually } from '../eventually.js';
import { submitItems } from '../submitted-items.js';
import { verified } from '../verified.js';

const EDITIONS = '/api/v1/takstbilag/2027/editions';
/** A line that FU looks at while it is sent in again, one in FU beside it, and one that is approved late, from April. */
const REPLACED = 'L-860-0001';
const BESIDE = 'L-860-0002';
const LATER = 'L-860-0016';

/** Journey 5: several at the same thing at once, and what is told of it afterwards. */
describe('publication, with several hands on it', () => {
  let house: TestApp;
  let maker: Agent;
  let publishers: Agent[];
  beforeAll(async () => {
    house = await testApp();
    await addSecretary(house, 'sekretariat3', 'Tredje Sekretær');
    maker = await house.as('sekretariat');
    publishers = [await house.as('sekretariat2'), await house.as('sekretariat3')];
  });
  afterAll(() => house.close());

  const make = async (): Promise<{ number: number; hash: string }> => {
    const { body } = await maker.post(EDITIONS).send({}).expect(202);
    await eventually(
      async () => (await maker.get(`${EDITIONS}/${body.number}`)).body,
      ({ files }) => files.length === 4,
    );
    return body;
  };
  const json = async (number: number) => (await house.anyone().get(`${EDITIONS}/${number}.json`).expect(200)).text;
  const standing = async (query: string) =>
    (await house.anyone().get(`/api/v1/takster?lineKey=${LATER}&${query}`).expect(200)).body;

  describe('a decision made on a replaced version', () => {
    let seen: Item;
    let now: Item;
    let beside: Item;
    beforeAll(async () => {
      const of = (items: Item[], key = REPLACED) => items.findLast(({ lineKey }) => lineKey === key) as Item;
      seen = of(await submitItems(house, { driftsherre: 860, flags }));
      const again = await resubmit(house);
      [now, beside] = [of(again), of(again, BESIDE)];
    });

    it('is refused as stale, and changes nothing', async () => {
      expect(now.contentHash).not.toBe(seen.contentHash);
      const before = await house.database.manager.count(Decision);
      const fu = await house.as('fu-851');
      const answer = await fu
        .post(`/api/v1/items/${now.id}/decisions`)
        .send({ action: 'approve', contentHash: seen.contentHash, written: true });
      expect([answer.status, answer.body.code]).toEqual([409, 'stale']);
      expect(await house.database.manager.count(Decision)).toBe(before);
      const { body } = await fu.get(`/api/v1/items/${now.id}`).expect(200);
      expect(body).toMatchObject({ state: 'in_fu', contentHash: now.contentHash });
    });

    it('holds back what is decided together with it', async () => {
      const fu = await house.as('fu-851');
      const before = await house.database.manager.count(Decision);
      const { id, contentHash } = beside;
      const items = [
        { id, contentHash },
        { id: now.id, contentHash: seen.contentHash },
      ];
      const { body } = await fu.post('/api/v1/decisions').send({ action: 'approve', items, written: true }).expect(409);
      expect(body.code).toBe('stale');
      expect(await house.database.manager.count(Decision)).toBe(before);
    });
  });

  describe('two secretaries who publish at once', () => {
    let edition: { number: number; hash: string };
    let answers: { status: number; body: { code: string; detail: string } }[];
    beforeAll(async () => {
      const lines = (await submitted(house)).filter((lineKey) => lineKey !== LATER);
      await decided(house, 'approve', lines, 'Godkendt efter gennemgang.');
      await closeRound(house);
      edition = await make();
      const publish = (agent: Agent) =>
        agent.post(`${EDITIONS}/${edition.number}/publication`).send({ hash: edition.hash });
      answers = await Promise.all(publishers.map(publish));
    });

    it('publish it once', async () => {
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      const { manager } = house.database;
      expect(await manager.countBy(EditionPublication, { edition: { year: 2027 } })).toBe(1);
      expect(await manager.countBy(AuditRow, { action: 'takstbilag.publish', subject: 'edition 2027/1' })).toBe(1);
    });

    it('are told apart: the second hears who was first, and when', async () => {
      const publication = await house.database.manager.findOneOrFail(EditionPublication, {
        where: { edition: { year: 2027 } },
        relations: { publishedByUser: true },
      });
      const late = answers.find(({ status }) => status === 409);
      expect(late?.body.code).toBe('edition_published');
      expect(late?.body.detail).toContain(`allerede offentliggjort af ${publication.publishedByUser?.name}: `);
      expect(late?.body.detail).toMatch(/kl\.\u00a0\d\d\.\d\d/);
    });
  });

  describe('a takst that is approved after the first edition, from a day of the year', () => {
    let first: string;
    beforeAll(async () => {
      first = await json(1);
      expect(await standing('validOn=2027-05-01')).toMatchObject({ total: 0, standing: { code: 'awaiting' } });
      await decided(house, 'approve', [LATER], 'Gælder fra april.');
      const { number, hash } = await make();
      await publishers[0]?.post(`${EDITIONS}/${number}/publication`).send({ hash }).expect(201);
    });

    it('comes in an edition that says what changed, and the one before stays as it was', async () => {
      const { body } = await house.anyone().get(`${EDITIONS}/2`).expect(200);
      expect(body.takstbilag.changes).toMatchObject({
        sinceEdition: 1,
        entries: [{ lineKey: LATER, kind: 'ny', old: null, new: '1345.67', reason: 'Gælder fra april.' }],
      });
      expect(await json(1)).toBe(first);
    });

    it('is in force from its day, and not before it was known', async () => {
      const { items, standing: answer } = await standing('validOn=2027-04-01');
      expect(items).toMatchObject([{ takst: '1345.67', edition: 2 }]);
      expect(answer).toMatchObject({ code: 'in_force', edition: 2 });
      expect(answer.text).toMatch(/^Den 1\. april 2027 g\S+ 1\.345,67\u00a0kr\. pr\. \S+ \(udgave 2, kendt fra /);
      expect(await standing('validOn=2027-03-31')).toMatchObject({ total: 0, standing: { code: 'begins_later' } });
      const before = await standing(`validOn=2027-04-01&knownOn=${dayBefore(answer.knownFrom)}`);
      expect(before).toMatchObject({ total: 0, standing: { code: 'not_published', edition: null } });
      expect(await standing('validOn=2031-01-01')).toMatchObject({ standing: { code: 'not_published' } });
    });

    it('is answered for on the page of its line in a sentence', async () => {
      const path = `/takstbilag/tilbud/860/${LATER}`;
      const { text } = await house.anyone().get(`${path}?dag=2027-03-31`).expect(200);
      expect(text).toMatch(
        /Den 31\. marts 2027 g\S+ ingen takst: 1\.345,67\u00a0kr\. pr\. \S+ gælder først fra 1\. april 2027\./,
      );
      const none = await house.anyone().get(`${path}?dag=2027-04-01&kendt=2020-01-01`).expect(200);
      expect(none.text).toContain('Der var ikke offentliggjort et takstbilag for 2027.');
      const wrong = await house.anyone().get(`${path}?dag=2027-02-30`).expect(422);
      expect(wrong.text).toContain('Datoen findes ikke.');
      expect(wrong.text).toContain('value="2027-02-30"');
    });
  });

  it('and every edition is made again from the decisions behind it', async () => {
    const { editions, faults } = await verified(house);
    expect(faults).toEqual([]);
    expect(editions).toBe(5);
  });
});

/** Two lines go to FU. */
const flags = ({ lineKey }: Line) => ([REPLACED, BESIDE].includes(lineKey) ? ('FU' as const) : null);

/** Every line is sent in again, with something new in it. */
const resubmit = (house: TestApp): Promise<Item[]> =>
  submitItems(house, {
    driftsherre: 860,
    flags,
    change: ({ lineKey }) => ({
      targetGroup: 'Rettet',
      ...(lineKey === LATER && { takst: amount('1345.67'), validFrom: '2027-04-01' }),
    }),
  });

/** The lines of Hjørring that may be approved now. */
async function submitted({ database }: TestApp): Promise<string[]> {
  const rows = await database.query(
    `select item.line_key from item join submission on submission.id = item.submission_id
     where item.year = 2027 and submission.state = 'submitted' and item.state in ('submitted', 'in_das')`,
  );
  return rows.map(({ line_key }: { line_key: string }) => line_key);
}

async function addSecretary(house: TestApp, account: string, name: string): Promise<void> {
  const roles = [{ role: 'sekretariat' as const, organisation: null }];
  const passwordHash = await hashPassword(TEST_PASSWORD);
  const email = `${account}@demo.invalid`;
  await house.database.transaction((manager) =>
    house.app.get(AccountService, { strict: false }).add(manager, { email, name, passwordHash, roles }),
  );
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
