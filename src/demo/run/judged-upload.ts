import type { UploadAnswer } from './answers.js';
import type { Client } from './client.js';

const YEAR = 2027;
const PATIENCE_MS = 120_000;

/** Uploads a workbook and waits, by its events, until it is checked or refused. */
export async function judgedUpload(client: Client, name: string, workbook: Buffer): Promise<UploadAnswer> {
  const { id } = await client.upload<{ id: number }>(`/rounds/${YEAR}/uploads`, name, workbook);
  for await (const event of client.events(`/uploads/${id}/events`, AbortSignal.timeout(PATIENCE_MS))) {
    if (event === 'done') break;
  }
  const upload = await client.get<UploadAnswer>(`/uploads/${id}`);
  if (upload.status === 'received') throw new Error(`${name} er ikke kontrolleret, da dens hændelser slutter.`);
  return upload;
}

/** True where nothing stops a submission. */
export const isClean = ({ status, counts }: UploadAnswer): boolean =>
  status === 'checked' && counts?.fejl === 0 && counts.forklar === 0;

/** "3 fejl, 1 skal forklares": what stands against a submission, with where. */
export function objections({ refusal, findings = [] }: UploadAnswer): string {
  if (refusal) return `filen er afvist (${refusal.code})`;
  const stopping = findings.filter(({ severity }) => severity === 'fejl' || severity === 'forklar');
  return stopping.map(({ rule, cell, message }) => `${rule} i ${cell ?? 'indberetningen'}: ${message}`).join(' · ');
}
