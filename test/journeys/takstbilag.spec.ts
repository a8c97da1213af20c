import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { sha256 } from '../../src/adapters/files/sha256.js';
import { writeTakstbilagPdf } from '../../src/adapters/pdf/write-takstbilag-pdf.js';
import { linesOf, type WorldLine } from '../../src/demo/world.js';
import { readModel } from '../../src/domain/takstbilag/stored-model.js';
import { AuditService } from '../../src/features/audit/audit.service.js';
import { Round } from '../../src/features/rounds/round.entity.js';
import { Edition } from '../../src/features/takstbilag/edition/edition.entity.js';
import { EditionPublication } from '../../src/features/takstbilag/edition/edition-publication.entity.js';
import { PublishedTakster } from '../../src/features/takstbilag/public/published-takster.service.js';
import { type Agent, type TestApp, testApp } from '../app.js';
import { closeRound, decided, undone } from '../decided-takster.js';
import { eventually } from '../eventually.js';
import { submitItems } from '../submitted-items.js';
import { verified } from '../verified.js';

const YEAR = 2027;
const EDITIONS = `/api/v1/takstbilag/${YEAR}/editions`;
/** Four lines of Hjørring, each a takstgruppe of its own. */
const IN_FU = 'L-860-0009';
const REJECTED = 'L-860-0010';
const DELEGATED = 'L-860-0011';
const WAITING = 'L-860-0016';
const HELD = [IN_FU, REJECTED, DELEGATED, WAITING];

describe('the takstbilag of a round', () => {
  let house: TestApp;
  let maker: Agent;
  let second: Agent;
  let lines: WorldLine[];
  let approved: WorldLine[];
  let held: WorldLine[];
  let hash: string;

  beforeAll(async () => {
    house = await testApp();
    [maker, second] = [await house.as('sekretariat'), await house.as('sekretariat2')];
    lines = linesOf(YEAR, 860);
    await submitItems(house, { driftsherre: 860, flags: ({ lineKey }) => (lineKey === IN_FU ? 'FU' : null) });
    approved = lines.filter(({ lineKey }) => !HELD.includes(lineKey));
    held = lines.filter(({ lineKey }) => HELD.includes(lineKey));
    await decided(
      house,
      'approve',
      approved.map(({ lineKey }) => lineKey),
      'Godkendt efter gennemgang.',
    );
    await decided(house, 'reject', [REJECTED], 'Taksten på 9.999,99 kr. er ikke begrundet.');
    await decided(house, 'delegate', [DELEGATED]);
  });
  afterAll(() => house.close());

  const make = async (agent: Agent, note?: string) => agent.post(EDITIONS).send(note ? { note } : {});
  const written = (number: number) =>
    eventually(
      async () => (await maker.get(`${EDITIONS}/${number}`)).body,
      ({ files }) => files.includes('xlsx') && files.includes('pdf'),
    );
  const publish = (agent: Agent, number: number, of = hash) =>
    agent.post(`${EDITIONS}/${number}/publication`).send({ hash: of });
  const file = async (agent: Agent, number: number, format: string): Promise<Buffer> => {
    const { body } = await agent
      .get(`${EDITIONS}/${number}.${format}`)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);
    return body;
  };

  it('is made by the secretariat alone', async () => {
    await house.anyone().post(EDITIONS).send({}).expect(401);
    for (const account of ['fu-851', 'das-860']) await (await house.as(account)).post(EDITIONS).send({}).expect(403);
    for (const account of ['indberetter-860', 'myndighed-851', 'admin'])
      await (await house.as(account)).post(EDITIONS).send({}).expect(404);
    await maker.post('/api/v1/takstbilag/2031/editions').send({}).expect(404);
    await maker.post(EDITIONS).send({ bemaerkning: 'x' }).expect(422);
    expect(await house.database.manager.countBy(Edition, { year: YEAR })).toBe(0);
  });

  it('is made once when two make it at once', async () => {
    const answers = await Promise.all([make(maker, 'Til DAS'), make(second)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    const won = answers.find(({ status }) => status === 202);
    expect(won?.body).toMatchObject({ year: YEAR, number: 1 });
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'nothing_new' });
    hash = won?.body.hash;
    if (won === answers[1]) [maker, second] = [second, maker];
    await written(1);
  });

  it('holds exactly the approved takster, and of the others last year’s alone, in every form', async () => {
    const json = await file(maker, 1, 'json');
    expect(sha256(json)).toBe(hash);
    const model = JSON.parse(json.toString());
    const listed = model.sections.flatMap((s: { paragraffer: { takster: { lineKey: string; takst: string }[] }[] }) =>
      s.paragraffer.flatMap(({ takster }) => takster),
    );
    expect(Object.fromEntries(listed.map((t: { lineKey: string; takst: string }) => [t.lineKey, t.takst]))).toEqual(
      Object.fromEntries(approved.map(({ lineKey, takst }) => [lineKey, takst.toFixed()])),
    );
    const awaiting = model.awaiting.filter(({ party }: { party: { code: number } }) => party.code === 860);
    expect(awaiting.map(({ lineKey }: { lineKey: string }) => lineKey).sort()).toEqual(
      held.map(({ lineKey }) => lineKey).sort(),
    );
    expect(awaiting.map(({ stateText }: { stateText: string }) => stateText).sort()).toEqual(
      ['Afvist', 'Delegeret til FU', 'Indsendt', 'Til behandling i FU'].sort(),
    );
    for (const { lineKey, previousTakst } of held)
      expect(awaiting.find((one: { lineKey: string }) => one.lineKey === lineKey).previous.takst).toBe(
        previousTakst?.toFixed(),
      );
    const unreported = model.awaiting.filter(
      ({ stateText }: { stateText: string }) => stateText === 'Ikke indberettet',
    );
    expect(unreported.length).toBeGreaterThan(200);

    const workbook = await cellsOf(await file(maker, 1, 'xlsx'));
    const csv = (await file(maker, 1, 'csv')).toString('utf8');
    for (const { takst, lineKey } of approved) {
      expect(workbook.get('Takster')).toContain(takst.toNumber());
      expect(csv).toMatch(new RegExp(`"Godkendt".*"${takst.toFixed().replace('.', ',')}".*"${lineKey}"`));
    }
    for (const secret of figuresOf(held, [...approved, ...lastYearOf(lines)])) {
      expect(json.toString()).not.toContain(`"${secret}"`);
      expect([...workbook.values()].flat()).not.toContain(Number(secret));
      expect(csv).not.toContain(`"${secret.replace('.', ',')}"`);
    }
    expect(csv).not.toContain('9.999,99');
    expect(json.toString()).not.toContain('9.999,99');
  });

  it('is a draft: FU and DAS read it, and nobody else knows of it', async () => {
    for (const account of ['fu-851', 'das-773'])
      expect((await (await house.as(account)).get(`${EDITIONS}/1`).expect(200)).body.status).toBe('draft');
    for (const agent of [house.anyone(), await house.as('indberetter-860'), await house.as('myndighed-860')]) {
      for (const path of [
        EDITIONS.replace('/editions', ''),
        `${EDITIONS}/1`,
        `${EDITIONS}/1.xlsx`,
        `${EDITIONS}/1.pdf`,
        `${EDITIONS}/1.csv`,
        `${EDITIONS}/1.json`,
      ])
        await agent.get(path).expect(404);
      const { body } = await agent.get(`/api/v1/takster?year=${YEAR}`).expect(200);
      expect(body).toMatchObject({ year: null, items: [], total: 0 });
    }
  });

  it('is not published while the round is open, by its maker, by others, or on another hash', async () => {
    expect((await publish(second, 1)).body).toMatchObject({ status: 409, code: 'wrong_round_state' });
    await closeRound(house);
    expect((await publish(maker, 1)).body).toMatchObject({ status: 403, code: 'second_person' });
    expect((await publish(second, 1, 'a'.repeat(64))).body).toMatchObject({ status: 409, code: 'other_hash' });
    for (const account of ['fu-851', 'das-860']) await publish(await house.as(account), 1).expect(403);
    for (const account of ['indberetter-860', 'admin']) await publish(await house.as(account), 1).expect(404);
    await publish(second, 7).expect(404);
    expect(await house.database.manager.count(EditionPublication)).toBe(3);
  });

  it('is not published when what it says no longer stands', async () => {
    const [decision = 0] = await decided(house, 'approve', [WAITING]);
    expect((await publish(second, 1)).body).toMatchObject({ status: 409, code: 'outdated' });
    await undone(house, decision);
  });

  it('is published once when two publish it at once', async () => {
    const answers = await Promise.all([publish(second, 1), publish(second, 1)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('edition_published');
    expect((await publish(second, 1)).body.detail).toMatch(/^Udgave 1 er allerede offentliggjort/);
    expect(await house.database.manager.countBy(EditionPublication, { edition: { year: YEAR } })).toBe(1);
    expect(await house.app.get(AuditService).broken(house.database.manager)).toEqual([]);
  });

  it('is then open to anyone, the same bytes each time, and without names of persons', async () => {
    const agent = house.anyone();
    const once = await file(agent, 1, 'xlsx');
    expect(sha256(await file(agent, 1, 'xlsx'))).toBe(sha256(once));
    const { model, hash: of } = await house.database.manager.findOneOrFail(Edition, {
      where: { year: YEAR, number: 1 },
      select: { id: true, model: true, hash: true },
    });
    expect(sha256(await file(agent, 1, 'pdf'))).toBe(sha256(await writeTakstbilagPdf(readModel(model), of)));
    expect(sha256(await file(agent, 1, 'json'))).toBe(hash);
    const answer = await agent.get(`${EDITIONS}/1.xlsx`);
    expect(answer.headers['content-disposition']).toBe('attachment; filename=takstbilag-2027-udgave-1.xlsx');
    const { body } = await agent.get(`${EDITIONS}/1`).expect(200);
    expect(body).toMatchObject({ status: 'published', hash, madeBy: null, publishedBy: null });
    const { body: found } = await agent.get(`/api/v1/takster?year=${YEAR}&driftsherre=860&size=200`).expect(200);
    expect(found.items.map(({ takst }: { takst: string }) => takst).sort()).toEqual(
      approved.map(({ takst }) => takst.toFixed()).sort(),
    );
  });

  it('never changes: what is decided later stands in a new edition, with what is new', async () => {
    const before = await file(house.anyone(), 1, 'json');
    await decided(house, 'approve', [WAITING]);
    const made = await make(maker, 'Efter skriftlig behandling');
    expect(made.status).toBe(202);
    expect(made.body.number).toBe(2);
    const { body: draft } = await maker.get(`${EDITIONS}/2`).expect(200);
    expect(draft.takstbilag.changes).toMatchObject({
      sinceEdition: 1,
      entries: [{ lineKey: WAITING, kind: 'ny', decision: 'Godkendt af DAS. Skriftlig behandling' }],
    });
    await house.anyone().get(`${EDITIONS}/2`).expect(404);
    expect(await file(house.anyone(), 1, 'json')).toEqual(before);
    const { body: hidden } = await house.anyone().get(`/api/v1/takster?year=${YEAR}&driftsherre=860`);
    expect(hidden).toMatchObject({ edition: 1, total: approved.length });
    await written(2);
    await publish(second, 2, made.body.hash).expect(201);
    const { body: open } = await house.anyone().get(`/api/v1/takster?year=${YEAR}&driftsherre=860`);
    expect(open).toMatchObject({ edition: 2, total: approved.length + 1 });
    expect(await file(house.anyone(), 1, 'json')).toEqual(before);
    expect((await house.database.manager.findOneByOrFail(Round, { year: YEAR })).state).toBe('closed');
  });

  it.each(['edition', 'edition_file', 'edition_publication'])(
    'the database refuses to change or delete %s',
    async (table) => {
      const column = table === 'edition' ? 'id' : 'edition_id';
      await expect(house.database.query(`update ${table} set ${column} = ${column}`)).rejects.toThrow(/append-only/);
      await expect(house.database.query(`delete from ${table}`)).rejects.toThrow(/append-only/);
    },
  );

  it('reads what is published from the database once', async () => {
    const { takster } = (await house.app.get(PublishedTakster).ofYear(2026)) ?? { takster: [] };
    expect((await house.app.get(PublishedTakster).ofYear(2026))?.takster).toBe(takster);
    expect(takster.length).toBeGreaterThan(250);
  });

  it('and every edition is made again from the decisions behind it', async () => {
    const { editions, faults } = await verified(house);
    expect(faults).toEqual([]);
    expect(editions).toBe(5);
  });
});

/** The values of every cell, by sheet. */
async function cellsOf(bytes: Buffer): Promise<Map<string, unknown[]>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  return new Map(
    workbook.worksheets.map((sheet) => {
      const values: unknown[] = [];
      sheet.eachRow((row) => row.eachCell(({ value }) => values.push(value)));
      return [sheet.name, values];
    }),
  );
}

const lastYearOf = (lines: readonly WorldLine[]) =>
  lines.flatMap(({ previousTakst }) => (previousTakst ? [{ takst: previousTakst }] : []));

/** The new takster and costs of some lines, but for figures that also stand somewhere else by right. */
function figuresOf(held: readonly WorldLine[], others: readonly { takst: WorldLine['takst'] }[]): string[] {
  const known = new Set(others.map(({ takst }) => takst.toFixed()));
  const figures = held.flatMap(({ takst, costPay, costOther, regulation }) => [takst, costPay, costOther, regulation]);
  return figures.flatMap((figure) =>
    figure && !figure.isZero() && !known.has(figure.toFixed()) ? [figure.toFixed()] : [],
  );
}
