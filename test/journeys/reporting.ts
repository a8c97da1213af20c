import { readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillTakstskema } from '../../src/demo/fill-takstskema.js';
import { linesOf, tilbudChanges2027 } from '../../src/demo/world.js';
import type { Finding } from '../../src/domain/rules/context.js';
import type { ToldUpload } from '../../src/features/submissions/told/told-upload.js';
import type { Agent, TestApp } from '../app.js';
import { eventually } from '../eventually.js';

const YEAR = 2027;

/** An indberetter at work, over HTTP alone. */
export class Indberetter {
  private constructor(
    readonly code: number,
    readonly agent: Agent,
  ) {}

  static async of(house: TestApp, code: number): Promise<Indberetter> {
    return new Indberetter(code, await house.as(`indberetter-${code}`));
  }

  /** The takstskema as it is fetched. */
  async fetch(): Promise<Buffer> {
    const { body } = await bytes(this.agent.get(`/api/v1/rounds/${YEAR}/takstskema`)).expect(200);
    return body as Buffer;
  }

  /** The takstskema filled in without a fault, as the demo world has the figures. */
  filled(): Promise<Buffer> {
    return filledOnce(this.code, () => this.fetch());
  }

  /** Sends a file, and gives the number of its upload. */
  async send(file: Buffer, name = 'Takstskema 2027.xlsx'): Promise<number> {
    const { body } = await this.post(file, name).expect(202);
    return (body as { id: number }).id;
  }

  post(file: Buffer, name: string) {
    return this.agent.post(`/api/v1/rounds/${YEAR}/uploads`).attach('file', file, name);
  }

  /** The upload when it has been checked or refused. */
  settled(id: number): Promise<ToldUpload> {
    return eventually(async () => {
      const upload = await this.show(id);
      return upload.status === 'received' ? null : upload;
    });
  }

  async show(id: number): Promise<ToldUpload> {
    const { body } = await this.agent.get(`/api/v1/uploads/${id}`).expect(200);
    return body as ToldUpload;
  }

  async upload(file: Buffer): Promise<ToldUpload> {
    return this.settled(await this.send(file));
  }

  /** The workbook handed back. */
  async handedBack(id: number): Promise<Buffer> {
    const { body } = await bytes(this.agent.get(`/api/v1/uploads/${id}/workbook`)).expect(200);
    return body as Buffer;
  }

  submit(uploadId: number, declaration = true) {
    return this.agent.post(`/api/v1/rounds/${YEAR}/submission`).send({ uploadId, declaration });
  }

  explain(uploadId: number, lineKey: string, given: { cause: string; text: string }) {
    return this.agent.put(`/api/v1/uploads/${uploadId}/explanations/${lineKey}`).send(given);
  }
}

/** A driftsherre's takstskema without a fault, filled in once for all specs: it takes seconds. */
export async function filledOnce(code: number, fetch: () => Promise<Buffer>): Promise<Buffer> {
  const kept = join(process.env.TEST_DIR ?? tmpdir(), `filled-${code}.xlsx`);
  const known = await readFile(kept).catch(() => null);
  if (known) return known;
  const filled = await fillTakstskema(await fetch(), linesOf(YEAR, code), [], tilbudChanges2027(code));
  await writeFile(`${kept}.${process.pid}`, filled);
  await rename(`${kept}.${process.pid}`, kept);
  return filled;
}

/** A request whose answer is taken as bytes. */
export function bytes(request: ReturnType<Agent['get']>): ReturnType<Agent['get']> {
  return request.buffer(true).parse((response, done) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () => done(null, Buffer.concat(parts)));
  });
}

/** Rules and lines of the findings with a severity: "R42 L-851-0001". */
export const told = ({ findings = [] }: ToldUpload, ...severities: Finding['severity'][]): string[] =>
  findings
    .filter(({ severity }) => severities.includes(severity))
    .flatMap(({ rule, cells }) => [...new Set(cells.map(({ lineKey }) => `${rule} ${lineKey ?? '–'}`))]);
