import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { fillTakstskema } from '../../src/demo/fill-takstskema.js';
import { linesOf, tilbudChanges2027, type WorldLine } from '../../src/demo/world.js';
import { type Amount, amount, roundTo } from '../../src/domain/amount.js';
import { groupLines, groupsByLine, needOf } from '../../src/domain/balance.js';
import { COSTS } from '../../src/domain/takst.js';
import { takst as danish } from '../../src/web/format.js';
import { type Agent, type TestApp, testApp } from '../app.js';
import { closeRound, decided } from '../decided-takster.js';
import { textOfDocx, textOfPdf } from '../document-text.js';
import { eventually } from '../eventually.js';
import { PlainBrowser } from '../plain-browser.js';
import { submitItems } from '../submitted-items.js';
import { verified } from '../verified.js';
import { bytes, Indberetter } from './reporting.js';

/** 2027 stands for 2023: the one takstår of the demo world that has a takstskema. Its winter begins on 1 January 2027. */
const YEAR = 2027;
const API = '/api/v1';
const EDITIONS = `${API}/takstbilag/${YEAR}/editions`;
const AALBORG = 851;
const FROM = '2027-02-01';
const WHY = 'Der er konstateret en generel beregningsfejl i alle takster, som derfor er genberegnet.';
const EXPLANATION = 'Taksten er genberegnet: Fordelingen af fælles løn var sat forkert i beregningen i efteråret.';
/** What every cost should have been, of what was reported in the autumn. */
const [LESS, MORE] = [amount('0.97'), amount('1.09')];

/**
 * S4 item 7: in January Aalborg finds a general calculation error in all its takster and reports everything again; most
 * takster fall. FU, which DAS has given the competence, approves all but Attruphøj, whose rise is too large.
 */
describe('winter 2023: Aalborg reports its takster again', () => {
  let house: TestApp;
  let aalborg: Indberetter;
  let [first, second]: [Agent, Agent] = [] as never;
  let autumn: WorldLine[];
  let winter: WorldLine[];
  let uploadId: number;
  let fuMeeting: number;
  const attruphoej = (line: { tilbudName: string | null }) => line.tilbudName === 'Attruphøj';

  beforeAll(async () => {
    house = await testApp();
    aalborg = await Indberetter.of(house, AALBORG);
    [first, second] = [await house.as('sekretariat'), await house.as('sekretariat2')];
    autumn = linesOf(YEAR, AALBORG);
    winter = recalculated(autumn);
    await submitItems(house, { driftsherre: AALBORG });
    await decided(
      house,
      'approve',
      autumn.map(({ lineKey }) => lineKey),
    );
    await closeRound(house);
    await publish(1);
    await published(1, '2026-12-15T12:00:00Z');
  });
  afterAll(() => house.close());

  async function publish(number: number): Promise<void> {
    await first.post(EDITIONS).send({}).expect(202);
    const { body } = await first.get(`${EDITIONS}/${number}`).expect(200);
    await eventually(
      () => second.post(`${EDITIONS}/${number}/publication`).send({ hash: body.hash }),
      ({ status }) => status === 201,
    );
  }

  /** When an edition was published is a matter of record; so that days lie between two, a test moves the record. */
  const published = (number: number, at: string) =>
    house.database.transaction(async (manager) => {
      await manager.query('set local session_replication_role = replica');
      await manager.query(
        `update edition_publication set published_at = $3 from edition
         where edition.id = edition_id and edition.year = $1 and edition.number = $2`,
        [YEAR, number, at],
      );
    });

  const call = async (body: 'FU' | 'DAS', heldOn: string): Promise<number> => {
    const { body: meeting } = await first.post(`${API}/meetings`).send({ body, year: YEAR, heldOn }).expect(201);
    await first.post(`${API}/meetings/${meeting.id}/agenda`).expect(200);
    return meeting.id;
  };
  const document = async (meeting: number, name: string): Promise<Buffer> =>
    (await bytes(first.get(`/moeder/${meeting}/dokumenter/${name}`)).expect(200)).body as Buffer;
  const words = async (meeting: number, name: string) => textOfDocx(await document(meeting, name));

  const takstOf = async (lineKey: string, query = ''): Promise<string | null> => {
    const { body } = await house
      .anyone()
      .get(`${API}/takster?year=${YEAR}&driftsherre=${AALBORG}&size=200${query}`)
      .expect(200);
    return body.items.find((one: { lineKey: string }) => one.lineKey === lineKey)?.takst ?? null;
  };
  const cases = async (agent: Agent): Promise<Case[]> =>
    (await agent.get(`${API}/items?year=${YEAR}&driftsherre=${AALBORG}&kind=revision&size=200`).expect(200)).body.items;

  it('a revision is for a takstår that is published, from a day in it, with a reason, and one’s own', async () => {
    const begin = (agent: Agent, body: object, year = YEAR) => agent.post(`${API}/rounds/${year}/revisions`).send(body);
    const { agent } = aalborg;
    expect((await begin(agent, { appliesFrom: '2028-01-01', reason: WHY })).body.code).toBe('applies_from');
    expect((await begin(agent, { appliesFrom: FROM, reason: ' ' })).body.code).toBe('reason_required');
    expect((await begin(agent, { appliesFrom: '2026-02-01', reason: WHY }, 2026)).body.code).toBe('no_takstskema');
    await begin(await house.as('indberetter-860'), { appliesFrom: FROM, reason: WHY, driftsherre: AALBORG }).expect(
      404,
    );
    await begin(await house.as('fu-860'), { appliesFrom: FROM, reason: WHY, driftsherre: AALBORG }).expect(403);
    expect((await aalborg.post(Buffer.from('x'), 'før.xlsx')).body.code).toBe('round_not_open');
    const { body } = await begin(agent, { appliesFrom: FROM, reason: WHY }).expect(201);
    expect(body).toMatchObject({ year: YEAR, driftsherre: AALBORG, appliesFrom: FROM, reason: WHY });
  });

  it('the takstskema comes with what is in force, and takes no change for no reason', async () => {
    const fetched = await aalborg.fetch();
    const unchanged = await aalborg.upload(fetched);
    expect(unchanged.counts).toMatchObject({ lines: autumn.length, fejl: 0, forklar: 0 });
    const { body: nothing } = await aalborg.agent.get(`${API}/uploads/${unchanged.id}/changes`).expect(200);
    expect(nothing).toMatchObject({ rows: [], unchanged: autumn.length });

    const silent = winter.map((line, index) => ({ ...line, ...said(autumn[index]) }));
    const unexplained = await aalborg.upload(await fillTakstskema(fetched, silent, [], tilbudChanges2027(AALBORG)));
    expect(unexplained.counts?.fejl).toBe(0);
    const asked = unexplained.findings?.filter(({ severity }) => severity === 'forklar') ?? [];
    expect(new Set(asked.map(({ lineKey }) => lineKey)).size).toBe(winter.length);
    expect((await aalborg.submit(unexplained.id)).body.code).toBe('errors_remain');

    const explained = await aalborg.upload(await fillTakstskema(fetched, winter, [], tilbudChanges2027(AALBORG)));
    expect(explained.counts).toMatchObject({ fejl: 0, forklar: 0 });
    uploadId = explained.id;
  });

  it('the overview of changes compares each takst with what it replaces and with last year', async () => {
    const { body } = await aalborg.agent.get(`${API}/uploads/${uploadId}/changes`).expect(200);
    expect(body.rows).toHaveLength(winter.length);
    const file = await bytes(aalborg.agent.get(`${API}/uploads/${uploadId}/changes.xlsx`)).expect(200);
    const rows = await rowsOf(file.body as Buffer, 'Ændringer');
    for (const [index, line] of winter.entries()) {
      const before = autumn[index] as WorldLine;
      const row = rows.find((one) => one['Linje-ID'] === line.lineKey);
      expect(row).toMatchObject({
        'I kraft, kr.': before.takst.toNumber(),
        'Ny takst, kr.': line.takst.toNumber(),
        'Ændring, kr.': line.takst.minus(before.takst).toNumber(),
        Ændring: percentOf(line.takst, before.takst),
        Forklaring: EXPLANATION,
      });
      if (line.previousTakst) expect(row?.['Takst 2026, kr.']).toBe(roundTo(line.previousTakst, 2).toNumber());
    }
    const falling = winter.filter((line, index) => line.takst.lessThan(autumn[index]?.takst ?? 0)).length;
    expect(falling / winter.length).toBeGreaterThan(0.8);
    expect(Number(body.total.yearly)).toBeLessThan(0);
    const pdf = await bytes(aalborg.agent.get(`/uploads/${uploadId}/aendringer.pdf`)).expect(200);
    expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    for (const account of ['indberetter-860', 'myndighed-860', 'fu-860'])
      await (await house.as(account)).get(`${API}/uploads/${uploadId}/changes`).expect(404);
  });

  it('is submitted after every deadline, and lies with FU while the takster in force stand', async () => {
    const { body } = await aalborg.submit(uploadId).expect(201);
    expect(body).toMatchObject({ late: false });
    const items = await cases(await house.as('fu-860'));
    expect(items).toHaveLength(winter.length);
    expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['in_fu']));
    const { body: work } = await first.get(`${API}/takstbilag/${YEAR}`).expect(200);
    expect(work.editions).toHaveLength(1);
    expect((await first.post(EDITIONS).send({})).body.code).toBe('nothing_new');
    for (const { lineKey, takst } of autumn.slice(0, 3)) expect(await takstOf(lineKey)).toBe(takst.toFixed());
  });

  it('is a point of its own on FU’s agenda, with the overview of changes as annex', async () => {
    fuMeeting = await call('FU', '2026-12-10');
    const { points } = (await first.get(`${API}/meetings/${fuMeeting}`).expect(200)).body;
    const keys = points.map(({ key }: { key: string }) => key);
    expect(keys).toEqual(['dagsorden', 'referat', expect.stringMatching(/^revision:\d+$/), 'eventuelt', 'naeste']);
    expect(points[2].title).toBe(`Ændrede takster ${YEAR}: Aalborg, revision fra 1. februar 2027`);
    expect(points[2].items).toHaveLength(winter.length);
    const pack = await words(fuMeeting, 'dagsorden-aaben.docx');
    const line = winter.find(attruphoej) as WorldLine;
    const before = autumn.find(attruphoej) as WorldLine;
    for (const word of ['Ændringsoversigt: Aalborg', WHY, EXPLANATION, danish(before.takst), danish(line.takst)])
      expect(pack).toContain(word);
    const walk = await new PlainBrowser(await house.as('fu-860')).open(`/moeder/${fuMeeting}/gang/${points[2].id}`);
    expect(walk.text).toContain('Takst 2026 I kraft Ny takst');
    expect(walk.text).toContain(
      `Bilag 3.1: Ændringsoversigt: Aalborg Ændrede takster gælder fra 1. februar 2027. ${WHY}`,
    );
  });

  it('is a point of DAS’ agenda as far as FU passes it on, and none of the takstbilag', async () => {
    const fu = await house.as('fu-860');
    const [one] = await cases(fu);
    const passOn = { action: 'pass_on', contentHash: one?.contentHash, comment: 'DAS bør se den.' };
    const { body } = await fu.post(`${API}/items/${one?.id}/decisions`).send(passOn).expect(201);
    const das = await call('DAS', '2026-12-11');
    const { points } = (await first.get(`${API}/meetings/${das}`).expect(200)).body;
    const revision = points.find(({ key }: { key: string | null }) => key?.startsWith('revision:'));
    expect(revision).toMatchObject({
      items: [one?.id],
      resume: `FU har sendt 1 ændret takst for ${YEAR} fra Aalborg, der skal gælde fra 1. februar 2027, til afgørelse i DAS.`,
    });
    expect(points.some(({ kind }: { kind: string }) => kind === 'takstbilag')).toBe(false);
    await fu.post(`${API}/decisions/${body.decisions[0]}/undo`).send({ reason: 'FU afgør den selv.' }).expect(201);
  });

  it('FU decides nothing without a mandate, and all but Attruphøj under that of DAS', async () => {
    const fu = await house.as('fu-860');
    const items = await cases(fu);
    const [one] = items;
    const approve = { action: 'approve', contentHash: one?.contentHash };
    expect((await fu.post(`${API}/items/${one?.id}/decisions`).send(approve)).body.code).toBe('no_mandate');
    await first
      .post(`${API}/mandates`)
      .send({ kind: 'revision', year: YEAR, written: true, text: 'FU får kompetencen til at behandle dem.' })
      .expect(201);
    const seen = (which: (item: Case) => boolean) =>
      items.filter(which).map(({ id, contentHash }) => ({ id, contentHash }));
    const isAttruphoej = ({ tilbud }: Case) => tilbud === 'Attruphøj';
    await fu
      .post(`${API}/decisions`)
      .send({
        action: 'reject',
        comment: groundsFor(winter.find(attruphoej)),
        items: seen(isAttruphoej),
        meetingId: fuMeeting,
      })
      .expect(201);
    await fu
      .post(`${API}/decisions`)
      .send({
        action: 'approve',
        comment: 'Godkendt undtagen Attruphøj.',
        items: seen((item) => !isAttruphoej(item)),
        meetingId: fuMeeting,
      })
      .expect(201);
    const { body: revisions } = await (await house.as('das-860')).get(`${API}/rounds/${YEAR}/revisions`).expect(200);
    const rejected = autumn.filter(attruphoej).length;
    expect(revisions.items[0]).toMatchObject({
      driftsherre: AALBORG,
      states: { approved: winter.length - rejected, rejected },
    });
  });

  it('the minutes of FU say takst by takst what was decided; DAS is told together, under which mandate', async () => {
    const refused = winter.filter(attruphoej);
    const grounds = groundsFor(refused[0]);
    const minutes = await words(fuMeeting, 'referat-medlemmer.docx');
    expect(minutes).toContain(`Godkendt endeligt af FU: ${winter.length - refused.length}\u00a0takster.`);
    expect(minutes).toContain(grounds);
    await first.post(`${API}/meetings/${fuMeeting}/closing`).expect(201);

    const das = await call('DAS', '2026-12-17');
    const told = await words(das, 'dagsorden-medlemmer.docx');
    const mandate = /Mandat givet skriftligt af DAS den \d+\. \w+ 2026\./.exec(told)?.[0];
    expect(told).toContain('Aalborg: ændrede takster for 2027 fra 1. februar 2027');
    expect(told).toContain(
      `FU har behandlet ${winter.length}\u00a0ændrede takster: ${winter.length - refused.length} er godkendt, ${refused.length} er afvist.`,
    );
    const afvist = /Afvist af FU den 10\. december 2026: .*/.exec(told)?.[0] ?? '';
    expect(afvist.match(/Attruphøj/g)).toHaveLength(refused.length);
    expect(afvist).toContain(`${mandate} Begrundelse: ${grounds}`);
    expect(told).toContain('For de takster, der er afvist, gælder den takst, der er i kraft.');
    expect(told).toContain('Ændringsoversigt: Aalborg, revision fra 1. februar 2027');
    expect(told.match(/Afvist af FU\. Taksten i kraft gælder fortsat\./g)).toHaveLength(refused.length);
    for (const line of autumn.filter(attruphoej)) expect(told).toContain(danish(line.takst));
    for (const line of winter) expect(told).toContain(danish(line.takst));
    const pdf = await textOfPdf(await document(das, 'dagsorden-medlemmer.pdf'));
    if (pdf === null) console.warn('poppler is not installed: the PDF is not read back.');
    else expect(pdf).toContain('Taksten i kraft');
  });

  it('edition 2 holds the new takster from their day, and for Attruphøj the old', async () => {
    await publish(2);
    await published(2, '2027-01-20T12:00:00Z');
    const { body } = await house.anyone().get(`${EDITIONS}/2`).expect(200);
    const { entries } = body.takstbilag.changes;
    expect(entries).toHaveLength(winter.filter((line) => !attruphoej(line)).length);
    const [change] = entries;
    const [was, is] = [autumn, winter].map((lines) => lines.find(({ lineKey }) => lineKey === change.lineKey));
    expect(change).toMatchObject({ kind: 'ændret', old: was?.takst.toFixed(), new: is?.takst.toFixed() });
    expect(change.decision).toContain('Godkendt endeligt af FU');
    expect(body.takstbilag.awaiting.some(({ tilbud }: { tilbud: string }) => tilbud === 'Attruphøj')).toBe(false);

    const kept = autumn.find(attruphoej) as WorldLine;
    const changed = winter.find((line) => !attruphoej(line)) as WorldLine;
    const before = autumn.find(({ lineKey }) => lineKey === changed.lineKey) as WorldLine;
    expect(await takstOf(kept.lineKey)).toBe(kept.takst.toFixed());
    expect(await takstOf(kept.lineKey, `&validOn=${FROM}`)).toBe(kept.takst.toFixed());
    expect(await takstOf(changed.lineKey, '&validOn=2027-01-31')).toBe(before.takst.toFixed());
    expect(await takstOf(changed.lineKey, `&validOn=${FROM}`)).toBe(changed.takst.toFixed());
    expect(await takstOf(changed.lineKey, `&validOn=${FROM}&knownOn=2027-01-19`)).toBe(before.takst.toFixed());
    expect(await takstOf(changed.lineKey, `&validOn=${FROM}&knownOn=2027-01-20`)).toBe(changed.takst.toFixed());
    expect(await takstOf(changed.lineKey, '&validOn=2027-12-31')).toBe(changed.takst.toFixed());
  });

  it('no figure of the refused takst stands anywhere in what is public', async () => {
    const anyone = house.anyone();
    const [json, csv, xlsx] = await Promise.all(
      ['json', 'csv', 'xlsx'].map(async (format) => {
        const { body } = await bytes(anyone.get(`${EDITIONS}/2.${format}`)).expect(200);
        return body as Buffer;
      }),
    );
    const { body: found } = await anyone.get(`${API}/takster?year=${YEAR}&q=attruphoej&size=200`).expect(200);
    const text = [json, csv].map(String).join() + JSON.stringify(found);
    const cells = await cellsOf(xlsx as Buffer);
    for (const { takst } of winter.filter(attruphoej)) {
      for (const written of [`"${takst.toFixed()}"`, `"${takst.toFixed(2)}"`, takst.toFixed(2).replace('.', ',')])
        expect(text).not.toContain(written);
      expect(cells).not.toContain(takst.toNumber());
      expect(cells.join()).not.toContain(takst.toFixed(2).replace('.', ','));
    }
  });

  it('the next takstskema is compared with what is in force now, and a new revision starts from it', async () => {
    await aalborg.agent
      .post(`${API}/rounds/${YEAR}/revisions`)
      .send({ appliesFrom: '2027-06-01', reason: WHY })
      .expect(201);
    const again = await aalborg.upload(await aalborg.fetch());
    const { body } = await aalborg.agent.get(`${API}/uploads/${again.id}/changes`).expect(200);
    expect(body).toMatchObject({ rows: [], unchanged: winter.length });
    await aalborg.submit(again.id).expect(201);
    const { body: items } = await aalborg.agent.get(`${API}/items?year=${YEAR}&size=200`).expect(200);
    expect(new Set(items.items.map(({ state }: Case) => state))).toEqual(new Set(['approved']));
  });

  it('and every edition is made again from the decisions behind it', async () => {
    const { editions, faults } = await verified(house);
    expect(faults).toEqual([]);
    expect(editions).toBe(5);
  });
});

interface Case {
  id: number;
  contentHash: string;
  state: string;
  tilbud: string;
}

/** The autumn's lines with other costs, and the takster that cover them: Attruphøj's rise. */
function recalculated(lines: readonly WorldLine[]): WorldLine[] {
  const scaled = lines.map((line) => {
    const by = line.tilbudName === 'Attruphøj' ? MORE : LESS;
    const costs = COSTS.map((field) => [field, line[field] && roundTo(line[field].times(by), 0)] as const);
    return { ...line, ...Object.fromEntries(costs), cause: 'fejlrettelse', explanation: EXPLANATION } as WorldLine;
  });
  const [then, now] = [lines, scaled].map((all) => groupsByLine(groupLines(all)));
  return scaled.map((line) => {
    const [before, after] = [then?.get(line.lineKey), now?.get(line.lineKey)];
    if (!before || !after) throw new Error(`${line.lineKey} is in no group`);
    return { ...line, takst: roundTo(line.takst.times(needOf(after)).dividedBy(needOf(before)), 2) };
  });
}

const groundsFor = (line: WorldLine | undefined): string => `Stigningen til ${danish(line?.takst)} kr. er for stor.`;

const said = (line: WorldLine | undefined) => ({ cause: line?.cause ?? null, explanation: line?.explanation ?? null });

const percentOf = (now: Amount, before: Amount): number =>
  roundTo(now.times(100).dividedBy(before).minus(100), 2).toNumber();

/** The rows of a sheet by their headings, which stand in row 4. */
async function rowsOf(file: Buffer, name: string): Promise<Record<string, unknown>[]> {
  const sheet = (await opened(file)).getWorksheet(name);
  const headings: [string, number][] = [];
  sheet?.getRow(4).eachCell(({ value }, column) => void headings.push([String(value), column]));
  const rows: Record<string, unknown>[] = [];
  sheet?.eachRow((row, number) => {
    if (number > 4) rows.push(Object.fromEntries(headings.map(([name, column]) => [name, row.getCell(column).value])));
  });
  return rows;
}

async function cellsOf(file: Buffer): Promise<unknown[]> {
  const values: unknown[] = [];
  (await opened(file)).eachSheet((sheet) =>
    sheet.eachRow((row) => row.eachCell(({ value }) => void values.push(value))),
  );
  return values;
}

async function opened(file: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file as never);
  return workbook;
}
