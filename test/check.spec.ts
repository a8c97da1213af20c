import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CheckAnswer, Checked } from '../src/commands/check/answer.js';
import { CHECK } from '../src/commands/check.command.js';
import { changeCells } from '../src/demo/change-cells.js';
import { Upload } from '../src/features/submissions/upload/upload.entity.js';
import { type TestApp, testApp } from './app.js';
import { testEnvironment } from './environment.js';
import { Indberetter } from './journeys/reporting.js';

/** Its figures are in order alone; that the result is missing is seen from the years before. */
const FAULTS = [
  { lineKey: 'L-1081-0001', heading: 'Overhead', value: -900_000 },
  { lineKey: 'L-1081-0001', heading: 'Resultat 2025', value: null },
];

describe('takst check', () => {
  let house: TestApp;
  let region: Indberetter;
  let dir: string;
  let clean: string;
  let faulty: string;
  beforeAll(async () => {
    house = await testApp();
    region = await Indberetter.of(house, 1081);
    dir = await mkdtemp(join(tmpdir(), 'takst-check-'));
    const filled = await region.filled();
    clean = await saved('rigtig.xlsx', filled);
    faulty = await saved('forkert.xlsx', await changeCells(filled, FAULTS));
  });
  afterAll(async () => {
    await house.close();
    await rm(dir, { recursive: true });
  });

  async function saved(name: string, content: Buffer | string): Promise<string> {
    const file = join(dir, name);
    await writeFile(file, content);
    return file;
  }

  /** What the command says: with the system's database, or, alone, with none. */
  async function check(file: string, { json = false, alone = false } = {}): Promise<{ code: number; said: string }> {
    const said: string[] = [];
    const { config } = testEnvironment(house.databaseUrl, alone ? { DATABASE_URL: null, DATA_DIR: dir } : {});
    const code = await CHECK.run({
      args: [file],
      options: json ? { json } : {},
      config,
      say: (text) => void said.push(text),
      complain: (text) => void said.push(text),
      databaseUrl: async () => house.databaseUrl,
      app: async () => house.app,
    });
    return { code, said: said.join('\n') };
  }

  const answerOf = async (file: string, options = {}) =>
    JSON.parse((await check(file, { json: true, ...options })).said) as CheckAnswer & Checked;

  it('answers 0 for a clean file, with one verdict at the end', async () => {
    const { code, said } = await check(clean);
    expect(code).toBe(0);
    expect(said).toContain('Sendes til DAS · Takster O10, AP10 · Belægning under minimum (R08)');
    expect(said.split('\n').at(-1)).toMatch(/^Takstskemaet er i orden og kan indsendes\. \(39.linjer, 0 fejl/);
  });

  it('answers 1 for a faulty one, at the cells', async () => {
    const { code, said } = await check(faulty);
    expect(code).toBe(1);
    expect(said).toContain('Fejl · Takster Y6 · Negativt beløb (R04)');
    expect(said).toContain('Fejl · Takster AC6 · Resultat mangler (R17)');
    expect(said.split('\n').at(-1)).toMatch(/fejl skal rettes, før du kan gå videre/);
  });

  it('says what the page says of the same file when it is uploaded, and stores nothing', async () => {
    const before = await house.database.manager.count(Upload);
    const answer = await answerOf(faulty);
    expect(await house.database.manager.count(Upload)).toBe(before);
    const file = await region.upload(await changeCells(await region.filled(), FAULTS));
    expect([answer.status, answer.year, answer.driftsherre, answer.comparedWith]).toEqual([
      'checked',
      2027,
      1081,
      'database',
    ]);
    expect(answer.counts).toEqual(file.counts);
    expect(withoutNewKeys(answer.findings)).toEqual(withoutNewKeys(file.findings ?? []));
    expect(answer.notes).toEqual(file.notices);
  });

  it('does not miss a line that came and went in earlier uploads of the year', async () => {
    const renamed = { lineKey: 'L-1081-0001', heading: 'Tilbud', value: 'Et nyt tilbud' };
    const unkeyed = { lineKey: 'L-1081-0001', heading: 'Linje-ID', value: null };
    const withNew = await region.upload(await changeCells(await region.filled(), [renamed, unkeyed]));
    expect(withNew.notices?.join()).toContain('L-1081-0001');
    const { said } = await check(clean);
    expect(said).not.toContain('mangler i filen');
    expect((await answerOf(clean)).notes).toEqual((await region.upload(await region.filled())).notices);
  });

  it('does with what stands in the file where there is no database, and says what it leaves out', async () => {
    const { code, said } = await check(faulty, { alone: true });
    expect(code).toBe(1);
    expect(said).toContain('Der er ingen database at sammenligne med.');
    expect(said).toMatch(/Disse regler er ikke prøvet: .*R17.*R60/);
    const answer = await answerOf(faulty, { alone: true });
    const rules = answer.findings.map(({ rule }) => rule);
    expect(answer.comparedWith).toBe('file');
    expect(rules).toEqual(expect.arrayContaining(['R04', 'R13', 'R40', 'R41']));
    expect(rules).not.toContain('R17');
    expect((await check(clean, { alone: true })).code).toBe(0);
  });

  it('answers 2 for what cannot be read, with the code of the refusal', async () => {
    const text = await saved('brev.xlsx', 'Kære sekretariat');
    expect(await check(text)).toEqual({ code: 2, said: expect.stringContaining('Filen er ikke et regneark') });
    expect(await answerOf(text)).toEqual({
      file: text,
      status: 'refused',
      refusal: { code: 'not_a_workbook', message: expect.any(String) },
    });
    expect((await answerOf(join(dir, 'findes-ikke.xlsx'))).status).toBe('refused');
  });

  it('prints one JSON document and nothing else', async () => {
    const env = { PATH: process.env.PATH, NODE_ENV: 'test', DATABASE_URL: house.databaseUrl };
    const { code, stdout } = await new Promise<{ code: number | null; stdout: string }>((done) => {
      const child = execFile(process.execPath, ['dist/src/cli.js', 'check', faulty, '--json'], { env }, (_, stdout) =>
        done({ code: child.exitCode, stdout }),
      );
    });
    expect([code, (JSON.parse(stdout) as Checked).counts.fejl > 1]).toEqual([1, true]);
  });
});

/** A new line gets its Linje-ID at the upload. */
function withoutNewKeys(findings: Checked['findings']): unknown {
  const known = (lineKey: string | null) => (lineKey && lineKey <= 'L-1081-0038' ? lineKey : null);
  return findings.map(({ lineKey, cells, ...finding }) => ({
    ...finding,
    lineKey: known(lineKey),
    cells: cells.map((cell) => ({ ...cell, lineKey: known(cell.lineKey) })),
  }));
}
