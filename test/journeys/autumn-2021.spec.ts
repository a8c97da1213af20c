import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DRIFTSHERRER, linesOf } from '../../src/demo/world.js';
import type { Item } from '../../src/features/review/item.entity.js';
import { type Agent, type TestApp, testApp } from '../app.js';
import { closeRound } from '../decided-takster.js';
import { eventually } from '../eventually.js';
import { submitItems } from '../submitted-items.js';
import { verified } from '../verified.js';

const YEAR = 2027;
const EDITIONS = `/api/v1/takstbilag/${YEAR}/editions`;
const DAY = '2026-11-12';
const [{ lineKey: MARKED } = { lineKey: '' }] = linesOf(YEAR, 851);

/**
 * Autumn 2021 (seeds/000, item 6): "På sidste DAS møde blev takstbilaget for 2022 godkendt med undtagelse af taksten for
 * Krisecenter for Kvinder i Frederikshavn Kommune. FU fik kompetence til at godkende taksten, og har siden modtaget og godkendt
 * taksten. Det samlede takstbilag er nu udarbejdet". The demo world's takstår 2027 stands for 2022; its figures are invented.
 */
describe('autumn 2021: DAS approves all but one, and gives FU the competence', () => {
  let house: TestApp;
  let fu: Agent;
  let das: Agent;
  let sekretariat: Agent;
  let second: Agent;
  /** Krisecenter for Kvinder in Frederikshavn, 813. */
  let krisecenter: Item;
  /** A takst of Aalborg that is marked for DAS. */
  let other: Item;
  let meeting: number;

  beforeAll(async () => {
    house = await testApp();
    [fu, das, sekretariat, second] = (await Promise.all(
      ['fu-860', 'das-860', 'sekretariat', 'sekretariat2'].map((account) => house.as(account)),
    )) as [Agent, Agent, Agent, Agent];
    for (const { code: driftsherre } of DRIFTSHERRER) {
      if (linesOf(YEAR, driftsherre).length === 0) continue;
      const flags = ({ lineKey }: { lineKey: string }) => (lineKey === MARKED ? ('DAS' as const) : null);
      const items = await submitItems(house, { driftsherre, flags });
      krisecenter ??= items.find(({ line }) => line.tilbudName === 'Krisecenter for Kvinder') as Item;
      other ??= items.find(({ lineKey }) => lineKey === MARKED) as Item;
    }
    await closeRound(house);
    const called = { body: 'DAS', year: YEAR, heldOn: DAY };
    meeting = (await sekretariat.post('/api/v1/meetings').send(called).expect(201)).body.id;
  });
  afterAll(() => house.close());

  const item = async (id: number) => (await sekretariat.get(`/api/v1/items/${id}`).expect(200)).body;
  const approve = (agent: Agent, { id, contentHash }: Item) =>
    agent.post(`/api/v1/items/${id}/decisions`).send({ action: 'approve', contentHash });
  const byDas = (action: string, { id, contentHash }: Item, more: object = {}) =>
    das
      .post(`/api/v1/items/${id}/decisions`)
      .send({ action, contentHash, comment: 'Besluttet af DAS.', written: true, ...more })
      .expect(201);
  const mandates = async () => (await fu.get('/api/v1/mandates').expect(200)).body.items;
  const edition = async (number: number) => {
    const made = await sekretariat.post(EDITIONS).send({}).expect(202);
    expect(made.body.number).toBe(number);
    await eventually(
      async () => (await sekretariat.get(`${EDITIONS}/${number}`)).body,
      ({ files }) => files.includes('xlsx'),
    );
    const publication = `${EDITIONS}/${number}/publication`;
    await sekretariat.post(publication).send({ hash: made.body.hash }).expect(403);
    await second.post(publication).send({ hash: made.body.hash }).expect(201);
    return (await house.anyone().get(`${EDITIONS}/${number}.json`).expect(200)).body;
  };

  it('the meeting approves all but Krisecenter for Kvinder, which becomes a mandate', async () => {
    const agenda = (await das.get(`/api/v1/meetings/${meeting}/agenda`).expect(200)).body;
    const form = {
      listHash: agenda.listHash,
      undtag: [String(krisecenter.id)],
      handling: ['delegate'],
      begrundelse: [''],
      largestChange: 'fem',
      tekst:
        'Takstbilaget godkendes med undtagelse af Krisecenter for Kvinder. FU får kompetence til at godkende taksten.',
    };
    const wrong = await das.post(`/moeder/${meeting}/bekraeft`).type('form').send(form).expect(422);
    expect(wrong.text).toContain('Skriv den største ændring som et tal');
    const limited = { ...form, largestChange: '0,001', until: '2099-12-31' };
    const { text } = await das.post(`/moeder/${meeting}/bekraeft`).type('form').send(limited).expect(200);
    expect(text).toContain('FU’s mandat: højst 0,001\u00a0% realændring, til og med 31. december 2099.');
    await das.post(`/moeder/${meeting}/afgoerelse`).type('form').send(limited).expect(303);
    expect(await mandates()).toMatchObject([
      { scope: 'items', items: [krisecenter.id], largestChange: '0.001', meetingId: meeting, status: 'in_force' },
    ]);
    expect((await item(krisecenter.id)).state).toBe('delegated');
  });

  it('FU is refused what its mandate does not cover: another takst, and a larger change', async () => {
    expect((await approve(fu, other).expect(403)).body.code).toBe('das_marking');
    const { body } = await approve(fu, krisecenter).expect(403);
    expect(body.code).toBe('mandate_limit');
    expect(body.detail).toContain('højst 0,001\u00a0%');
    expect(body.detail).toContain('Send den til DAS');
    const page = await fu.get(`/gennemgang/${krisecenter.id}?state=all`).expect(200);
    expect(page.text).toContain('Send den til DAS, som kan afgøre den eller give et nyt mandat.');
    const seenByDas = await das.get(`/gennemgang/${krisecenter.id}?state=all`).expect(200);
    expect(seenByDas.text).toContain('FU kan ikke godkende taksten');
    expect(seenByDas.text).toContain('Tag tilbage til DAS');
    expect((await item(krisecenter.id)).mandate.refusal.code).toBe('mandate_limit');
  });

  it('and what its mandate covered once: when its last day is over, and when DAS has taken the takst back', async () => {
    await byDas('take_back', krisecenter);
    expect((await item(krisecenter.id)).state).toBe('in_das');
    await das
      .post(`/api/v1/items/${krisecenter.id}/decisions`)
      .send({ action: 'delegate', contentHash: krisecenter.contentHash, written: true, until: '2020-01-01' })
      .expect(422);
    const { text } = await das.get(`/gennemgang/${krisecenter.id}`).expect(200);
    expect(text).toContain('Grænser for FU, hvis den delegeres');
    const { contentHash, state: seen } = await item(krisecenter.id);
    const form = { id: krisecenter.id, contentHash, seen, action: 'delegate', meeting: 'written' };
    const typed = (limits: object) =>
      das
        .post('/gennemgang/afgoerelse')
        .type('form')
        .send({ ...form, ...limits });
    const refused = await typed({ largestChange: 'fem', until: '2020-01-01' }).expect(422);
    expect(refused.text).toContain('Skriv den største ændring som et tal, fx 5 eller 2,5.');
    expect(refused.text).toContain('value="fem"');
    expect((await typed({ until: '2020-01-01' }).expect(422)).text).toContain('Mandatets sidste dag er allerede gået');
    await typed({ largestChange: '99,5', until: '2099-12-31' }).expect(303);
    expect((await mandates())[0]).toMatchObject({ largestChange: '99.5', until: '2099-12-31' });
    await house.database.query(`alter table mandate disable trigger mandate_append_only;
      update mandate set until = '2026-11-01' where id = (select max(id) from mandate);
      alter table mandate enable trigger mandate_append_only`);
    expect((await approve(fu, krisecenter).expect(403)).body).toMatchObject({
      code: 'mandate_expired',
      detail: expect.stringContaining('udløb den 1. november 2026'),
    });
    await byDas('take_back', krisecenter);
    await byDas('delegate', krisecenter);
    const [{ id }] = await mandates();
    const ending = { reason: 'DAS vil se taksten igen.', meetingId: meeting };
    await fu.post(`/api/v1/mandates/${id}/ending`).send(ending).expect(403);
    await das.post(`/api/v1/mandates/${id}/ending`).send(ending).expect(201);
    await das.post(`/api/v1/mandates/${id}/ending`).send(ending).expect(409);
    expect((await approve(fu, krisecenter).expect(403)).body.code).toBe('mandate_ended');
  });

  it('edition 1 lists it as awaiting, with no figure of the new year', async () => {
    await byDas('take_back', krisecenter);
    await byDas('delegate', krisecenter, { written: undefined, meetingId: meeting });
    await fu
      .post(`/api/v1/items/${other.id}/decisions`)
      .send({ action: 'pass_on', contentHash: other.contentHash, comment: 'FU anbefaler taksten.' })
      .expect(201);
    await byDas('approve', other);
    await sekretariat.post(`/api/v1/meetings/${meeting}/closing`).expect(201);
    const first = await edition(1);
    expect(first.status).toBe('foreløbig');
    expect(first.awaiting.map(({ lineKey, stateText }: Awaiting) => [lineKey, stateText])).toEqual([
      [krisecenter.lineKey, 'Delegeret til FU'],
    ]);
  });

  it('FU approves it under its mandate, and the case tells the chain', async () => {
    await approve(fu, krisecenter).expect(201);
    const [latest] = (await item(krisecenter.id)).log;
    expect(latest).toMatchObject({
      done: 'Godkendt af FU efter delegation fra DAS',
      mandate: { text: 'mandat givet af DAS på mødet den 12. november 2026' },
    });
    const { text } = await fu.get(`/mandater/${latest.mandate.id}`).expect(200);
    expect(text).toContain('Krisecenter for Kvinder');
    expect(text).toContain('Godkendt af FU efter delegation fra DAS');
    await (await house.as('indberetter-813')).get(`/mandater/${latest.mandate.id}`).expect(404);
  });

  it('edition 2 is complete, and says why it exists', async () => {
    const complete = await edition(2);
    expect(complete).toMatchObject({ status: 'endelig', awaiting: [] });
    expect(complete.changes.sinceEdition).toBe(1);
    expect(complete.changes.entries).toMatchObject([
      {
        kind: 'ny',
        lineKey: krisecenter.lineKey,
        decision: expect.stringContaining('Godkendt af FU efter delegation fra DAS'),
        mandate: 'Mandat givet af DAS på mødet den 12. november 2026',
      },
    ]);
    const { text } = await house.anyone().get(`/takstbilag/tilbud/813/${krisecenter.lineKey}`).expect(200);
    expect(text).toContain('Mandat givet af DAS på mødet den 12. november 2026');
  });

  it('and every edition is made again from the decisions behind it', async () => {
    const { editions, faults } = await verified(house);
    expect(faults).toEqual([]);
    expect(editions).toBe(5);
  });
});

type Awaiting = { lineKey: string; stateText: string };
