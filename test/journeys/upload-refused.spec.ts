import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeCells, changeMeta } from '../../src/demo/change-cells.js';
import { StoredFile } from '../../src/features/submissions/upload/stored-file.entity.js';
import { Upload } from '../../src/features/submissions/upload/upload.entity.js';
import { ValidateUploadJob } from '../../src/features/submissions/upload/validate-upload.job.js';
import { type TestApp, testApp } from '../app.js';
import { eventually } from '../eventually.js';
import { cprLike } from './cpr-like.js';
import { bytes, Indberetter } from './reporting.js';

const CODE = 773;

describe('an upload', () => {
  let house: TestApp;
  let indberetter: Indberetter;
  let clean: Buffer;
  beforeAll(async () => {
    house = await testApp();
    indberetter = await Indberetter.of(house, CODE);
    clean = await indberetter.filled();
  });
  afterAll(() => house.close());

  it('is kept as it came', async () => {
    const { id } = await indberetter.upload(clean);
    const { body } = await bytes(indberetter.agent.get(`/api/v1/uploads/${id}/original`)).expect(200);
    expect((body as Buffer).equals(clean)).toBe(true);
  });

  it('of the same file by a double click is one upload', async () => {
    const file = await changeCells(clean, [{ lineKey: 'L-773-0001', heading: 'Målgruppe', value: 'Dobbeltklik' }]);
    const [one, two] = await Promise.all([indberetter.send(file), indberetter.send(file)]);
    expect(one).toBe(two);
    await indberetter.settled(one);
    expect(await indberetter.send(file)).toBe(one);
  });

  it('with a possible CPR number is refused whole, the number masked and the bytes deleted', async () => {
    const text = `Gælder ${cprLike()}`;
    const file = await changeCells(clean, [{ lineKey: 'L-773-0002', heading: 'Målgruppe', value: text }]);
    const upload = await indberetter.upload(file);
    expect(upload).toMatchObject({ status: 'refused', sha256: null, refusal: { code: 'possible_cpr' } });
    expect(upload.refusal?.message).toContain('Takster H');
    expect(JSON.stringify(upload)).not.toContain(cprLike());
    await indberetter.agent.get(`/api/v1/uploads/${upload.id}/original`).expect(422);
    const kept = await house.database.manager.find(StoredFile, { select: { sha256: true, bytes: true } });
    expect(kept.some((one) => one.bytes.equals(file))).toBe(false);
    const named = await indberetter.post(clean, `${cprLike()}.xlsx`).expect(422);
    expect(named.body.code).toBe('cpr');
  });

  it.each([
    ['the year before', (file: Buffer) => changeMeta(file, 'year', '2026'), 'other_year'],
    ['the neighbour', (file: Buffer) => changeMeta(file, 'driftsherre', '846'), 'other_driftsherre'],
    ['nobody: text', async () => Buffer.from('ikke et regneark'), 'not_a_workbook'],
  ])('of %s is refused in Danish', async (_, make, code) => {
    const upload = await indberetter.upload(await make(clean));
    expect(upload).toMatchObject({ status: 'refused', refusal: { code } });
    expect(upload.refusal?.message).toMatch(/upload|Hent/);
    expect((await indberetter.submit(upload.id).expect(422)).body.code).toBe('not_checked');
  });

  it('tells a number, a day or a predecessor that cannot be at its cell', async () => {
    const lineKey = 'L-773-0001';
    const file = await changeCells(clean, [
      { lineKey, heading: 'Løn', value: 1e300 },
      { lineKey, heading: 'Dage pr. år', value: 99_999_999_999 },
      { lineKey, heading: 'Gyldig fra', value: new Date('2026-06-01T00:00:00Z') },
      { lineKey, heading: 'Afløser Linje-ID', value: 'L-773-0002, L-851-0001' },
      { sheet: 'Tilbudsændringer', cell: 'A6', value: 'Findes ikke' },
      { sheet: 'Tilbudsændringer', cell: 'C6', value: 'lukning' },
      { sheet: 'Tilbudsændringer', cell: 'D6', value: new Date('2027-03-01T00:00:00Z') },
    ]);
    const { id, findings = [], notices } = await indberetter.upload(file);
    expect(notices.join()).toContain('L-773-0001 (L-773-0002, L-851-0001)');
    expect(notices.join()).toContain('Arket Tilbudsændringer nævner »Findes ikke«');
    expect(findings.map(({ rule, column }) => `${rule} ${column}`).filter((one) => !one.startsWith('R'))).toEqual([
      'number_out_of_range L',
      'number_out_of_range Q',
      'date_outside_year AN',
      'unknown_predecessor AR',
    ]);
    expect(findings.find(({ rule }) => rule === 'unknown_predecessor')?.message).toContain('nævner L-851-0001,');
    await indberetter.agent.get(`/uploads/${id}`).expect(200);
  });

  it('without a file, too large, or into a year without a round is refused at once', async () => {
    const missing = await indberetter.agent.post('/api/v1/rounds/2027/uploads').field('note', 'glemt').expect(422);
    expect(missing.body.code).toBe('file_missing');
    const empty = await indberetter.post(Buffer.alloc(0), 'tom.xlsx').expect(422);
    expect(empty.body.code).toBe('file_empty');
    await indberetter.post(Buffer.alloc(10 * 1024 * 1024 + 1), 'stor.xlsx').expect(413);
    await indberetter.agent.post('/api/v1/rounds/2031/uploads').attach('file', clean, 'a.xlsx').expect(404);
    await indberetter.agent.post('/api/v1/rounds/2026/uploads').attach('file', clean, 'a.xlsx').expect(422);
  });

  it('whose reader is killed is refused, and the file kept', async () => {
    const file = await changeCells(clean, [{ lineKey: 'L-773-0001', heading: 'Målgruppe', value: 'Læseren dør' }]);
    const id = await indberetter.send(file);
    const reader = await eventually(async () => readerOf(process.pid));
    process.kill(reader, 'SIGKILL');
    const upload = await indberetter.settled(id);
    expect(upload).toMatchObject({ status: 'refused', refusal: { code: 'reader_died' } });
    await bytes(indberetter.agent.get(`/api/v1/uploads/${id}/original`)).expect(200);
  });

  it('checked twice, one after the other or at once, is checked once', async () => {
    const file = await changeCells(clean, [{ lineKey: 'L-773-0001', heading: 'Målgruppe', value: 'To gange' }]);
    const { id } = await indberetter.upload(file);
    const stateOf = () => house.database.query(STATE, [id]);
    const before = await stateOf();
    const job = house.app.get(ValidateUploadJob, { strict: false });
    const run = () => job.run({ uploadId: id }, async () => undefined);
    await run();
    expect(await stateOf()).toEqual(before);
    await house.database.manager.query('delete from finding where upload_id = $1', [id]);
    await house.database.manager.query('delete from line where upload_id = $1', [id]);
    await house.database.manager.update(Upload, id, { status: 'received', checkedAt: null });
    await Promise.all([run(), run()]);
    expect(await stateOf()).toEqual(before);
  });

  it('whose job was lost is swept up', async () => {
    const { sha256 } = await indberetter.upload(clean);
    const lost = { year: 2027, organisation: CODE, number: 99, fileName: 'tabt.xlsx', sha256 };
    const { id } = await house.database.manager.save(Upload, lost);
    await house.database.manager.update(Upload, id, { receivedAt: () => `now() - interval '21 seconds'` });
    await house.app.get(ValidateUploadJob, { strict: false }).sweep();
    expect((await indberetter.settled(id)).status).toBe('checked');
  });

  it('tells its progress, the current state first', async () => {
    const file = await changeCells(clean, [{ lineKey: 'L-773-0001', heading: 'Målgruppe', value: 'Følges' }]);
    const id = await indberetter.send(file);
    const events = (await indberetter.agent.get(`/api/v1/uploads/${id}/events`).expect(200)).text;
    expect(events).toMatch(/event: progress[\s\S]*Læser rækker[\s\S]*event: done/);
    const late = (await indberetter.agent.get(`/api/v1/uploads/${id}/events`).expect(200)).text;
    expect(late).toContain('{"status":"checked"}');
    expect(late).not.toContain('progress');
  });

  it('can’t be seen, sent, explained or submitted by whom it does not concern', async () => {
    const { id } = await indberetter.upload(clean);
    const before = await house.database.manager.count(Upload);
    const neighbour = await house.as('indberetter-810');
    const fu = await house.as('fu-851');
    for (const agent of [neighbour, fu])
      for (const path of ['', '/workbook', '/original', '/events'])
        expect([path, (await agent.get(`/api/v1/uploads/${id}${path}`)).status]).toEqual([path, 404]);
    await neighbour.post('/api/v1/rounds/2027/submission').send({ uploadId: id, declaration: true }).expect(404);
    await neighbour.get('/api/v1/rounds/2027/takstskema?driftsherre=773').expect(404);
    const foreign = await neighbour
      .post('/api/v1/rounds/2027/uploads')
      .field('driftsherre', '773')
      .attach('file', clean, 'a.xlsx');
    expect([403, 404]).toContain(foreign.status);
    expect([403, 404]).toContain((await fu.post('/api/v1/rounds/2027/uploads').attach('file', clean, 'a.xlsx')).status);
    await house.anyone().get(`/api/v1/uploads/${id}`).expect(401);
    expect(await house.database.manager.count(Upload)).toBe(before);
  });
});

const STATE = `select upload.status, upload.columns, upload.notices,
  (select json_agg(json_build_array(line_key, row, takst) order by row) from line where upload_id = upload.id) as lines,
  (select json_agg(json_build_array(rule, message) order by rule, message) from finding where upload_id = upload.id) as findings,
  (select count(*) from explanation) as explanations
  from upload where id = $1`;

/** The process that reads a workbook for this one; null while there is none. */
function readerOf(parent: number): number | null {
  const tasks = readdirSync(`/proc/${parent}/task`);
  const children = tasks.flatMap((task) => readFileSync(`/proc/${parent}/task/${task}/children`, 'utf8').split(' '));
  const isReader = (pid: string) =>
    pid !== '' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('read-workbook.child');
  return Number(children.find(isReader) ?? 0) || null;
}
