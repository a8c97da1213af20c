import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Amount } from '../../src/domain/amount.js';
import { type TestApp, testApp } from '../app.js';
import { eventually } from '../eventually.js';
import { verified } from '../verified.js';
import { Indberetter } from './reporting.js';

const CODE = 773;
const API = '/api/v1';

/** The main job of one driftsherre, from the filled takstskema to what anyone can fetch. */
describe('from a clean upload to a published takstbilag', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await testApp();
  });
  afterAll(() => house.close());

  it('a takst is published as it was uploaded, submitted and approved', async () => {
    const indberetter = await Indberetter.of(house, CODE);
    const { id } = await indberetter.upload(await indberetter.filled());
    const { body: receipt } = await indberetter.submit(id).expect(201);
    expect(receipt.receipt).toBe(`TP-2027-${CODE}-0001`);

    const sekretariat = await house.as('sekretariat');
    await sekretariat.patch(`${API}/rounds/2027`).send({ state: 'closed', reason: 'Fristen er ude.' }).expect(200);
    const flagged = await sekretariat.get(`${API}/items?year=2027&state=in_fu`).expect(200);
    const fu = await house.as('fu-860');
    for (const { id: item, contentHash } of flagged.body.items) {
      const decision = { action: 'pass_on', comment: 'FU anbefaler taksten.', contentHash };
      await fu.post(`${API}/items/${item}/decisions`).send(decision).expect(201);
    }

    const { body: meeting } = await sekretariat
      .post(`${API}/meetings`)
      .send({ body: 'DAS', year: 2027, heldOn: '2026-12-01' })
      .expect(201);
    const das = await house.as('das-860');
    const { body: agenda } = await das.get(`${API}/meetings/${meeting.id}/agenda`).expect(200);
    await das
      .post(`${API}/meetings/${meeting.id}/decisions`)
      .send({ approve: 'all', listHash: agenda.listHash, except: [], text: 'DAS godkender takstbilaget.' })
      .expect(201);

    const editions = `${API}/takstbilag/2027/editions`;
    await sekretariat.post(editions).send({ note: 'Første udgave' }).expect(202);
    const { body: mine } = await sekretariat.get(`${editions}/1`).expect(200);
    await sekretariat.post(`${editions}/1/publication`).send({ hash: mine.hash }).expect(403);
    const second = await house.as('sekretariat2');
    await eventually(
      () => second.post(`${editions}/1/publication`).send({ hash: mine.hash }),
      ({ status }) => status < 300,
    );

    const uploaded = await house.database.query('select line_key as "lineKey", takst from line where upload_id = $1', [
      id,
    ]);
    const { body: found } = await house
      .anyone()
      .get(`${API}/takster?year=2027&driftsherre=${CODE}&size=200`)
      .expect(200);
    expect(told(found.items)).toEqual(told(uploaded));
    expect(uploaded.length).toBeGreaterThan(10);
  });

  it('and every edition is made again as it was, whatever is set, moved or renamed since', async () => {
    expect((await verified(house)).faults).toEqual([]);
    const sekretariat = await house.as('sekretariat');
    const [meeting] = await house.database.query('select max(id) as id from meeting');
    const moved = { heldOn: '2026-12-08', startsAt: '09:00', endsAt: '12:00', place: 'Aalborg' };
    await sekretariat.post(`/moeder/${meeting.id}/rammer`).type('form').send(moved).expect(303);
    for (const later of LATER) await house.database.query(later);
    const { body } = await sekretariat.post(`${API}/takstbilag/2027/editions`).send({}).expect(202);
    expect(body.number).toBe(2);
    expect(await verified(house)).toMatchObject({ editions: 5, faults: [] });

    const [forged] = await house.database.query(FORGED);
    expect((await verified(house)).faults).toEqual([
      `Afgørelse ${forged.id}: den står ikke i loggen.`,
      expect.stringMatching(/^Takstår 2027: afgørelserne på linje L-773-\d+ følger ikke efter hinanden\.$/),
    ]);
  });
});

const told = (lines: { lineKey: string; takst: string }[]): string[] =>
  lines.map(({ lineKey, takst }) => `${lineKey} ${new Amount(takst).toFixed(2)}`).sort();

/** A decision that nobody has made. */
const FORGED = `insert into decision (item_id, action, from_state, to_state, body, written, content_hash, line_id, user_id)
  select item_id, action, from_state, to_state, body, true, content_hash, line_id, user_id
  from decision where body = 'DAS' order by id limit 1 returning id`;

/** Rows as they come in over the years: with them, the takstbilag of 2027 is another one. */
const LATER = [
  // As of a transaction that began before the edition and ended after it.
  `insert into parameter_value (year, key, value, set_at) values (2027, 'pl', '9.9', now() - interval '1 day')`,
  `insert into organisation (code, name, short_name) values (9999, 'Ny Kommune', 'Ny')`,
  `insert into line_link (year, organisation, line_key, predecessors, source, reason)
     select 2027, organisation, line_key, '[]', 'secretariat', 'Prøve' from item where year = 2027`,
  `insert into tilbud_version (tilbud_id, change, set_by)
     select tilbud.id, '{"name": "Nyt navn", "included": false}', (select min(id) from user_account) from tilbud`,
  `insert into population (year, municipality, children, "all") select 2027, code, 10, 20 from organisation`,
  `insert into objective_budget (year, organisation, tilbud, budget, basis, reason)
     values (2027, 851, 'Prøve', 1000, 'alle', 'Prøve')`,
];
